#include "models/access/held_vault.h"
#include "models/access/raw_keys.h"
#include "models/store/backup.h"
#include "models/store/open_connection.h"
#include "models/store/password_slots.h"
#include "models/store/query.h"
#include "models/store/vault.h"
#include "tests/support/register_fixture.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace lanyard::test {

namespace {

QString ringName() { return QStringLiteral("register.lanyard"); }
QString officeName() { return QStringLiteral("office.sqlcipher"); }
QString safeguardingName() { return QStringLiteral("safeguarding.sqlcipher"); }

KeyRing ringOf(const RegisterFixture &fixture) { return *KeyRing::fromJson(fixture.bytes(ringName())); }

const RingVault &vaultOf(const KeyRing &ring, VaultKind kind)
{
    return *std::find_if(ring.vaults.begin(), ring.vaults.end(),
                         [kind](const RingVault &vault) { return vault.kind == kind; });
}

SessionKeys keysOf(const KeyRing &ring, const QString &user)
{
    auto keys = unlockSession(ring, ring.userBySignIn(user), secret(RegisterFixture::Password));
    return std::move(**keys);
}

int slotsThatOpen(const RingVault &vault, const crypto::BoxPair &pair)
{
    return int(std::count_if(vault.slots.begin(), vault.slots.end(),
                             [&](const KeySlot &slot) { return Grant::open(slot.sealed, pair).has_value(); }));
}

/// As somebody would who has office's key and another program.
void writeMaster(const RegisterFixture &fixture, const KeyRing &ring)
{
    const auto office = fixture.raw(QStringLiteral("office"));
    Query query(*office, QStringLiteral("UPDATE key_ring SET bytes = ?"));
    query.bind(ring.toJson());
    QVERIFY(query.exec());
    while (query.next()) { }
    fixture.write(ringName(), ring.toJson());
}

} // namespace

class TestRegisterFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFaultIsItsOwnErrorAndHarmsNothing_data();
    void eachFaultIsItsOwnErrorAndHarmsNothing();
    void noTwoFaultsShareASentence();
    void aBusyFileIsBusy();
    void anOlderKeyRingIsReportedAndRewritten();
    void anAlteredKeyRingIsReportedAndRewritten();
    void aKeyRingNewerThanOfficeIsAnOlderOffice();
    void aWholeOldFilePutBackIsFoundAndNamed_data();
    void aWholeOldFilePutBackIsFoundAndNamed();
    void aVaultSwappedForAnotherIsNotOpened();
    void withoutSafeguardingNobodyOpensItWithTheProgramsOwnCode();
    void aKeySwappedInOfficesCopyIsNotSealedTo();
    void afterARemovalTheOldKeyOpensNothing();
    void theStandardToolOpensEachVaultWithWhatKeysPrints();
    void whoeverDoesNotHoldAVaultLeavesATaskForItsHolders();
    void anotherDesksReKeyDoesNotDisturb();
    void aComputerRemembersForOfficeOnly();
    void vaultsOfMixedAgesOpenAndSaySo_data();
    void vaultsOfMixedAgesOpenAndSaySo();
    void theOriginalIsNotCalledRestored();
    void anOlderDesksNotesWarnOfNothing();
};

void TestRegisterFaults::eachFaultIsItsOwnErrorAndHarmsNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("missing key ring") << QStringLiteral("missing") << int(Error::Code::NotFound);
    QTest::newRow("swapped key ring") << QStringLiteral("swapped") << int(Error::Code::Damaged);
    QTest::newRow("garbled key ring") << QStringLiteral("garbled") << int(Error::Code::Damaged);
    QTest::newRow("newer key ring") << QStringLiteral("newer") << int(Error::Code::NewerProgram);
    QTest::newRow("missing vault") << QStringLiteral("no vault") << int(Error::Code::NotFound);
    QTest::newRow("empty vault") << QStringLiteral("empty") << int(Error::Code::Damaged);
    QTest::newRow("truncated vault") << QStringLiteral("truncated") << int(Error::Code::Damaged);
    QTest::newRow("damaged first page") << QStringLiteral("first page") << int(Error::Code::Damaged);
    QTest::newRow("plain text in its place") << QStringLiteral("plain") << int(Error::Code::Damaged);
    QTest::newRow("newer schema") << QStringLiteral("schema") << int(Error::Code::NewerProgram);
}

