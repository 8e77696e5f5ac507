#include "app/look/style.h"
#include "app/look/theme.h"
#include "tests/gui/support/school_window.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QTest>

namespace lanyard {

/// High contrast falls back to the system's own style and colours. In a program of its own: a look is put on once.
class TestHighContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSystemsStyleStays();
    void everyColourIsTheSystems();
    void everyWordCanBeReadOnItsGround();
    void theLookChosenInSettingsDoesNotPaintOverIt();

private:
    QPalette m_system;
};

void TestHighContrast::initTestCase()
{
    // What a desktop's high-contrast theme hands to Qt: yellow on black, say.
    m_system = QPalette(Qt::yellow, Qt::black);
    for (const QPalette::ColorRole words : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        m_system.setColor(words, Qt::yellow);
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base, QPalette::Button})
        m_system.setColor(ground, Qt::black);
    m_system.setColor(QPalette::AlternateBase, Qt::black);
    m_system.setColor(QPalette::Highlight, Qt::white);
    m_system.setColor(QPalette::HighlightedText, Qt::black);
    m_system.setColor(QPalette::PlaceholderText, Qt::yellow);
    QApplication::setPalette(m_system);
    qputenv("GTK_THEME", "HighContrastInverse");
    Theme::instance().install(*qApp, Look::System);
    QVERIFY(Theme::instance().isHighContrast());
}

void TestHighContrast::theSystemsStyleStays() { QVERIFY(qobject_cast<Style *>(QApplication::style()) == nullptr); }

void TestHighContrast::everyColourIsTheSystems()
{
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(Theme::colour(Colour::Window), QColor(Qt::black));
    QCOMPARE(Theme::colour(Colour::Surface), QColor(Qt::black));
    QCOMPARE(Theme::colour(Colour::Text), QColor(Qt::yellow));
    QCOMPARE(Theme::colour(Colour::Secondary), QColor(Qt::yellow)); // nothing is greyed
}

void TestHighContrast::everyWordCanBeReadOnItsGround()
{
    const QList<Theme::Pair> pairs = Theme::textPairs();
    for (const Theme::Pair &pair : pairs) {
        const double contrast = Theme::contrast(Theme::colour(pair.text), Theme::colour(pair.ground));
        QVERIFY2(
            contrast >= 7,
            qPrintable(QStringLiteral("colour %1 on %2: %3").arg(int(pair.text)).arg(int(pair.ground)).arg(contrast)));
    }
}

void TestHighContrast::theLookChosenInSettingsDoesNotPaintOverIt()
{
    test::SchoolWindow school;
    MainWindow &window = school.open(QStringLiteral("consent"));
    Theme::instance().setLook(Look::Dark);
    QTest::qWait(300);
    const QImage image = window.grab().toImage();
    int black = 0;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            black += image.pixelColor(x, y) == QColor(Qt::black) ? 1 : 0;
    }
    QVERIFY2(black > image.width() * image.height() / 16 / 2, qPrintable(QString::number(black)));
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), QColor(Qt::yellow));
}

} // namespace lanyard

QTEST_MAIN(lanyard::TestHighContrast)
#include "test_high_contrast.moc"
