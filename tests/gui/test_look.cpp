#include "app/look/glyph.h"
#include "app/look/style.h"
#include "app/look/theme.h"
#include "app/table/column_fit.h"
#include "app/widgets/date_field.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/password_field.h"

#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QTest>

#include <algorithm>

namespace lanyard {

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordKeepsAContrastOfFourAndAHalfOnItsGround_data();
    void everyWordKeepsAContrastOfFourAndAHalfOnItsGround();
    void contrastIsMeasuredAsWcagDoes();
    void iconsArePaintedInTheThemesColour();
    void everyGlyphIsInTheFont();
    void datesAreReadAsPeopleTypeThem_data();
    void datesAreReadAsPeopleTypeThem();
    void passwordsAreJudgedByHowHardTheyAreToGuess();
    void anEmptyPlaceShowsItsWholeSentence();
    void columnsShareTheRoomOfATable();
    void aMenuSaysWhatItsSectionsAre();
    void qtsOwnDialogsKeepRoomAroundTheirContent();
};

void TestLook::everyWordKeepsAContrastOfFourAndAHalfOnItsGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLook::everyWordKeepsAContrastOfFourAndAHalfOnItsGround()
{
    QFETCH(bool, dark);
    const ColourTable &colours = dark ? Theme::darkColours() : Theme::lightColours();
    for (const Theme::Pair &pair : Theme::textPairs()) {
        const double contrast = Theme::contrast(colours[size_t(pair.text)], colours[size_t(pair.ground)]);
        QVERIFY2(
            contrast >= 4.5,
            qPrintable(QStringLiteral("colour %1 on %2: %3").arg(int(pair.text)).arg(int(pair.ground)).arg(contrast)));
    }
}

void TestLook::contrastIsMeasuredAsWcagDoes()
{
    QCOMPARE(qRound(Theme::contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(Theme::contrast(Qt::white, Qt::white)), 1);
    QCOMPARE(qRound(Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void TestLook::iconsArePaintedInTheThemesColour()
{
    const QImage image = icon(Glyph::CheckCircle, Colour::Good).pixmap(32, 32).toImage();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += image.pixelColor(x, y) == Theme::colour(Colour::Good) ? 1 : 0;
    }
    QVERIFY2(painted > 100, "the icon font was not found or paints nothing");
}

void TestLook::everyGlyphIsInTheFont()
{
    QVERIFY(glyphsAvailable());
    for (const Glyph glyph : {Glyph::Account, Glyph::Today, Glyph::Lock, Glyph::CircleOutline, Glyph::Undo,
                              Glyph::Verified, Glyph::Columns, Glyph::Skip, Glyph::Card, Glyph::Camera}) {
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintGlyph(painter, image.rect(), glyph, Qt::black);
        painter.end();
        QImage empty(image.size(), image.format());
        empty.fill(Qt::transparent);
        QVERIFY2(image != empty, qPrintable(QString::number(int(glyph), 16)));
    }
}

void TestLook::datesAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("meant");
    QTest::newRow("full") << QStringLiteral("09/09/2026") << QDate(2026, 9, 9);
    QTest::newRow("short") << QStringLiteral("9/9/26") << QDate(2026, 9, 9);
    QTest::newRow("dots") << QStringLiteral("9.9.2026") << QDate(2026, 9, 9);
    QTest::newRow("together") << QStringLiteral("090926") << QDate(2026, 9, 9);
    QTest::newRow("birthday of the last century") << QStringLiteral("25/6/98") << QDate(1998, 6, 25);
    QTest::newRow("today") << QStringLiteral("t") << QDate(2026, 11, 22);
    QTest::newRow("ISO") << QStringLiteral("2026-09-30") << QDate(2026, 9, 30);
    QTest::newRow("no such day") << QStringLiteral("31/02/2026") << QDate();
    QTest::newRow("not a date") << QStringLiteral("soon") << QDate();
}

void TestLook::datesAreReadAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QDate, meant);
    const QDate read = DateField::parse(typed, QDate(2026, 11, 22));
    QCOMPARE(read.isValid(), meant.isValid());
    if (meant.isValid())
        QCOMPARE(read, meant);
}

void TestLook::passwordsAreJudgedByHowHardTheyAreToGuess()
{
    using Level = PasswordStrength::Level;
    QCOMPARE(passwordStrength(QStringLiteral("short")).level, Level::TooShort);
    QCOMPARE(passwordStrength(QStringLiteral("aaaaaaaaaaaa")).level, Level::Weak);
    QCOMPARE(passwordStrength(QStringLiteral("correct horse battery staple")).level, Level::Strong);
}

void TestLook::anEmptyPlaceShowsItsWholeSentence()
{
    const QString sentence = QStringLiteral("A list of pupils as your MIS exports it: a spreadsheet saved as CSV or as "
                                            "text, or a Common Transfer File. Nothing is stored before you have seen "
                                            "what the file would change.");
    EmptyState empty(Glyph::School, QStringLiteral("Drop the file here"), sentence);
    empty.setAction(QStringLiteral("Choose a file"), Glyph::School);
    empty.resize(1000, 700);
    empty.show();
    QVERIFY(QTest::qWaitForWindowExposed(&empty));
    const QList<QLabel *> labels = empty.findChildren<QLabel *>();
    const auto found = std::find_if(labels.begin(), labels.end(), [&](QLabel *one) { return one->text() == sentence; });
    QVERIFY(found != labels.end());
    QVERIFY((*found)->height() >= (*found)->heightForWidth((*found)->width()));
    QVERIFY((*found)->width() > 400);
}

void TestLook::columnsShareTheRoomOfATable()
{
    const QList<ColumnWish> wishes{{60, 100, 140}, {80, 80, 80}, {60, 200, 400}};
    QCOMPARE(fittedWidths(wishes, 920), (QList<int>{240, 180, 500})); // what is left over goes to all alike
    QCOMPARE(fittedWidths(wishes, 620), (QList<int>{140, 80, 400}));
    QCOMPARE(fittedWidths(wishes, 500), (QList<int>{120, 80, 300}));
    QCOMPARE(fittedWidths(wishes, 300), (QList<int>{100, 80, 120})); // the longest gives way first
    QCOMPARE(fittedWidths(wishes, 150), (QList<int>{60, 80, 60})); // none below its least
}

void TestLook::aMenuSaysWhatItsSectionsAre()
{
    Style style;
    const QStringList titles{QStringLiteral("Saved groups"), QStringLiteral("Classes of the whole school")};
    QList<QImage> shown;
    for (const QString &title : titles) {
        QMenu menu;
        menu.setStyle(&style);
        QAction *section = menu.addSection(title);
        menu.addAction(QStringLiteral("3A"));
        menu.resize(menu.sizeHint());
        QVERIFY(menu.actionGeometry(section).height() >= 20);
        shown.append(menu.grab(menu.actionGeometry(section)).toImage());
    }
    QVERIFY(shown.first() != shown.last());
    QVERIFY(shown.first().width() < shown.last().width());
}

/// Where the system has none of its own, files are chosen in Qt's.
void TestLook::qtsOwnDialogsKeepRoomAroundTheirContent()
{
    const Style style;
    const QDialog dialog;
    const QWidget panel;
    for (const QStyle::PixelMetric edge : {QStyle::PM_LayoutLeftMargin, QStyle::PM_LayoutBottomMargin}) {
        QVERIFY(style.pixelMetric(edge, nullptr, &dialog) >= 12);
        QCOMPARE(style.pixelMetric(edge, nullptr, &panel), 0);
    }
}

} // namespace lanyard

QTEST_MAIN(lanyard::TestLook)
#include "test_look.moc"