void TestRegisterFaults::eachFaultIsItsOwnErrorAndHarmsNothing()
{
    QFETCH(QString, fault);
    QFETCH(int, code);
    const RegisterFixture fixture;
    const QByteArray ring = fixture.bytes(ringName());
    const QByteArray office = fixture.bytes(officeName());
    if (fault == QLatin1String("missing"))
        QFile::remove(fixture.file(ringName()));
    else if (fault == QLatin1String("swapped"))
        fixture.write(ringName(), RegisterFixture().bytes(ringName()));
    else if (fault == QLatin1String("garbled"))
        fixture.write(ringName(), ring.left(ring.size() / 2));
    else if (fault == QLatin1String("newer"))
        fixture.write(ringName(), QByteArray(ring).replace("\"format\": 1", "\"format\": 2"));
    else if (fault == QLatin1String("no vault"))
        QFile::remove(fixture.file(officeName()));
    else if (fault == QLatin1String("empty"))
        fixture.write(officeName(), {});
    else if (fault == QLatin1String("truncated"))
        fixture.write(officeName(), office.left(office.size() / 2));
    else if (fault == QLatin1String("first page"))
        fixture.write(officeName(), QByteArray(office).replace(100, 4, "????"));
    else if (fault == QLatin1String("plain"))
        fixture.write(officeName(), QByteArray("SQLite format 3\0", 16) + office.mid(16));
    else
        QVERIFY(fixture.raw(QStringLiteral("office"))
                    ->execute("UPDATE meta SET value = 900 WHERE key IN "
                              "('common.version', 'common.readable_from')"));
    const auto before = fixture.allBytes();
    const auto opened = fixture.tryOpen(QStringLiteral("anna"));
    QVERIFY(!opened);
    QVERIFY2(int(opened.error().code) == code, qPrintable(opened.error().message + opened.error().detail));
    QVERIFY(!opened.error().message.isEmpty());
    QCOMPARE(fixture.allBytes(), before);
}

void TestRegisterFaults::noTwoFaultsShareASentence()
{
    const RegisterFixture fixture;
    const QByteArray ring = fixture.bytes(ringName());
    const QByteArray office = fixture.bytes(officeName());
    const QByteArray garbage(64, '?');
    QMap<QString, QString> faultOf;
    const auto tell = [&](const QString &fault, const QString &file, const QByteArray &bytes) {
        const QByteArray before = fixture.bytes(file);
        fixture.write(file, bytes);
        const auto opened = fixture.tryOpen(QStringLiteral("anna"));
        fixture.write(file, before);
        QVERIFY2(!opened, qPrintable(fault));
        const QString sentence = opened.error().message;
        QVERIFY2(!faultOf.contains(sentence), qPrintable(fault + QStringLiteral(" as ") + faultOf.value(sentence)));
        faultOf.insert(sentence, fault);
    };
    tell(QStringLiteral("truncated to half"), officeName(), office.left(office.size() / 8192 * 4096));
    tell(QStringLiteral("a damaged page"), officeName(), QByteArray(office).replace(4096 + 1000, 64, garbage));
    tell(QStringLiteral("a key ring broken off"), ringName(), ring.left(ring.size() / 2));
    tell(QStringLiteral("another register's key ring"), ringName(), RegisterFixture().bytes(ringName()));
    tell(QStringLiteral("a newer program's key ring"), ringName(),
         QByteArray(ring).replace("\"format\": 1", "\"format\": 2"));

    for (const qint64 size : {qint64(0), office.size() / 3, office.size() - 100, office.size() - 4096}) {
        fixture.write(officeName(), office.left(size));
        const auto opened = fixture.tryOpen(QStringLiteral("anna"));
        QVERIFY2(!opened, qPrintable(QString::number(size)));
        QCOMPARE(faultOf.value(opened.error().message), QStringLiteral("truncated to half"));
    }
}

void TestRegisterFaults::aBusyFileIsBusy()
{
    const RegisterFixture fixture;
    const auto writer = fixture.raw(QStringLiteral("office"));
    QVERIFY(writer->execute("BEGIN EXCLUSIVE"));
    Register::Options options = fixture.options();
    options.busyMsecs = 50;
    const auto opened
        = Register::signIn(fixture.folder(), QStringLiteral("anna"), secret(RegisterFixture::Password), options);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Busy);
    QVERIFY(writer->execute("ROLLBACK"));
    QVERIFY(fixture.tryOpen(QStringLiteral("anna")));
}

