#include "app/evidence/file_reader.h"
#include "app/pictures/embedded_notes.h"
#include "forms/picture/prepared_copy.h"
#include "tests/gui/support/photograph.h"
#include "tests/gui/support/waiting.h"

#include <QColorSpace>
#include <QRandomGenerator>
#include <QTest>

namespace lanyard {

using reader::Note;
using test::encoded;
using test::noise;
using test::Photograph;

/// Registers, section 2, "Preparing a picture", where the photograph is opened: the real lanyard-reader, every pixel
/// upright, and what is embedded.
class TestPhotographs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatIsEmbeddedIsNamed();
    void whatIsEmbeddedInAPngIsNamedToo();
    void aPlainPictureHoldsNothing();
    void theCopyIsTheSameWhateverWasEmbedded();
    void theCopyHoldsNothingThatTheReaderKnows();
    void itIsTurnedUprightFirst_data();
    void itIsTurnedUprightFirst();
    void otherColoursBecomeThoseOfAScreen();
    void aVeryLargePhotographIsOpenedSmaller();
    void aBombIsRefusedAndNothingElseIsHurt();
    void heicIsExplainedAndWhatIsNoPictureRefused();
    void aPictureOfWhichAPartIsMissingIsNoPicture();
    void aTruncatedOrGarbledPhotographIsAnErrorOrAPicture();
    void peopleAndPlacesComeFirst();

private:
    static Result<ReadFile> open(const QByteArray &bytes);
    static QByteArray copyOf(const QByteArray &photograph, CopyWanted::Format format = CopyWanted::Format::Png);
};

