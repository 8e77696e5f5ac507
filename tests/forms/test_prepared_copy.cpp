#include "forms/picture/marked_areas.h"
#include "forms/picture/prepared_copy.h"

#include <QColorSpace>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

namespace lanyard {

using Format = CopyWanted::Format;
using How = CoveredArea::How;

namespace {

constexpr QRect Face(101, 53, 87, 64);

/// Noise: no pixel resembles its neighbour, so that one which survives is seen.
QImage noise(const QSize &size, quint32 seed)
{
    QRandomGenerator random(seed);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, 0xFF000000 | random.generate());
    }
    return image;
}

/// The same picture with another child's face in the same place.
QImage withOtherFace(QImage image)
{
    const QImage other = noise(Face.size(), 77);
    for (int y = 0; y < Face.height(); ++y) {
        for (int x = 0; x < Face.width(); ++x)
            image.setPixel(Face.topLeft() + QPoint(x, y), other.pixel(x, y));
    }
    return image;
}

QByteArray copyOf(const QImage &picture, const CopyWanted &wanted)
{
    const Result<QByteArray> copy = preparedCopy(picture, wanted);
    return copy.value_or(QByteArray());
}

QImage decoded(const QByteArray &copy) { return QImage::fromData(copy).convertToFormat(QImage::Format_RGB32); }

/// The marker of each segment before the pixels, and after them that of the end; "?" where anything follows.
QByteArrayList segmentsOf(const QByteArray &jpeg)
{
    QByteArrayList found;
    qsizetype at = 2;
    while (quint8(jpeg.at(at)) == 0xFF) {
        found << jpeg.mid(at + 1, 1).toHex();
        if (found.last() == "da")
            break;
        at += 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
    }
    const qsizetype end = jpeg.indexOf("\xFF\xD9", at);
    return found << (end == jpeg.size() - 2 ? "d9" : "?");
}

QByteArrayList chunksOf(const QByteArray &png)
{
    QByteArrayList found;
    qsizetype at = 8;
    while (at + 12 <= png.size()) {
        found << png.mid(at + 4, 4);
        at += 12 + qFromBigEndian<quint32>(png.constData() + at);
    }
    return found << (at == png.size() ? "" : "?");
}

} // namespace

/// Registers, section 2, "Preparing a picture": cover or blur chosen areas beyond recovery, remove all embedded
/// metadata, save the copy to post.
class TestPreparedCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCopyIsTheSameWhateverWasCovered_data();
    void theCopyIsTheSameWhateverWasCovered();
    void noOriginalPixelOfACoveredAreaSurvives();
    void aBlurredAreaKeepsSixteenRoundedAveragesAtMost();
    void aSmallAreaIsBlurredToOneColour();
    void anAreaBeyondTheEdgeCoversWhatIsInside();
    void theCopyHoldsNothingButThePicture();
    void itIsMadeSmallerAndNeverLarger();
    void everyStepCanBeUndoneAndDoneAgain();
};

void TestPreparedCopy::theCopyIsTheSameWhateverWasCovered_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("longest");
    QTest::newRow("JPEG as it is") << int(Format::Jpeg) << 0;
    QTest::newRow("JPEG made smaller") << int(Format::Jpeg) << 150;
    QTest::newRow("PNG as it is") << int(Format::Png) << 0;
    QTest::newRow("PNG made smaller") << int(Format::Png) << 150;
}

/// Byte for byte: so nothing in the copy can depend on what was there, not in padding, ringing or a picture in small.
void TestPreparedCopy::theCopyIsTheSameWhateverWasCovered()
{
    QFETCH(int, format);
    QFETCH(int, longest);
    const QImage picture = noise({320, 200}, 1);
    const CopyWanted wanted{{{Face, How::Cover}}, longest, Format(format)};
    const CopyWanted uncovered{{}, longest, Format(format)};
    QVERIFY(!copyOf(picture, wanted).isEmpty());
    QCOMPARE(copyOf(withOtherFace(picture), wanted), copyOf(picture, wanted));
    QVERIFY(copyOf(withOtherFace(picture), uncovered) != copyOf(picture, uncovered));
}

void TestPreparedCopy::noOriginalPixelOfACoveredAreaSurvives()
{
    const QImage picture = noise({320, 200}, 2);
    const QImage exact = decoded(copyOf(picture, {{{Face, How::Cover}}, 0, Format::Png}));
    const QImage jpeg = decoded(copyOf(picture, {{{Face, How::Cover}}, 0, Format::Jpeg}));
    QCOMPARE(exact.size(), picture.size());
    const QRect clear = Face.adjusted(16, 16, -16, -16); // no block of the JPEG reaches beyond the area there
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const bool isCovered = Face.contains(x, y);
            QCOMPARE(exact.pixel(x, y), isCovered ? coverColour().rgb() : picture.pixel(x, y));
            if (clear.contains(x, y))
                QVERIFY(std::abs(qGreen(jpeg.pixel(x, y)) - coverColour().green()) <= 3);
        }
    }
}