void TestRegisterFaults::anOlderKeyRingIsReportedAndRewritten()
{
    const RegisterFixture fixture;
    const QByteArray older = fixture.bytes(ringName());
    fixture.add(QStringLiteral("dpo"), {Role::Dpo});
    const QByteArray newer = fixture.bytes(ringName());
    fixture.write(ringName(), older);
    QCOMPARE(fixture.open()->warnings().size(), 1);
    QCOMPARE(fixture.bytes(ringName()), newer);
    QVERIFY(fixture.open()->warnings().isEmpty());
    QVERIFY(fixture.tryOpen(QStringLiteral("dpo")));
}

void TestRegisterFaults::anAlteredKeyRingIsReportedAndRewritten()
{
    const RegisterFixture fixture;
    const QByteArray right = fixture.bytes(ringName());
    KeyRing ring = ringOf(fixture);
    ring.users.first().boxKey = crypto::BoxPair::make().publicKey;
    fixture.write(ringName(), ring.toJson());
    QCOMPARE(fixture.open()->warnings().size(), 1);
    QCOMPARE(fixture.bytes(ringName()), right);
}

void TestRegisterFaults::aKeyRingNewerThanOfficeIsAnOlderOffice()
{
    const RegisterFixture fixture;
    const QByteArray older = fixture.bytes(officeName());
    fixture.add(QStringLiteral("dpo"), {Role::Dpo});
    fixture.write(officeName(), older);
    Register::Options elsewhere = fixture.options();
    elsewhere.deskFile += QStringLiteral(".other"); // a desk that saw nothing of it
    const auto opened
        = Register::signIn(fixture.folder(), QStringLiteral("anna"), secret(RegisterFixture::Password), elsewhere);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Damaged);
    QVERIFY(opened.error().message.contains(officeName()));
}

void TestRegisterFaults::aWholeOldFilePutBackIsFoundAndNamed_data()
{
    QTest::addColumn<QString>("vault");
    QTest::newRow("office") << QStringLiteral("office");
    QTest::newRow("safeguarding") << QStringLiteral("safeguarding");
}

