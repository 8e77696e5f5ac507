#include "app/evidence/file_reader.h"
#include "app/evidence/reader_answer.h"
#include "app/reader/protocol.h"
#include "tests/gui/support/waiting.h"

#include <QBuffer>
#include <QDataStream>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtNumeric>

namespace lanyard {

/// The real lanyard-reader, handed good and hostile files.
class TestFileReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPdfIsPicturedPageByPage();
    void aPictureIsKnownByItsContent();
    void transparencyIsShownOnWhite();
    void aHugePictureIsNotUnpacked();
    void heicIsRecognisedAndItsConversionExplained();
    void whatIsNothingOfThatIsRefused();
    void anEmailIsShownWithItsHeadersAndWhatIsAttached();
    void anEmailOfAWebPageIsShownInWords();
    void anEmailThatHoldsAnotherOrNoEndIsStillShown();
    void aTextIsShownInItsLetters();
    void aLongTextIsCutAndSaysSo();
    void aDamagedPdfIsRefused();
    void aReaderThatIsMissingOrCrashesIsAClearError();
    void aFileThatTakesTooLongIsGivenUp();
    void anAnswerThatLiesIsNotBelieved_data();
    void anAnswerThatLiesIsNotBelieved();

private:
    static Result<ReadFile> open(const QByteArray &bytes, int width = 400, int pages = 10);
    static Result<ReadFile> open(FileReader &reader, const QByteArray &bytes, int width = 400, int pages = 10);
    static QByteArray encoded(const QImage &image, const char *format);
};

Result<ReadFile> TestFileReader::open(FileReader &reader, const QByteArray &bytes, int width, int pages)
{
    std::optional<Result<ReadFile>> answer;
    reader.open(bytes, width, 0, pages, [&answer](Result<ReadFile> result) { answer = std::move(result); });
    if (!test::waitUntil([&answer] { return answer.has_value(); }, 30'000))
        return failure(Error::Code::Failed, QStringLiteral("no answer"));
    return *answer;
}

Result<ReadFile> TestFileReader::open(const QByteArray &bytes, int width, int pages)
{
    FileReader reader;
    return open(reader, bytes, width, pages);
}

QByteArray TestFileReader::encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

void TestFileReader::aPdfIsPicturedPageByPage()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.fillRect(QRect(0, 0, writer.width(), writer.height()), Qt::blue);
    writer.newPage();
    painter.fillRect(QRect(0, 0, writer.width(), writer.height()), Qt::red);
    painter.end();
    const Result<ReadFile> file = open(bytes);
    QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
    QCOMPARE(file->kind, reader::Kind::Pdf);
    QCOMPARE(file->pages.size(), 2);
    QVERIFY(std::abs(file->pages.first().width() - 595) <= 1); // A4 in points
    QCOMPARE(file->images.size(), 2);
    QVERIFY(std::abs(file->images.first().width() - 400) <= 1);
    QCOMPARE(file->images.at(0).pixelColor(200, 280), QColor(Qt::blue));
    QCOMPARE(file->images.at(1).pixelColor(200, 280), QColor(Qt::red));
}

void TestFileReader::aPictureIsKnownByItsContent()
{
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(QColor(10, 200, 30));
    for (const char *format : {"PNG", "JPEG"}) {
        const Result<ReadFile> file = open(encoded(image, format));
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(file->kind, reader::Kind::Picture);
        QCOMPARE(file->images.first().size(), QSize(400, 300));
        QVERIFY(std::abs(file->images.first().pixelColor(5, 5).green() - 200) < 4);
    }
}

void TestFileReader::transparencyIsShownOnWhite()
{
    QImage image(40, 40, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const Result<ReadFile> file = open(encoded(image, "PNG"));
    QVERIFY(file.has_value());
    QCOMPARE(file->images.first().pixelColor(3, 3), QColor(Qt::white));
}

void TestFileReader::aHugePictureIsNotUnpacked()
{
    QImage image(12'000, 12'000, QImage::Format_Mono);
    image.fill(1);
    const Result<ReadFile> file = open(encoded(image, "PNG"));
    QVERIFY(!file);
    QVERIFY(file.error().message.contains(QLatin1String("too large")));
}

void TestFileReader::heicIsRecognisedAndItsConversionExplained()
{
    const Result<ReadFile> file = open(QByteArray("\0\0\0\x18", 4) + "ftypheic" + QByteArray(64, '\0'));
    QVERIFY(!file);
    QVERIFY(file.error().message.contains(QLatin1String("JPEG")));
}

void TestFileReader::whatIsNothingOfThatIsRefused()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("MZ\x90 this is a program"), QByteArray(1000, '\x03')}) {
        const Result<ReadFile> file = open(bytes);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Error::Code::BadInput);
    }
}