void TestPreparedCopy::aBlurredAreaKeepsSixteenRoundedAveragesAtMost()
{
    const QImage picture = noise({320, 200}, 3);
    const QImage blocks = blurred(picture, Face);
    QCOMPARE(blocks.size(), QSize(4, 4));
    for (int y = 0; y < 4; ++y) {
        for (int x = 0; x < 4; ++x)
            QCOMPARE(qRed(blocks.pixel(x, y)) % 16, 8);
    }
    // Two rows of pixels of one block change places: another face with the same averages is the same copy.
    QImage shuffled = picture;
    for (int x = Face.left(); x <= Face.right(); ++x) {
        shuffled.setPixel(x, Face.top() + 1, picture.pixel(x, Face.top() + 9));
        shuffled.setPixel(x, Face.top() + 9, picture.pixel(x, Face.top() + 1));
    }
    QVERIFY(shuffled != picture);
    const CopyWanted wanted{{{Face, How::Blur}}, 0, Format::Png};
    QCOMPARE(copyOf(shuffled, wanted), copyOf(picture, wanted));
    const QImage copy = decoded(copyOf(picture, wanted));
    for (int y = Face.top(); y <= Face.bottom(); ++y) {
        for (int x = Face.left() + 1; x <= Face.right(); ++x) // noise jumps, what is blurred does not
            QVERIFY(std::abs(qRed(copy.pixel(x, y)) - qRed(copy.pixel(x - 1, y))) <= 16);
    }
    QCOMPARE(copy.pixel(Face.topLeft() - QPoint(1, 1)), picture.pixel(Face.topLeft() - QPoint(1, 1)));
}

void TestPreparedCopy::aSmallAreaIsBlurredToOneColour()
{
    const QImage picture = noise({64, 64}, 4);
    QCOMPARE(blurred(picture, {10, 10, 20, 11}).size(), QSize(1, 1));
    QCOMPARE(blurred(picture, {10, 10, 24, 36}).size(), QSize(2, 3));
    QCOMPARE(blurred(picture, {5, 5, 1, 1}).size(), QSize(1, 1));
    QVERIFY(blurred(picture, {70, 70, 5, 5}).isNull());
}

void TestPreparedCopy::anAreaBeyondTheEdgeCoversWhatIsInside()
{
    const QImage picture = noise({64, 48}, 5);
    for (const How how : {How::Cover, How::Blur}) {
        const QImage copy
            = decoded(copyOf(picture, {{{QRect(-20, -20, 40, 40), how}, {{200, 200, 9, 9}, how}}, 0, Format::Png}));
        QCOMPARE(copy.size(), picture.size());
        QCOMPARE(copy.pixel(30, 30), picture.pixel(30, 30));
        QVERIFY(copy.copy(0, 0, 20, 20) != picture.copy(0, 0, 20, 20));
    }
}

void TestPreparedCopy::theCopyHoldsNothingButThePicture()
{
    QImage picture = noise({200, 120}, 6);
    picture.setText(QStringLiteral("Author"), QStringLiteral("Siân the photographer"));
    picture.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    picture.setDotsPerMeterX(9999);
    for (const int longest : {0, 100}) {
        const QByteArray jpeg = copyOf(picture, {{{Face, How::Blur}}, longest, Format::Jpeg});
        const QByteArrayList needed{"e0", "db", "c0", "c4", "da", "d9"}; // JFIF, tables, size, pixels, end
        for (const QByteArray &segment : segmentsOf(jpeg))
            QVERIFY2(needed.contains(segment), segment);
        QCOMPARE(jpeg.mid(6, 5), QByteArray("JFIF\0", 5));
        QCOMPARE(jpeg.mid(18, 2), QByteArray(2, '\0')); // no picture in small
        const QByteArray png = copyOf(picture, {{{Face, How::Blur}}, longest, Format::Png});
        for (const QByteArray &chunk : chunksOf(png))
            QVERIFY2(QByteArrayList({"IHDR", "pHYs", "IDAT", "IEND", ""}).contains(chunk), chunk);
        QVERIFY(!jpeg.contains("photographer") && !png.contains("photographer"));
        QCOMPARE(decoded(png).dotsPerMeterX(), 2835); // 72 an inch, whatever the screen has
    }
}

void TestPreparedCopy::itIsMadeSmallerAndNeverLarger()
{
    QCOMPARE(copySize({4032, 3024}, 2048), QSize(2048, 1536));
    QCOMPARE(copySize({3024, 4032}, 1080), QSize(810, 1080));
    QCOMPARE(copySize({800, 600}, 2048), QSize(800, 600));
    QCOMPARE(copySize({800, 600}, 0), QSize(800, 600));
    QCOMPARE(copySize({20000, 3}, 1080), QSize(1080, 1));
    QCOMPARE(decoded(copyOf(noise({400, 300}, 7), {{}, 100, Format::Jpeg})).size(), QSize(100, 75));
    QVERIFY(!preparedCopy(QImage(), {}));
}

void TestPreparedCopy::everyStepCanBeUndoneAndDoneAgain()
{
    MarkedAreas marked;
    const CoveredArea first{{1, 2, 30, 40}};
    const CoveredArea second{{50, 50, 20, 20}, How::Blur};
    QVERIFY(!marked.canUndo() && !marked.canRedo());
    marked.add(first);
    marked.add(second);
    marked.change(0, {first.where.translated(5, 0), How::Cover});
    marked.remove(1);
    QCOMPARE(marked.areas().size(), 1);
    marked.undo();
    marked.undo();
    QCOMPARE(marked.areas(), QList({first, second}));
    marked.redo();
    QCOMPARE(marked.areas().first().where.left(), 6);
    marked.change(0, marked.areas().first()); // nothing changed: no step
    QVERIFY(marked.canRedo());
    marked.add(first);
    QVERIFY(!marked.canRedo());
    marked.clear();
    QVERIFY(marked.areas().isEmpty() && !marked.canUndo());
}

} // namespace lanyard

QTEST_MAIN(lanyard::TestPreparedCopy)
#include "test_prepared_copy.moc"