void TestRegisterFaults::aWholeOldFilePutBackIsFoundAndNamed()
{
    QFETCH(QString, vault);
    const RegisterFixture fixture;
    const QString file = vault + QStringLiteral(".sqlcipher");
    const RecordId dsl = fixture.add(QStringLiteral("dsl"), {Role::Dsl});
    const QByteArray ring = fixture.bytes(ringName());
    const QByteArray old = fixture.bytes(file);
    QVERIFY(fixture.open()->confirmUser(dsl)); // an entry in both vaults, none in the key ring
    QVERIFY(fixture.bytes(file) != old);
    QCOMPARE(fixture.bytes(ringName()), ring);
    fixture.write(file, old);
    const auto opened = fixture.tryOpen(QStringLiteral("anna"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Damaged);
    QVERIFY2(opened.error().message.contains(file), qPrintable(opened.error().message));
}

void TestRegisterFaults::aVaultSwappedForAnotherIsNotOpened()
{
    const RegisterFixture fixture;
    // Made by somebody who holds office and knows the format, to be written into by people who trust it.
    KeyRing ring = ringOf(fixture);
    RingVault &vault = const_cast<RingVault &>(vaultOf(ring, VaultKind::AboutHead));
    const SessionKeys anna = keysOf(ring, QStringLiteral("anna"));
    const Secret key = Secret::random(32);
    const RingUser user = ring.users.first();
    const Member member = Member::of(user, Member::State::Confirmed);
    const Granter granter{ring.registerId, user.id, &anna.session};
    vault.slots = {slotFor(member, VaultKey{vault.id, 1, false, &key}, granter)};
    QVERIFY(QFile::remove(fixture.file(vault.file)));
    {
        Vault::Options options;
        options.file = fixture.file(vault.file);
        options.registerId = ring.registerId;
        options.name = QStringLiteral("about-head");
        options.key = key.clone();
        options.create = true;
        const auto made = Vault::open(std::move(options));
        QVERIFY(made);
        Change change;
        change.writes << member.toWrite() << Founding{user.id, crypto::SignPair::make().seed()}.toWrite();
        QVERIFY(wait((*made)->commit(change)));
    }
    writeMaster(fixture, ring);
    QFile::remove(fixture.options().deskFile);
    const auto opened = fixture.tryOpen(QStringLiteral("anna"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Damaged);
    QVERIFY(opened.error().message.contains(vault.file));
}

void TestRegisterFaults::withoutSafeguardingNobodyOpensItWithTheProgramsOwnCode()
{
    const RegisterFixture fixture;
    fixture.add(QStringLiteral("clerk"), {Role::Office});
    const auto clerk = fixture.open(QStringLiteral("clerk"));
    QVERIFY(!clerk->vault(QStringLiteral("safeguarding")));
    const KeyRing ring = ringOf(fixture);
    const SessionKeys keys = keysOf(ring, QStringLiteral("clerk"));
    QCOMPARE(slotsThatOpen(vaultOf(ring, VaultKind::Office), keys.box), 1);
    const RingVault &safeguarding = vaultOf(ring, VaultKind::Safeguarding);
    QCOMPARE(slotsThatOpen(safeguarding, keys.box), 0);
    VaultOpening opening;
    opening.folder = fixture.folder();
    opening.user = clerk->user().id;
    opening.keys = &keys;
    QVERIFY(!openHeld(ring, safeguarding, opening));
    // Nor does office's key open it, nor does office hold the other's key anywhere.
    const Secret officeKey = fixture.rawKey(QStringLiteral("office"));
    const auto tried = openConnection({fixture.file(safeguardingName())}, officeKey);
    QVERIFY(!tried);
    QCOMPARE(tried.error().code, Error::Code::NotAllowed);
    QVERIFY(!clerk->grantVault(clerk->user().id, QStringLiteral("safeguarding")));
}

void TestRegisterFaults::aKeySwappedInOfficesCopyIsNotSealedTo()
{
    const RegisterFixture fixture;
    const RecordId dsl = fixture.add(QStringLiteral("dsl"), {Role::Dsl});
    const RecordId deputy = fixture.add(QStringLiteral("deputy"), {Role::Dsl});
    const RecordId clerk = fixture.add(QStringLiteral("clerk"), {Role::Office});
    KeyRing ring = ringOf(fixture);
    const SessionKeys honest = keysOf(ring, QStringLiteral("dsl"));
    const crypto::BoxPair thief = crypto::BoxPair::make();
    ring.user(dsl)->boxKey = thief.publicKey;
    ring.user(clerk)->boxKey = thief.publicKey;
    writeMaster(fixture, ring);

    const auto anna = fixture.open();
    QVERIFY(anna->removeUser(deputy)); // re-keys safeguarding to those who remain
    const KeyRing after = ringOf(fixture);
    const RingVault &safeguarding = vaultOf(after, VaultKind::Safeguarding);
    QCOMPARE(safeguarding.generation, quint64(2));
    QCOMPARE(slotsThatOpen(safeguarding, thief), 0);
    QCOMPARE(slotsThatOpen(safeguarding, honest.box), 1);
    QCOMPARE(slotsThatOpen(vaultOf(after, VaultKind::Office), thief), 0);
    // A new grant to somebody whose keys were swapped is refused.
    const auto granted = anna->setRoles(clerk, {{Role::Office, {}}, {Role::Dsl, {}}});
    QVERIFY(!granted);
    QCOMPARE(slotsThatOpen(vaultOf(ringOf(fixture), VaultKind::Safeguarding), thief), 0);
}

void TestRegisterFaults::afterARemovalTheOldKeyOpensNothing()
{
    const RegisterFixture fixture;
    const RecordId dsl = fixture.add(QStringLiteral("dsl"), {Role::Dsl});
    const Secret office = fixture.rawKey(QStringLiteral("office"));
    const Secret safeguarding = fixture.rawKey(QStringLiteral("safeguarding"));
    QVERIFY(openConnection({fixture.file(safeguardingName())}, safeguarding));
    QVERIFY(fixture.open()->removeUser(dsl));
    QVERIFY(!openConnection({fixture.file(officeName())}, office));
    QVERIFY(!openConnection({fixture.file(safeguardingName())}, safeguarding));
    QVERIFY(fixture.raw(QStringLiteral("safeguarding"))); // the recovery key was sealed to again
    QCOMPARE(slotsThatOpen(vaultOf(ringOf(fixture), VaultKind::Safeguarding),
                           keysOf(ringOf(fixture), QStringLiteral("anna")).box),
             1);
}

void TestRegisterFaults::theStandardToolOpensEachVaultWithWhatKeysPrints()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("sqlcipher"));
    if (tool.isEmpty())
        QSKIP("the standard tool is not installed");
    const RegisterFixture fixture;
    for (const QString &vault : fixture.open()->heldVaults()) {
        const auto keys
            = rawKeys(fixture.folder(), vault + QLatin1Char('\t') + fixture.recoveryKey(vault) + QLatin1Char('\n'));
        QVERIFY(keys);
        QCOMPARE(keys->size(), size_t(1));
        QCOMPARE(keys->front().vault, vault);
        const Secret &key = keys->front().key;
        const QByteArray hex = QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())).toHex();
        QProcess process;
        process.start(tool, {fixture.file(vault + QStringLiteral(".sqlcipher"))});
        process.write("PRAGMA key = \"x'" + hex + "'\";\nSELECT 'members', count(*) FROM member;\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.readAllStandardOutput().contains("members|1"), qPrintable(vault));
    }
    const auto foreign = rawKeys(fixture.folder(), RegisterFixture().recoveryKey(QStringLiteral("office")));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, Error::Code::NotAllowed);
    QCOMPARE(rawKeys(fixture.folder(), QStringLiteral("AAAA-BBBB")).error().code, Error::Code::BadInput);
}

