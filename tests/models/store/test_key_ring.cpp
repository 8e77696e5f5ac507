#include "models/store/key_ring.h"
#include "models/store/key_ring_file.h"
#include "models/store/password_slots.h"
#include "models/store/recovery_key.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace lanyard::test {

namespace {

Secret secret(const char *text)
{
    QByteArray bytes(text);
    return Secret::take(bytes);
}

KeyRing sampleRing()
{
    KeyRing ring;
    ring.registerId = RecordId::random();
    ring.instance = RecordId::random();
    ring.cost = KeyCost::cheap();
    RingVault vault;
    vault.id = RecordId::make();
    vault.file = QStringLiteral("office.sqlcipher");
    vault.foundingKey = crypto::SignPair::make().publicKey;
    RingUser user;
    user.id = RecordId::make();
    user.signInHash = ring.signInHash(QStringLiteral("anna"));
    KeySlot slot;
    slot.recipient = user.id.toBytes();
    slot.sealed = QByteArray(100, 's');
    slot.granter = user.id;
    slot.signature = QByteArray(crypto::SignatureSize, 'g');
    vault.slots << slot;
    ring.vaults << vault;
    const auto locked = lockKeys(ring, user, secret("password"), SessionKeys::make(ring), crypto::SignPair::make());
    if (!locked)
        qFatal("the sample's keys could not be locked");
    ring.users << user;
    return ring;
}

QByteArray changed(const KeyRing &ring, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject json = QJsonDocument::fromJson(ring.toJson()).object();
    change(json);
    return QJsonDocument(json).toJson();
}

QJsonObject firstOf(const QJsonObject &json, const QString &list) { return json[list].toArray().first().toObject(); }

} // namespace

class TestKeyRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void aNewerFormatIsANewerProgram();
    void whatIsNotWholeIsDamaged_data();
    void whatIsNotWholeIsDamaged();
    void theSignInNameIsHashedWhateverItsCase();
    void aSlotOpensForItsRecipientOnly();
    void passwordSlotsAreBoundToRegisterAndUser();
    void parametersReadFromAFileAreCapped();
    void recoveryKeysAreNineGroupsAndCheckThemselves();
    void thePreviousCopyIsKept();
};

void TestKeyRing::readsWhatItWrites()
{
    const KeyRing ring = sampleRing();
    const auto read = KeyRing::fromJson(ring.toJson());
    QVERIFY(read);
    QVERIFY(*read == ring);
}

void TestKeyRing::aNewerFormatIsANewerProgram()
{
    const auto newer
        = KeyRing::fromJson(changed(sampleRing(), [](QJsonObject &json) { json[QLatin1String("format")] = 2; }));
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, Error::Code::NewerProgram);
}

void TestKeyRing::whatIsNotWholeIsDamaged_data()
{
    QTest::addColumn<QByteArray>("json");
    const KeyRing ring = sampleRing();
    const auto inFirst = [&](const QString &list, const QString &field, const QJsonValue &value) {
        return changed(ring, [&](QJsonObject &json) {
            QJsonObject entry = firstOf(json, list);
            entry[field] = value;
            json[list] = QJsonArray{entry};
        });
    };
    const QString vaults = QStringLiteral("vaults");
    const QString users = QStringLiteral("users");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("PK\3\4");
    QTest::newRow("cut off") << ring.toJson().chopped(20);
    QTest::newRow("too big") << QByteArray(17 * 1024 * 1024, ' ');
    QTest::newRow("a file elsewhere") << inFirst(vaults, QStringLiteral("file"), QStringLiteral("../office.sqlcipher"));
    QTest::newRow("an unknown vault") << inFirst(vaults, QStringLiteral("kind"), QStringLiteral("attic"));
    QTest::newRow("a short key") << inFirst(vaults, QStringLiteral("founding"), QStringLiteral("AAAA"));
    QTest::newRow("a negative generation") << inFirst(vaults, QStringLiteral("generation"), -1);
    QTest::newRow("a short salt") << inFirst(users, QStringLiteral("salt"), QStringLiteral("AAAA"));
    QTest::newRow("not base64url") << inFirst(users, QStringLiteral("session-slot"), QStringLiteral("%%%"));
    QTest::newRow("a cost beyond the cap")
        << inFirst(users, QStringLiteral("cost"),
                   QJsonObject{{QStringLiteral("memory"), 64.0 * 1024 * 1024 * 1024}, {QStringLiteral("passes"), 10}});
    QTest::newRow("no office") << changed(ring,
                                          [](QJsonObject &json) { json[QLatin1String("vaults")] = QJsonArray(); });
    QTest::newRow("a user twice") << changed(ring, [&](QJsonObject &json) {
        json[QLatin1String("users")] = QJsonArray{firstOf(json, users), firstOf(json, users)};
    });
}

void TestKeyRing::whatIsNotWholeIsDamaged()
{
    QFETCH(QByteArray, json);
    const auto read = KeyRing::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Damaged);
}