Result<ReadFile> TestPhotographs::open(const QByteArray &bytes)
{
    FileReader reader;
    std::optional<Result<ReadFile>> answer;
    reader.openPhotograph(bytes, [&answer](Result<ReadFile> result) { answer = std::move(result); });
    if (!test::waitUntil([&answer] { return answer.has_value(); }, 30'000))
        return failure(Error::Code::Failed, QStringLiteral("no answer"));
    return *answer;
}

QByteArray TestPhotographs::copyOf(const QByteArray &photograph, CopyWanted::Format format)
{
    const Result<ReadFile> file = open(photograph);
    return file ? preparedCopy(file->images.first(), {{}, 0, format}).value_or(QByteArray()) : QByteArray();
}

void TestPhotographs::allThatIsEmbeddedIsNamed()
{
    const Result<ReadFile> file = open(Photograph(noise({120, 80}, 1)).withAll().bytes());
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    const auto says = [&](Note note) { return notesOf(*file, note).join(u'|'); };
    QCOMPARE(says(Note::Camera), QStringLiteral("Apple iPhone 15 Pro"));
    QCOMPARE(says(Note::TakenOn), QStringLiteral("2026:11:20 14:15:16"));
    QCOMPARE(says(Note::Position), QStringLiteral("51.570033, -3.218333"));
    QCOMPARE(says(Note::SerialNumber), QStringLiteral("SN-Caerphilly-4711"));
    QCOMPARE(says(Note::Software), QStringLiteral("17.1 Caerphilly"));
    QVERIFY(says(Note::Author).contains(QStringLiteral("Rhian of Caerphilly")));
    QVERIFY(says(Note::Author).contains(QStringLiteral("M Webb, Caerphilly")));
    QCOMPARE(says(Note::MakerNote), QStringLiteral("41"));
    QVERIFY(says(Note::Thumbnail).toInt() > 100);
    QCOMPARE(says(Note::People), QStringLiteral("Ayesha Begum"));
    QCOMPARE(says(Note::Address), QStringLiteral("Caerphilly"));
    QCOMPARE(says(Note::Keywords), QStringLiteral("4B, swimming"));
    QCOMPARE(says(Note::Comment), QStringLiteral("sent by Caerphilly"));
    QCOMPARE(says(Note::Trailing), QString::number(QByteArray("ftypmp42 three seconds of Caerphilly").size()));
    QVERIFY(!says(Note::Xmp).isEmpty() && !says(Note::Iptc).isEmpty());
}

void TestPhotographs::whatIsEmbeddedInAPngIsNamedToo()
{
    QImage image = noise({60, 40}, 2);
    image.setText(QStringLiteral("Author"), QStringLiteral("Siân"));
    QByteArray png = encoded(image, "PNG");
    png = test::withChunk(png, "tIME", QByteArray("\x07\xEA\x0B\x14\x0E\x0F\x10", 7));
    png = test::withChunk(png, "prVt", "anything");
    const Result<ReadFile> file = open(png + "behind the end");
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QVERIFY(notesOf(*file, Note::Comment).join(u'|').contains(QStringLiteral("Author")));
    QCOMPARE(notesOf(*file, Note::ChangedOn), QStringList(QStringLiteral("2026:11:20 14:15:16")));
    QCOMPARE(notesOf(*file, Note::Unknown), QStringList(QStringLiteral("prVt")));
    QCOMPARE(notesOf(*file, Note::Trailing), QStringList(QStringLiteral("14")));
}

void TestPhotographs::aPlainPictureHoldsNothing()
{
    for (const char *format : {"JPEG", "PNG"}) {
        const Result<ReadFile> file = open(encoded(noise({60, 40}, 3), format));
        QVERIFY(file);
        QVERIFY2(file->notes.isEmpty(), qPrintable(file->notes.value(0).value));
    }
}

/// Byte for byte: so nothing in the copy can come from anywhere but the pixels.
void TestPhotographs::theCopyIsTheSameWhateverWasEmbedded()
{
    const QImage image = noise({120, 80}, 4);
    const QByteArray plain = Photograph(image).bytes();
    const QByteArray full = Photograph(image).withAll().bytes();
    QVERIFY(full.size() > plain.size() + 1000);
    for (const auto format : {CopyWanted::Format::Jpeg, CopyWanted::Format::Png}) {
        QVERIFY(!copyOf(plain, format).isEmpty());
        QCOMPARE(copyOf(full, format), copyOf(plain, format));
        QVERIFY(!copyOf(full, format).contains("Caerphilly"));
    }
}

void TestPhotographs::theCopyHoldsNothingThatTheReaderKnows()
{
    const QByteArray full = Photograph(noise({120, 80}, 5)).withAll().bytes();
    for (const auto format : {CopyWanted::Format::Jpeg, CopyWanted::Format::Png}) {
        const Result<ReadFile> copy = open(copyOf(full, format));
        QVERIFY(copy);
        QVERIFY(copy->notes.isEmpty());
    }
}

void TestPhotographs::itIsTurnedUprightFirst_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QPoint>("corner"); // where the red corner goes that the camera wrote at the top left
    QTest::newRow("upright") << 1 << QPoint(0, 0);
    QTest::newRow("mirrored") << 2 << QPoint(1, 0);
    QTest::newRow("upside down") << 3 << QPoint(1, 1);
    QTest::newRow("a quarter to the right") << 6 << QPoint(1, 0);
    QTest::newRow("a quarter to the left") << 8 << QPoint(0, 1);
}

void TestPhotographs::itIsTurnedUprightFirst()
{
    QFETCH(int, orientation);
    QFETCH(QPoint, corner);
    QImage image(96, 64, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    const Result<ReadFile> file = open(Photograph(image).withExif(orientation).bytes());
    QVERIFY(file);
    const QImage upright = file->images.first();
    QCOMPARE(upright.size(), orientation > 4 ? QSize(64, 96) : QSize(96, 64));
    const QPoint at(corner.x() ? upright.width() - 4 : 4, corner.y() ? upright.height() - 4 : 4);
    QVERIFY(qRed(upright.pixel(at)) > 200 && qBlue(upright.pixel(at)) < 60);
}

void TestPhotographs::otherColoursBecomeThoseOfAScreen()
{
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(QColor(0, 200, 0));
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    const Result<ReadFile> file = open(encoded(image, "PNG"));
    QVERIFY(file);
    QVERIFY2(!notesOf(*file, Note::ColourProfile).isEmpty(), "the profile is named");
    image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    const QColor expected = image.pixelColor(5, 5);
    const QColor got = file->images.first().pixelColor(5, 5);
    QVERIFY2(std::abs(got.green() - expected.green()) <= 2 && std::abs(got.red() - expected.red()) <= 2,
             qPrintable(got.name() + QLatin1Char(' ') + expected.name()));
}

void TestPhotographs::aVeryLargePhotographIsOpenedSmaller()
{
    QImage image(8000, 6000, QImage::Format_Grayscale8); // 48 million pixels, as telephones have them
    image.fill(90);
    const Result<ReadFile> file = open(encoded(image, "JPEG"));
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(file->images.first().size(), QSize(4096, 3072));
}

void TestPhotographs::aBombIsRefusedAndNothingElseIsHurt()
{
    QImage bomb(16'000, 16'000, QImage::Format_Mono); // a few kilobytes that unpack to a gigabyte
    bomb.fill(1);
    const QByteArray bytes = encoded(bomb, "PNG");
    QVERIFY(bytes.size() < 200'000);
    const Result<ReadFile> file = open(bytes);
    QVERIFY(!file);
    QVERIFY(file.error().message.contains(QLatin1String("too large")));
    QVERIFY(open(encoded(noise({20, 20}, 6), "PNG")));
}

void TestPhotographs::heicIsExplainedAndWhatIsNoPictureRefused()
{
    const Result<ReadFile> heic = open(QByteArray("\0\0\0\x18", 4) + "ftypheic" + QByteArray(64, '\0'));
    QVERIFY(!heic);
    QVERIFY(heic.error().message.contains(QLatin1String("JPEG")));
    for (const QByteArray &bytes : {QByteArray("%PDF-1.4"), QByteArray("From: a@b\nTo: c@d\n\nwords"), QByteArray()})
        QVERIFY(!open(bytes));
}

/// Half of it grey would be posted without anybody having seen what the rest was.
void TestPhotographs::aPictureOfWhichAPartIsMissingIsNoPicture()
{
    const QImage image = noise({240, 160}, 9);
    for (const QByteArray &whole :
         {Photograph(image).bytes(), Photograph(image).withAll().bytes(), encoded(image, "PNG")}) {
        QVERIFY(open(whole));
        const Result<ReadFile> cut = open(whole.left(whole.size() * 2 / 3));
        QVERIFY(!cut);
        QVERIFY2(cut.error().message.contains(QStringLiteral("damaged")), qPrintable(cut.error().message));
    }
}

void TestPhotographs::aTruncatedOrGarbledPhotographIsAnErrorOrAPicture()
{
    const QByteArray whole = Photograph(noise({120, 80}, 7)).withAll().bytes();
    QRandomGenerator random(20261122);
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = whole;
        if (round % 2 == 0)
            bytes.truncate(random.bounded(int(whole.size())));
        for (int hit = 0; hit < (round % 3) * 8; ++hit) {
            if (!bytes.isEmpty()) // the head, where the lengths and directories are
                bytes[random.bounded(std::min(int(bytes.size()), 1500))] = char(random.bounded(256));
        }
        const Result<ReadFile> file = open(bytes);
        if (file)
            QVERIFY(!file->images.isEmpty() && !file->images.first().isNull());
        else
            QVERIFY2(!file.error().message.isEmpty() && !file.error().message.contains(QLatin1String("safely")),
                     qPrintable(QStringLiteral("round %1: %2").arg(round).arg(file.error().message)));
    }
}

void TestPhotographs::peopleAndPlacesComeFirst()
{
    const Result<ReadFile> file = open(Photograph(noise({120, 80}, 8)).withAll().bytes());
    const QList<EmbeddedNote> shown = embeddedNotes(file->notes);
    QCOMPARE(shown.size(), file->notes.size());
    bool isStillPersonal = true;
    for (const EmbeddedNote &note : shown) {
        QVERIFY2(isStillPersonal || !note.isPersonal, qPrintable(note.label));
        isStillPersonal = note.isPersonal;
        QVERIFY(!note.label.isEmpty() && !note.value.isEmpty());
    }
    QVERIFY(shown.first().isPersonal);
}

} // namespace lanyard

QTEST_MAIN(lanyard::TestPhotographs)
#include "test_photographs.moc"