void TestRegisterFaults::whoeverDoesNotHoldAVaultLeavesATaskForItsHolders()
{
    const RegisterFixture fixture;
    fixture.add(QStringLiteral("head"), {Role::Headteacher});
    const RecordId dsl = fixture.add(QStringLiteral("dsl"), {Role::Dsl});
    fixture.add(QStringLiteral("technician"), {Role::IctTechnician});
    fixture.open(QStringLiteral("head")); // ends anna's caretaking of safeguarding
    const Secret before = fixture.rawKey(QStringLiteral("safeguarding"));
    const auto left = fixture.open(QStringLiteral("technician"))->removeUser(dsl);
    QVERIFY2(left, left ? "" : qPrintable(left.error().message));
    QCOMPARE(*left, QStringList{QStringLiteral("safeguarding")});
    QVERIFY(!fixture.tryOpen(QStringLiteral("dsl")));
    QVERIFY(openConnection({fixture.file(safeguardingName())}, before)); // until a holder comes
    const auto head = fixture.open(QStringLiteral("head"));
    QCOMPARE(head->warnings().size(), 1);
    QVERIFY(!openConnection({fixture.file(safeguardingName())}, before));
    // A role granted by somebody who does not hold the vault waits for a holder to give it.
    const RecordId chair
        = *head->addUser(QStringLiteral("chair"), {{Role::ChairOfGovernors, {}}}, secret(RegisterFixture::Password));
    QCOMPARE(fixture.open(QStringLiteral("chair"))->heldVaults(),
             QStringList({QStringLiteral("office"), QStringLiteral("about-dsl")}));
    {
        const auto anna = fixture.open(); // caretaker of about-head
        const auto waiting = anna->waiting();
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->first().vault, QStringLiteral("about-head"));
        QVERIFY(anna->grantVault(chair, QStringLiteral("about-head")));
        QVERIFY(anna->waiting()->isEmpty());
    }
    QVERIFY(fixture.open(QStringLiteral("chair"))->heldVaults().contains(QStringLiteral("about-head")));
    QVERIFY(!fixture.open()->heldVaults().contains(QStringLiteral("about-head")));
}

void TestRegisterFaults::anotherDesksReKeyDoesNotDisturb()
{
    const RegisterFixture fixture;
    const RecordId dsl = fixture.add(QStringLiteral("dsl"), {Role::Dsl});
    fixture.add(QStringLiteral("clerk"), {Role::Office});
    const auto clerk = fixture.open(QStringLiteral("clerk"));
    QVERIFY(fixture.open()->removeUser(dsl));
    School school = clerk->school();
    school.dpoName = QStringLiteral("Still here");
    const auto saved = clerk->saveSchool(school);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message + saved.error().detail));
    QCOMPARE(fixture.open()->school().dpoName, school.dpoName);
}