void TestFileReader::anEmailIsShownWithItsHeadersAndWhatIsAttached()
{
    const QByteArray mail = "From: =?utf-8?Q?Si=C3=A2n_Rees?= <sian@example.org>\r\n"
                            "To: head@school.example,\r\n\toffice@school.example\r\n"
                            "Subject: =?UTF-8?B?QWJvdXQgdGhl?= =?UTF-8?B?IHZpZGVv?=\r\n"
                            "Date: Fri, 20 Nov 2026 14:15:16 +0000\r\n"
                            "MIME-Version: 1.0\r\n"
                            "Content-Type: multipart/mixed; boundary=\"part one\"\r\n"
                            "\r\n"
                            "--part one\r\n"
                            "Content-Type: text/plain; charset=windows-1252\r\n"
                            "Content-Transfer-Encoding: quoted-printable\r\n"
                            "\r\n"
                            "It cost =A310, =\r\nand she said =93no=94.\r\n"
                            "--part one\r\n"
                            "Content-Type: image/png; name=\"screen.png\"\r\n"
                            "Content-Disposition: attachment; filename*=utf-8''screen%20Si%C3%A2n.png\r\n"
                            "Content-Transfer-Encoding: base64\r\n"
                            "\r\n"
                            "AAECAwQFBgcICQ==\r\n"
                            "--part one--\r\n";
    const Result<ReadFile> file = open(mail);
    QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
    QCOMPARE(file->kind, reader::Kind::Mail);
    QVERIFY(file->images.isEmpty());
    const auto says = [&](reader::Note note) { return notesOf(*file, note).join(u'|'); };
    QCOMPARE(says(reader::Note::MailFrom), QStringLiteral("Siân Rees <sian@example.org>"));
    QCOMPARE(says(reader::Note::MailTo), QStringLiteral("head@school.example, office@school.example"));
    QCOMPARE(says(reader::Note::MailSubject), QStringLiteral("About the video"));
    QCOMPARE(says(reader::Note::MailDate), QStringLiteral("Fri, 20 Nov 2026 14:15:16 +0000"));
    QCOMPARE(file->text.trimmed(), QStringLiteral("It cost £10, and she said “no”."));
    const QString name = QString::fromUtf8("screen Siân.png");
    QCOMPARE(says(reader::Note::MailAttachment), name + QStringLiteral("\timage/png\t10"));
}

void TestFileReader::anEmailOfAWebPageIsShownInWords()
{
    const Result<ReadFile> file
        = open("From: a@example.org\nSubject: news\nContent-Type: text/html; charset=utf-8\n\n"
               "<html><head><style>p { color: red }</style><script>alert('x')</script></head>"
               "<body><p>Dear   school,<br>it is &pound;5 &amp; no more.</p><img src=\"http://example.org/spy.png\">"
               "<p>Yours&#8230;</p></body></html>");
    QVERIFY(file);
    QCOMPARE(file->text, QStringLiteral("Dear school,\nit is £5 & no more.\nYours…"));
}

void TestFileReader::anEmailThatHoldsAnotherOrNoEndIsStillShown()
{
    const Result<ReadFile> forwarded
        = open("From: a@example.org\nSubject: Fwd\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nsee below\n"
               "--x\nContent-Type: message/rfc822\n\nSubject: the first one\nFrom: b@example.org\n\nhello");
    QVERIFY(forwarded);
    QCOMPARE(forwarded->text.trimmed(), QStringLiteral("see below"));
    QVERIFY(notesOf(*forwarded, reader::Note::MailAttachment).value(0).startsWith(QLatin1String("the first one\t")));
    QByteArray deep = "From: a@example.org\nSubject: deep\n";
    for (int depth = 0; depth < 200; ++depth)
        deep += "Content-Type: multipart/mixed; boundary=b\n\n--b\n";
    QVERIFY(open(deep + "\nwords"));
}

void TestFileReader::aTextIsShownInItsLetters()
{
    const QString words = QString::fromUtf8("Annwyl ysgol, £5 – diolch.");
    QCOMPARE(open(words.toUtf8())->text, words);
    QCOMPARE(open(words.toUtf8())->kind, reader::Kind::Text);
    QCOMPARE(open(QByteArray("Annwyl ysgol, \xA3"
                             "5 \x96 diolch."))
                 ->text,
             words); // as Windows writes it
    QCOMPARE(open(QByteArray("\xFF\xFE") + QByteArray("o\0k\0", 4))->text.right(2), QStringLiteral("ok"));
}

