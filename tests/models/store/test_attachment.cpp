#include "models/store/attachment.h"
#include "models/store/open_connection.h"
#include "tests/support/vault_fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

namespace lanyard::test {

namespace {

const QByteArray Pdf = "%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n";
const QByteArray Png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
const QByteArray Zip = QByteArray("PK\x03\x04\x14\x00\x00\x00\x08\x00", 10) + QByteArray(60, 'z');

const QString Returns = QStringLiteral("consent_return");

} // namespace

/// The pages that prove a record, kept inside the encrypted file.
class TestAttachment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsStoredComesBackWithWhoAddedItAndWhen();
    void theSameContentIsKeptOnce();
    void contentThatIsNotWhatWasStoredIsDamage();
    void whatIsBeyondTheLimitIsRefused();
    void theKindIsDecidedByTheContent_data();
    void theKindIsDecidedByTheContent();

private:
    Result<RecordId> store(const RecordId &record, const QByteArray &bytes, const QString &name) const;
    Result<QByteArray> bytesOf(const RecordId &id) const;
    qint64 count(const QByteArray &table) const;

    VaultFixture m_fixture;
    std::unique_ptr<Vault> m_vault;
};

void TestAttachment::initTestCase()
{
    auto opened = m_fixture.open(true);
    QVERIFY(opened);
    m_vault = std::move(*opened);
}

Result<RecordId> TestAttachment::store(const RecordId &record, const QByteArray &bytes, const QString &name) const
{
    const RecordId id = RecordId::make();
    const Attachment attachment{Returns, record, name, typeOfContent(name, bytes), bytes};
    const auto writes = wait(m_vault->read<QList<Write>>(
        [&](Connection &connection) { return attachmentWrites(connection, id, attachment); }));
    if (!writes)
        return failure(writes);
    const auto done = wait(m_vault->commit(Change{Change::Kind::Record, {}, *writes}));
    return done ? Result<RecordId>(id) : failure(done);
}

Result<QByteArray> TestAttachment::bytesOf(const RecordId &id) const
{
    return wait(m_vault->read<QByteArray>([&](Connection &connection) { return readAttachmentBytes(connection, id); }));
}

qint64 TestAttachment::count(const QByteArray &table) const
{
    return wait(m_vault->read<qint64>([&](Connection &connection) -> Result<qint64> {
               Statement rows(connection.sqlite(), "SELECT count(*) FROM " + table);
               return rows.step() ? rows.integer(0) : -1;
           }))
        .value_or(-1);
}

void TestAttachment::whatIsStoredComesBackWithWhoAddedItAndWhen()
{
    const RecordId record = RecordId::make();
    const auto id = store(record, Pdf, QStringLiteral("Siân's form.pdf"));
    QVERIFY2(id, id ? "" : qPrintable(id.error().message));
    QCOMPARE(*bytesOf(*id), Pdf);
    const auto kept = wait(m_vault->read<QList<KeptAttachment>>(
        [&](Connection &connection) { return readAttachments(connection, Returns, {record}); }));
    QCOMPARE(kept->size(), 1);
    const KeptAttachment expected{*id,
                                  Returns,
                                  record,
                                  QStringLiteral("Siân's form.pdf"),
                                  QStringLiteral("application/pdf"),
                                  Pdf.size(),
                                  QCryptographicHash::hash(Pdf, QCryptographicHash::Blake2b_256),
                                  m_fixture.options().clock.msecs(),
                                  m_fixture.author()};
    QCOMPARE(kept->first(), expected);
    QCOMPARE(bytesOf(RecordId::make()).error().code, Error::Code::NotFound);
    QFile file(m_fixture.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("endobj"));
}

void TestAttachment::theSameContentIsKeptOnce()
{
    const qint64 before = count("attachment_content");
    const QByteArray scan = Png + "the same twice";
    const auto one = store(RecordId::make(), scan, QStringLiteral("a.png"));
    const auto two = store(RecordId::make(), scan, QStringLiteral("b.png"));
    QVERIFY(one && two && *one != *two);
    QCOMPARE(count("attachment_content"), before + 1);
    QCOMPARE(*bytesOf(*one), *bytesOf(*two));
}

void TestAttachment::contentThatIsNotWhatWasStoredIsDamage()
{
    const auto id = store(RecordId::make(), Pdf + "to be altered", QStringLiteral("scan.pdf"));
    QVERIFY(id && bytesOf(*id));
    {
        const auto behind = openConnection({m_fixture.file()}, m_fixture.key());
        QVERIFY((*behind)->execute("UPDATE attachment_content SET bytes = bytes || x'00'"));
    }
    QCOMPARE(bytesOf(*id).error().code, Error::Code::Damaged);
}

void TestAttachment::whatIsBeyondTheLimitIsRefused()
{
    const qint64 before = count("attachment");
    const auto refused
        = store(RecordId::make(), QByteArray(Attachment::MostBytes + 1, 'x'), QStringLiteral("film.pdf"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::BadInput);
    QCOMPARE(count("attachment"), before);
    const QByteArray most(Attachment::MostBytes, 'x');
    const auto kept = store(RecordId::make(), most, QStringLiteral("large.txt"));
    QVERIFY(kept);
    QVERIFY(*bytesOf(*kept) == most);
}

void TestAttachment::theKindIsDecidedByTheContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("as named") << QStringLiteral("scan.pdf") << Pdf << QStringLiteral("application/pdf");
    QTest::newRow("a PDF called a picture") << QStringLiteral("scan.png") << Pdf << QStringLiteral("application/pdf");
    QTest::newRow("a picture called a PDF") << QStringLiteral("scan.pdf") << Png << QStringLiteral("image/png");
    QTest::newRow("no ending") << QStringLiteral("scan") << Png << QStringLiteral("image/png");
    QTest::newRow("a finer name for the same stuff")
        << QStringLiteral("letter.docx") << Zip
        << QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    QTest::newRow("text called a PDF") << QStringLiteral("scan.pdf") << QByteArray("only words\n")
                                       << QStringLiteral("text/plain");
}

void TestAttachment::theKindIsDecidedByTheContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QCOMPARE(typeOfContent(name, bytes), type);
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestAttachment)
#include "test_attachment.moc"