void TestRegisterFaults::aComputerRemembersForOfficeOnly()
{
    const RegisterFixture fixture;
    const RecordId dsl = fixture.add(QStringLiteral("dsl"), {Role::Dsl});
    Result<Secret> device = fixture.open()->rememberHere();
    QVERIFY(device);
    {
        const auto remembered = Register::signInRemembered(fixture.folder(), *device, fixture.options());
        QVERIFY2(remembered, remembered ? "" : qPrintable(remembered.error().message));
        QCOMPARE((*remembered)->user().name, QStringLiteral("anna"));
        QCOMPARE((*remembered)->heldVaults(), QStringList{QStringLiteral("office")});
        School school = (*remembered)->school();
        school.dpoName = QStringLiteral("From a device");
        QVERIFY((*remembered)->saveSchool(school));
        const auto all = fixture.open()->verify();
        for (const Register::Verified &verified : *all)
            QVERIFY2(verified.found.isEmpty(),
                     verified.found.isEmpty() ? "" : qPrintable(verified.found.first().text()));
    }
    QVERIFY(fixture.open()->removeUser(dsl)); // a re-key seals to the device again
    QVERIFY(Register::signInRemembered(fixture.folder(), *device, fixture.options()));
    QVERIFY(fixture.open()->forgetDevices());
    const auto forgotten = Register::signInRemembered(fixture.folder(), *device, fixture.options());
    QVERIFY(!forgotten);
    QCOMPARE(forgotten.error().code, Error::Code::NotAllowed);
}

void TestRegisterFaults::vaultsOfMixedAgesOpenAndSaySo_data()
{
    QTest::addColumn<QString>("vault");
    QTest::newRow("office newer") << QStringLiteral("office");
    QTest::newRow("safeguarding newer") << QStringLiteral("safeguarding");
}

/// A newer program on another desk brings up to date what its user holds; the rest follows with its holders.
void TestRegisterFaults::vaultsOfMixedAgesOpenAndSaySo()
{
    QFETCH(QString, vault);
    const RegisterFixture fixture;
    fixture.add(QStringLiteral("dsl"), {Role::Dsl});
    QVERIFY(fixture.raw(vault)->execute("UPDATE meta SET value = 900 WHERE key = 'common.version'"));
    const QByteArray before = fixture.bytes(vault + QStringLiteral(".sqlcipher"));
    {
        const auto dsl = fixture.tryOpen(QStringLiteral("dsl")); // for the first time: that too is a change
        QVERIFY2(dsl, dsl ? "" : qPrintable(dsl.error().message));
        const QStringList warnings = (*dsl)->warnings();
        QVERIFY2(std::any_of(warnings.begin(), warnings.end(),
                             [&](const QString &words) {
                                 return words.contains(vault) && words.contains(QStringLiteral("newer Lanyard"));
                             }),
                 qPrintable(warnings.join(QLatin1Char(' '))));
        QVERIFY((*dsl)->vault(QStringLiteral("safeguarding")));
        const bool isOffice = vault == QLatin1String("office");
        School school = (*dsl)->school();
        QCOMPARE(school.name, QStringLiteral("Quay Primary School"));
        const auto anna = fixture.open();
        school.dpoName = QStringLiteral("Siân");
        const auto saved = anna->saveSchool(school);
        QCOMPARE(saved.has_value(), !isOffice);
        QVERIFY(saved || saved.error().code == Error::Code::Refused);
    }
    QCOMPARE(fixture.bytes(vault + QStringLiteral(".sqlcipher")), before);
}

void TestRegisterFaults::theOriginalIsNotCalledRestored()
{
    const RegisterFixture fixture;
    const QTemporaryDir dir;
    const QString archive = dir.filePath(QStringLiteral("backup.tar"));
    QVERIFY(backUp(fixture.folder(), archive, {}, 1000));
    QVERIFY(restore(archive, dir.filePath(QStringLiteral("tried out"))));
    // This desk sees the copy first, and only then the register itself, which nobody ever restored.
    QVERIFY(Register::signIn(dir.filePath(QStringLiteral("tried out")), QStringLiteral("anna"),
                             secret(RegisterFixture::Password), fixture.options()));
    const QStringList warnings = fixture.open()->warnings();
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings.first().contains(QStringLiteral("one of the two was restored")), qPrintable(warnings.first()));
    QVERIFY(fixture.open()->warnings().isEmpty()); // known from now on
}

void TestRegisterFaults::anOlderDesksNotesWarnOfNothing()
{
    const RegisterFixture fixture;
    const KeyRing ring = ringOf(fixture);
    QFile notes(fixture.options().deskFile); // register and vault, as they were kept before copies had names
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write(QStringLiteral(R"({"%1": {"%2": {"sequence": 1, "hash": "00"}}})")
                    .arg(ring.registerId.toText(), ring.office()->id.toText())
                    .toUtf8());
    notes.close();
    QCOMPARE(fixture.open()->warnings(), QStringList());
    QCOMPARE(fixture.open()->warnings(), QStringList());
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestRegisterFaults)
#include "test_register_faults.moc"