void TestFileReader::aLongTextIsCutAndSaysSo()
{
    const Result<ReadFile> file = open(QByteArray(3'000'000, 'x'));
    QVERIFY(file);
    QVERIFY(file->text.size() < 1'000'000 && file->text.size() > 100'000);
    QCOMPARE(notesOf(*file, reader::Note::TextCut).size(), 1);
    QVERIFY(notesOf(*open("short"), reader::Note::TextCut).isEmpty());
}

void TestFileReader::aDamagedPdfIsRefused()
{
    const Result<ReadFile> file
        = open("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> garbage" + QByteArray(500, '%'));
    QVERIFY(!file);
    QVERIFY(!file.error().message.isEmpty());
}

void TestFileReader::aReaderThatIsMissingOrCrashesIsAClearError()
{
    FileReader reader;
    reader.setProgram(QStringLiteral("/nowhere/lanyard-reader"));
    const Result<ReadFile> missing = open(reader, "%PDF-1.4");
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(QLatin1String("lanyard-reader")));
#ifdef Q_OS_UNIX
    QTemporaryDir dir;
    QFile script(dir.filePath(QStringLiteral("crash")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nkill -SEGV $$\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    reader.setProgram(script.fileName());
    const Result<ReadFile> crashed = open(reader, "%PDF-1.4");
    QVERIFY(!crashed);
    QVERIFY(crashed.error().message.contains(QLatin1String("opened safely")));
#endif
}

void TestFileReader::aFileThatTakesTooLongIsGivenUp()
{
#ifdef Q_OS_UNIX
    QTemporaryDir dir;
    QFile script(dir.filePath(QStringLiteral("slow")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nexec sleep 60\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    FileReader reader;
    reader.setProgram(script.fileName());
    reader.setTimeout(300);
    QElapsedTimer timer;
    timer.start();
    const Result<ReadFile> file = open(reader, "%PDF-1.4");
    QVERIFY(!file);
    QVERIFY(file.error().message.contains(QLatin1String("too long")));
    QVERIFY(timer.elapsed() < 10'000);
#endif
}

void TestFileReader::anAnswerThatLiesIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto made = [](quint32 images, quint32 width, quint32 height, const QByteArray &rows) {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_0);
        out << reader::Magic << quint32(reader::Outcome::Opened) << quint32(0) << quint32(1) << 595.0 << 842.0 << images
            << quint32(0) << width << height << rows << QByteArray() << quint32(0);
        return bytes;
    };
    const auto sized = [](quint32 pages, double width) {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_0);
        out << reader::Magic << quint32(reader::Outcome::Opened) << quint32(0) << pages << width << 842.0 << quint32(0)
            << QByteArray() << quint32(0);
        return bytes;
    };
    QVERIFY(readerAnswer(made(1, 1, 1, QByteArray(4, 'x')))); // so that what is refused below is refused for its lie
    QVERIFY(readerAnswer(sized(1, 595)));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not an answer") << QByteArray(64, 'x');
    QTest::newRow("pages without end") << sized(0xFFFFFFFF, 595);
    QTest::newRow("a page without a size") << sized(1, 0);
    QTest::newRow("a page of no number") << sized(1, qQNaN());
    QTest::newRow("fewer rows than it says") << made(1, 100, 100, QByteArray(50, 'x'));
    QTest::newRow("a size that overflows") << made(1, 0xFFFFFFFF, 0xFFFFFFFF, QByteArray(4, 'x'));
    QTest::newRow("no size") << made(1, 0, 0, {});
    QTest::newRow("more images than there are") << made(2, 1, 1, QByteArray(4, 'x'));
    const auto noted = [](quint32 notes, quint32 note, int length) {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_0);
        out << reader::Magic << quint32(reader::Outcome::Opened) << quint32(reader::Kind::Text) << quint32(0)
            << quint32(0) << QByteArray("text") << notes << note << QByteArray(length, 'x');
        return bytes;
    };
    QVERIFY(readerAnswer(noted(1, 0, 10)));
    QTest::newRow("a note of no kind") << noted(1, 999, 10);
    QTest::newRow("a note without end") << noted(1, 0, reader::MostNote + 1);
    QTest::newRow("notes without end") << noted(0xFFFFFFFF, 0, 10);
    QTest::newRow("more notes than there are") << noted(2, 0, 10);
    QTest::newRow("images without end") << made(0xFFFFFFFF, 1, 1, QByteArray(4, 'x'));
}

void TestFileReader::anAnswerThatLiesIsNotBelieved()
{
    QFETCH(QByteArray, answer);
    QVERIFY(!readerAnswer(answer));
}

} // namespace lanyard

QTEST_MAIN(lanyard::TestFileReader)
#include "test_file_reader.moc"