void TestKeyRing::theSignInNameIsHashedWhateverItsCase()
{
    const KeyRing ring = sampleRing();
    QVERIFY(!ring.toJson().contains("anna"));
    QVERIFY(ring.userBySignIn(QStringLiteral(" Anna ")));
    QVERIFY(!ring.userBySignIn(QStringLiteral("ann")));
    QVERIFY(sampleRing().signInHash(QStringLiteral("anna")) != ring.signInHash(QStringLiteral("anna")));
}

void TestKeyRing::aSlotOpensForItsRecipientOnly()
{
    const crypto::BoxPair pair = crypto::BoxPair::make();
    const Grant grant{RecordId::random(), RecordId::random(), QByteArray("recipient"), 7, Secret::random(32)};
    const QByteArray sealed = grant.sealTo(pair.publicKey);
    const auto opened = Grant::open(sealed, pair);
    QVERIFY(opened);
    QVERIFY(opened->key == grant.key);
    QCOMPARE(opened->generation, quint64(7));
    QCOMPARE(opened->vault, grant.vault);
    QVERIFY(!Grant::open(sealed, crypto::BoxPair::make()));
    QByteArray altered = sealed;
    altered[altered.size() - 1] = char(altered.back() ^ 1);
    QVERIFY(!Grant::open(altered, pair));
}

void TestKeyRing::passwordSlotsAreBoundToRegisterAndUser()
{
    KeyRing ring = sampleRing();
    QVERIFY(unlockSession(ring, &ring.users.first(), secret("password"))->has_value());
    QVERIFY(!unlockSession(ring, &ring.users.first(), secret("passwort"))->has_value());
    QVERIFY(unlockApproval(ring, ring.users.first(), secret("password"))->has_value());
    RingUser moved = ring.users.first();
    moved.id = RecordId::make();
    QVERIFY(!unlockSession(ring, &moved, secret("password"))->has_value());
    ring.registerId = RecordId::random();
    QVERIFY(!unlockSession(ring, &ring.users.first(), secret("password"))->has_value());
    RingUser crossed = ring.users.first();
    crossed.approvalSlot = crossed.sessionSlot;
    QVERIFY(!unlockApproval(ring, crossed, secret("password"))->has_value());
}

void TestKeyRing::parametersReadFromAFileAreCapped()
{
    const KeyCost huge{1ull << 40, 10};
    QVERIFY(!crypto::deriveKey(secret("x"), QByteArray(crypto::SaltSize, 's'), huge));
    QVERIFY(!crypto::deriveKey(secret("x"), QByteArray(3, 's'), KeyCost::cheap()));
    QVERIFY(KeyCost().isAcceptable() && !KeyCost().isCheap());
    QVERIFY(KeyCost::cheap().isAcceptable() && KeyCost::cheap().isCheap());
}

void TestKeyRing::recoveryKeysAreNineGroupsAndCheckThemselves()
{
    const RecoverySecret made = RecoverySecret::make();
    const QString text = made.text();
    QCOMPARE(text.split(QLatin1Char('-')).size(), 9);
    QCOMPARE(text.size(), 9 * 4 + 8);
    const auto typed = RecoverySecret::parse(QString(text).replace(QLatin1Char('-'), QLatin1Char(' ')).toLower());
    QVERIFY(typed);
    QCOMPARE(typed->pair().publicKey, made.pair().publicKey);
    int caught = 0;
    for (int at = 0; at < text.size(); ++at) {
        if (text.at(at) == QLatin1Char('-'))
            continue;
        QString wrong = text;
        wrong[at] = wrong.at(at) == QLatin1Char('A') ? QLatin1Char('C') : QLatin1Char('A');
        caught += !RecoverySecret::parse(wrong);
    }
    QCOMPARE(caught, 36);
    QVERIFY(!RecoverySecret::parse(text.chopped(1)));
    QVERIFY(!RecoverySecret::parse(text + QLatin1Char('A')));
    QVERIFY(!RecoverySecret::parse(QString()));
}

void TestKeyRing::thePreviousCopyIsKept()
{
    const QTemporaryDir dir;
    const KeyRingFile file(dir.path());
    QCOMPARE(file.read().error().code, Error::Code::NotFound);
    KeyRing ring = sampleRing();
    QVERIFY(file.write(ring));
    const QByteArray first = *file.readBytes();
    ++ring.revision;
    QVERIFY(file.write(ring));
    QVERIFY(*file.read() == ring);
    QFile previous(file.previousPath());
    QVERIFY(previous.open(QIODevice::ReadOnly));
    QCOMPARE(previous.readAll(), first);
    QVERIFY(KeyRingFile(file.path()).folder() == file.folder());
    --ring.revision; // another desk was faster: the later one stays
    QVERIFY(file.write(ring));
    QCOMPARE(file.read()->revision, ring.revision + 1);
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestKeyRing)
#include "test_key_ring.moc"
