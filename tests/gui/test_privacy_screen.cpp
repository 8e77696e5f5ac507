#include "app/pupils/pupils_page.h"
#include "app/table/register_table.h"
#include "app/widgets/search_box.h"
#include "app/window/privacy_screen.h"
#include "tests/gui/support/school_window.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace lanyard::test {

namespace {

QWidget *coverOf(QWidget &window)
{
    return window.findChild<QWidget *>(u"privacyCover"_qs, Qt::FindDirectChildrenOnly);
}

/// Whether nothing of a window can be seen or clicked.
bool isCovered(QWidget &window)
{
    const QWidget *cover = coverOf(window);
    if (!cover || !cover->isVisible() || cover->geometry() != window.rect())
        return false;
    for (int x = 1; x < window.width(); x += window.width() / 7) {
        for (int y = 1; y < window.height(); y += window.height() / 7) {
            const QWidget *there = window.childAt(x, y);
            if (there != cover && !cover->isAncestorOf(there))
                return false;
        }
    }
    return true;
}

} // namespace

/// "A privacy screen (one key) blanks the window at once."
class TestPrivacyScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_school = std::make_unique<SchoolWindow>(); }
    void init();
    void oneKeyBlanksTheWindowAtOnceAndTheSameKeyShowsItAgain();
    void dialogsAndMenusAreCoveredToo();
    void nothingTypedReachesWhatLiesBelow();
    void aWindowThatOpensMeanwhileIsCovered();
    void lockingLiftsIt();
    void itIsOfferedWithItsKey();

private:
    std::unique_ptr<SchoolWindow> m_school;
    PupilsPage *m_page = nullptr;
};

void TestPrivacyScreen::init()
{
    m_school->open(u"pupils"_qs);
    m_page = &m_school->page<PupilsPage>(u"pupils"_qs);
    QVERIFY(QTest::qWaitForWindowActive(&m_school->window()));
    QTRY_VERIFY(m_page->registerTable()->view()->model()->rowCount() > 0);
}

void TestPrivacyScreen::oneKeyBlanksTheWindowAtOnceAndTheSameKeyShowsItAgain()
{
    MainWindow &window = m_school->window();
    m_page->registerTable()->view()->setFocus();
    Keys().press(Qt::Key_F9);
    QVERIFY(isCovered(window)); // without waiting for anything
    const QImage blank = window.grab().toImage();
    const QColor ground = blank.pixelColor(2, 2);
    int others = 0; // the words and the button in the middle, and nothing else
    for (int y = 0; y < blank.height(); ++y) {
        for (int x = 0; x < blank.width(); ++x)
            others += blank.pixelColor(x, y) != ground && std::abs(y - blank.height() / 2) > 60 ? 1 : 0;
    }
    QCOMPARE(others, 0);
    window.resize(1200, 700);
    QTRY_VERIFY(isCovered(window));
    window.resize(1440, 900);
    Keys().press(Qt::Key_F9);
    QTRY_VERIFY(!coverOf(window));
    QCOMPARE(QApplication::focusWidget(), m_page->registerTable()->view());
    QVERIFY(m_page->registerTable()->view()->isVisible());
}

void TestPrivacyScreen::dialogsAndMenusAreCoveredToo()
{
    QDialog dialog(&m_school->window());
    dialog.setModal(true);
    auto *field = new QLineEdit(u"Priya Patel"_qs, &dialog);
    dialog.resize(300, 200);
    dialog.show();
    field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(field, Qt::Key_F9);
    QVERIFY(isCovered(m_school->window()) && isCovered(dialog));
    QTest::keyClick(field, Qt::Key_F9);
    QTRY_VERIFY(!coverOf(m_school->window()) && !coverOf(dialog));
    QMenu menu(&m_school->window());
    menu.addAction(u"Priya Patel"_qs);
    menu.popup(m_school->window().mapToGlobal(QPoint(40, 40)));
    QTest::keyClick(&menu, Qt::Key_F9);
    QVERIFY(!menu.isVisible() && isCovered(m_school->window()));
}

void TestPrivacyScreen::nothingTypedReachesWhatLiesBelow()
{
    QLineEdit *search = m_page->registerTable()->searchBox();
    search->setFocus();
    Keys().press(Qt::Key_F9).type(u"Patel"_qs).press(Qt::Key_2, Qt::ControlModifier).press(Qt::Key_F9);
    QTRY_VERIFY(!coverOf(m_school->window()));
    QCOMPARE(search->text(), QString());
    QCOMPARE(m_school->window().frame()->currentKey(), u"pupils"_qs);
    Keys().type(u"Patel"_qs);
    QCOMPARE(search->text(), u"Patel"_qs);
}

void TestPrivacyScreen::aWindowThatOpensMeanwhileIsCovered()
{
    Keys().press(Qt::Key_F9);
    QDialog dialog(&m_school->window());
    dialog.resize(300, 200);
    dialog.show();
    QVERIFY(isCovered(dialog));
    coverOf(dialog)->findChild<QPushButton *>()->click(); // for whoever has only the mouse at hand
    QTRY_VERIFY(!coverOf(m_school->window()) && !coverOf(dialog));
}

void TestPrivacyScreen::lockingLiftsIt()
{
    Keys().press(Qt::Key_F9).press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!m_school->window().frame());
    QTRY_VERIFY(!coverOf(m_school->window()));
    Keys().press(Qt::Key_F9);
    QVERIFY(!coverOf(m_school->window())); // nothing of a register is shown
}

void TestPrivacyScreen::itIsOfferedWithItsKey()
{
    QStringList tips;
    for (const QPushButton *button : m_school->window().findChildren<QPushButton *>())
        tips.append(button->toolTip());
    QVERIFY(tips.contains(u"Blank the window (F9)"_qs));
    Keys().press(Qt::Key_K, Qt::ControlModifier).type(u"privacy"_qs).press(Qt::Key_Return);
    QTRY_VERIFY(isCovered(m_school->window()));
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestPrivacyScreen)
#include "test_privacy_screen.moc"
