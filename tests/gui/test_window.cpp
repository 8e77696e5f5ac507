#include "app/look/theme.h"
#include "app/session.h"
#include "app/start/welcome_panel.h"
#include "app/table/register_table.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/text_label.h"
#include "app/window/frame.h"
#include "app/window/lock_watch.h"
#include "app/window/main_window.h"
#include "app/window/navigation.h"
#include "app/window/sidebar.h"
#include "tests/support/register_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace lanyard {

namespace {

/// A control that can be seen and reached, and that a screen reader could not name.
bool needsName(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
    const bool part = widget->objectName().startsWith(QLatin1String("qt_")) || parent == nullptr
        || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || parent->inherits("QLineEdit") || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton");
    if (!control || part || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
        return false;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return widget->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty());
}

} // namespace

/// The real window, offscreen, with real keys pressed, on a real register.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aWrongPasswordSaysSoAndTheNameStays();
    void signInNeedsOnlyTheKeyboard();
    void returnPressesTheButtonThatHasTheKeyboard();
    void theNameGivenByAnotherIsAskedForAPasswordOfTheirOwn();
    void aRoleSeesOnlyItsPlaces_data();
    void aRoleSeesOnlyItsPlaces();
    void controlAndADigitGoToAPlace();
    void theCommandBoxGoesToAPlace();
    void howMuchWaitsStandsBesideToday();
    void lockingForgetsEverythingAndUnlockingFindsThePlaceAgain();
    void anotherPersonDoesNotFindThePlaceOfTheOneBefore();
    void itLocksWhenNobodyTouchesIt();
    void darkAndLightRepaintTheOpenWindow();
    void everyPlaceFitsTheSmallestWindow();
    void everyControlHasAnAccessibleName();
    void tabReachesEveryControlOfAPlace();
    void nothingIsClippedAtAnyScale_data();
    void nothingIsClippedAtAnyScale();
    void longNamesInTheSideBarEndInAnEllipsis();
    void itOpensInThePlaceAndSizeItWasLeft();
    void settingsHoldNoPersonalData();

private:
    QWidget *focused() const { return QApplication::focusWidget(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), Qt::Key(key), modifiers); }
    void type(const QString &text) { QTest::keyClicks(focused(), text); }
    void signIn(const QString &name);
    template <typename T> T *only() const { return m_window->findChild<T *>(); }

    QTemporaryDir m_settings;
    std::unique_ptr<test::RegisterFixture> m_register;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("Lanyard test"));
    QApplication::setApplicationName(QStringLiteral("Lanyard"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::instance().install(*qApp, Look::Light);
    m_register = std::make_unique<test::RegisterFixture>(QList<Role>{Role::Office, Role::Headteacher});
    m_register->add(QStringLiteral("tom"), {Role::IctTechnician});
}

void TestWindow::init()
{
    m_window = std::make_unique<MainWindow>(m_register->options());
    m_window->start(m_register->folder());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindow::cleanup() { m_window.reset(); }

void TestWindow::signIn(const QString &name)
{
    QTRY_VERIFY(qobject_cast<QLineEdit *>(focused()) != nullptr);
    type(name);
    press(Qt::Key_Return);
    type(test::RegisterFixture::Password);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->frame() != nullptr, 20'000);
}

void TestWindow::aWrongPasswordSaysSoAndTheNameStays()
{
    type(QStringLiteral("anna"));
    auto *name = qobject_cast<QLineEdit *>(focused());
    press(Qt::Key_Return);
    type(QStringLiteral("not the password"));
    auto *password = qobject_cast<QLineEdit *>(focused());
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!password->accessibleDescription().isEmpty() && password->isEnabled(), 20'000);
    QVERIFY(password->property("wrong").toBool());
    QVERIFY(m_window->frame() == nullptr);
    QCOMPARE(name->text(), QStringLiteral("anna"));
    QCOMPARE(password->text(), QString());
    QCOMPARE(focused(), password);
}

void TestWindow::signInNeedsOnlyTheKeyboard()
{
    signIn(QStringLiteral("anna"));
    QCOMPARE(m_window->frame()->currentKey(), QStringLiteral("today"));
    QVERIFY(m_window->frame()->currentPage() != nullptr);
}

void TestWindow::returnPressesTheButtonThatHasTheKeyboard()
{
    auto *welcome = only<WelcomePanel>();
    QVERIFY(!welcome->isVisible());
    for (int step = 0; step < 8; ++step) {
        const auto *button = qobject_cast<QAbstractButton *>(focused());
        if (button && button->text() == QLatin1String("Another register"))
            break;
        press(Qt::Key_Tab);
    }
    press(Qt::Key_Return);
    QVERIFY(welcome->isVisible());
}

void TestWindow::theNameGivenByAnotherIsAskedForAPasswordOfTheirOwn()
{
    m_register->add(QStringLiteral("priya"), {Role::Staff});
    type(QStringLiteral("priya"));
    press(Qt::Key_Return);
    type(test::RegisterFixture::Password);
    press(Qt::Key_Return);
    const auto isNewPassword
        = [this] { return focused() != nullptr && focused()->accessibleName() == QLatin1String("New password"); };
    QTRY_VERIFY_WITH_TIMEOUT(isNewPassword(), 20'000);
    const QString own = QStringLiteral("seven brown teapots fly");
    type(own);
    press(Qt::Key_Return);
    type(own);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->frame() != nullptr, 20'000);
    QVERIFY(m_register->tryOpen(QStringLiteral("priya"), own).has_value());
    QVERIFY(!m_register->tryOpen(QStringLiteral("priya")).has_value());
}

void TestWindow::aRoleSeesOnlyItsPlaces_data()
{
    QTest::addColumn<QList<Role>>("roles");
    QTest::addColumn<QStringList>("sees");
    QTest::addColumn<QStringList>("doesNot");
    QTest::newRow("headteacher") << QList<Role>{Role::Headteacher}
                                 << QStringList{QStringLiteral("today"), QStringLiteral("users"),
                                                QStringLiteral("settings")}
                                 << QStringList{};
    QTest::newRow("staff") << QList<Role>{Role::Staff} << QStringList{QStringLiteral("today")}
                           << QStringList{QStringLiteral("users"), QStringLiteral("consent")};
    QTest::newRow("technician") << QList<Role>{Role::IctTechnician}
                                << QStringList{QStringLiteral("today"), QStringLiteral("users")}
                                << QStringList{QStringLiteral("pupils"), QStringLiteral("consent")};
    QTest::newRow("governor") << QList<Role>{Role::Governor} << QStringList{QStringLiteral("today")}
                              << QStringList{QStringLiteral("pupils"), QStringLiteral("users")};
}

void TestWindow::aRoleSeesOnlyItsPlaces()
{
    QFETCH(QList<Role>, roles);
    QFETCH(QStringList, sees);
    QFETCH(QStringList, doesNot);
    const QString name = QLatin1String("role-") + QLatin1String(QTest::currentDataTag());
    m_register->add(name, roles);
    m_window->open(m_register->open(name));
    const QStringList keys = m_window->frame()->keys();
    for (const QString &key : sees)
        QVERIFY2(keys.contains(key), qPrintable(key));
    for (const QString &key : doesNot) {
        QVERIFY2(!keys.contains(key), qPrintable(key));
        QVERIFY(m_window->frame()->page(key) == nullptr);
    }
}

void TestWindow::controlAndADigitGoToAPlace()
{
    signIn(QStringLiteral("anna"));
    const QStringList keys = m_window->frame()->keys();
    QVERIFY(keys.size() > 2);
    for (int at = 0; at < std::min<int>(9, int(keys.size())); ++at) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + at), Qt::ControlModifier);
        QCOMPARE(m_window->frame()->currentKey(), keys.at(at));
    }
}

void TestWindow::theCommandBoxGoesToAPlace()
{
    signIn(QStringLiteral("anna"));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("sett"));
    press(Qt::Key_Return);
    QCOMPARE(m_window->frame()->currentKey(), QStringLiteral("settings"));
    QVERIFY(qobject_cast<QLineEdit *>(focused())); // with the keyboard in its first field
}

void TestWindow::howMuchWaitsStandsBesideToday()
{
    signIn(QStringLiteral("anna"));
    const auto waits = [this] {
        const QList<TextLabel *> labels = m_window->frame()->currentPage()->findChildren<TextLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(), [](const TextLabel *label) {
            return label->text().startsWith(QStringLiteral("Waiting for you"));
        });
        return found == labels.end() ? 0 : (*found)->text().section(QLatin1Char(' '), -1).toInt();
    };
    QTRY_VERIFY(waits() > 0);
    QTRY_COMPARE(only<Navigation>()->countOf(QStringLiteral("today")), waits());
}

void TestWindow::lockingForgetsEverythingAndUnlockingFindsThePlaceAgain()
{
    signIn(QStringLiteral("anna"));
    m_window->frame()->goTo(QStringLiteral("users"));
    auto *table = only<RegisterTable>();
    QTRY_VERIFY(table->view()->model()->rowCount() >= 2);
    table->view()->selectRow(1);
    const RecordId chosen = table->view()->currentId();
    QVERIFY(!chosen.isNull());

    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_window->frame() == nullptr);
    QVERIFY(only<RegisterTable>() == nullptr);
    QVERIFY(only<Navigation>() == nullptr);

    // The name is still there: only the password is asked for.
    type(test::RegisterFixture::Password);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->frame() != nullptr, 20'000);
    QCOMPARE(m_window->frame()->currentKey(), QStringLiteral("users"));
    QTRY_COMPARE(only<RegisterTable>()->view()->currentId(), chosen);
}

void TestWindow::anotherPersonDoesNotFindThePlaceOfTheOneBefore()
{
    signIn(QStringLiteral("anna"));
    m_window->frame()->goTo(QStringLiteral("users"));
    QTRY_VERIFY(only<RegisterTable>()->view()->model()->rowCount() >= 2);
    only<RegisterTable>()->view()->selectRow(1);
    m_window->lock();
    m_window->open(m_register->open(QStringLiteral("tom")));
    m_window->frame()->goTo(QStringLiteral("users"));
    QTRY_VERIFY(only<RegisterTable>()->view()->model()->rowCount() >= 2);
    QVERIFY(only<RegisterTable>()->view()->currentId().isNull());
}

void TestWindow::itLocksWhenNobodyTouchesIt()
{
    LockWatch watch;
    QSignalSpy locked(&watch, &LockWatch::lockNow);
    watch.start(std::chrono::milliseconds(400));
    for (int touch = 0; touch < 4; ++touch) {
        QTest::qWait(150);
        QTest::keyClick(m_window.get(), Qt::Key_Shift);
    }
    QCOMPARE(locked.count(), 0);
    QTRY_COMPARE(locked.count(), 1);
}

void TestWindow::darkAndLightRepaintTheOpenWindow()
{
    signIn(QStringLiteral("anna"));
    const auto lightness = [this] {
        const Page *page = m_window->frame()->currentPage(); // in its margin: nothing ever stands there
        const QPoint at = page->mapTo(m_window.get(), page->rect().bottomRight() - QPoint(4, 4));
        return m_window->grab().toImage().pixelColor(at).lightness();
    };
    const int light = lightness();
    Theme::instance().setLook(Look::Dark);
    QVERIFY2(light > 200, qPrintable(QString::number(light)));
    QTRY_VERIFY2(lightness() < 60, qPrintable(QString::number(lightness()))); // the palette comes with the next event
    Theme::instance().setLook(Look::Light);
    QTRY_COMPARE(lightness(), light);
}

void TestWindow::everyPlaceFitsTheSmallestWindow()
{
    signIn(QStringLiteral("anna"));
    m_window->resize(m_window->minimumSize());
    const QStringList keys = m_window->frame()->keys();
    for (const QString &key : keys) {
        m_window->frame()->goTo(key);
        QTest::qWait(50);
        const Page *page = m_window->frame()->currentPage();
        QVERIFY2(page->minimumSizeHint().width() <= page->width(),
                 qPrintable(QStringLiteral("%1: %2").arg(key).arg(page->minimumSizeHint().width())));
        const QList<QScrollArea *> scrolled = page->findChildren<QScrollArea *>();
        for (const QScrollArea *scroll : scrolled) {
            if (scroll->isVisible())
                QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(), qPrintable(key));
        }
    }
}

void TestWindow::everyControlHasAnAccessibleName()
{
    signIn(QStringLiteral("anna"));
    const QStringList keys = m_window->frame()->keys();
    for (const QString &key : keys) {
        m_window->frame()->goTo(key);
        const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            QVERIFY2(!needsName(widget),
                     qPrintable(key + QLatin1String(": ") + QLatin1String(widget->metaObject()->className())));
    }
}

void TestWindow::tabReachesEveryControlOfAPlace()
{
    signIn(QStringLiteral("anna"));
    m_window->frame()->goTo(QStringLiteral("settings"));
    Page *page = m_window->frame()->currentPage();
    QSet<QWidget *> reached;
    for (int step = 0; step < 120; ++step) {
        press(Qt::Key_Tab);
        reached.insert(focused());
    }
    const QList<QLineEdit *> fields = page->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        QWidget *stop = qobject_cast<QAbstractSpinBox *>(field->parentWidget()) ? field->parentWidget() : field;
        QVERIFY2(reached.contains(stop), qPrintable(field->accessibleName()));
    }
}

void TestWindow::nothingIsClippedAtAnyScale_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

void TestWindow::nothingIsClippedAtAnyScale()
{
    QFETCH(double, scale);
    m_window->resize(QSize(1440, 900));
    signIn(QStringLiteral("anna"));
    const QStringList keys = m_window->frame()->keys();
    const QString folder = qEnvironmentVariable("LANYARD_SCREENSHOTS");
    for (const Look look : {Look::Light, Look::Dark}) {
        Theme::instance().setLook(look);
        for (const QString &key : keys) {
            m_window->frame()->goTo(key);
            QTest::qWait(50);
            QCoreApplication::sendPostedEvents(); // what was said last is laid out
            QPixmap picture(m_window->size() * scale);
            picture.setDevicePixelRatio(scale);
            m_window->render(&picture);
            if (!folder.isEmpty())
                picture.save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, key, lookKey(look)).arg(scale * 100));
            const QList<QAbstractButton *> buttons
                = m_window->frame()->currentPage()->findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons) {
                if (button->isVisible() && !button->text().isEmpty())
                    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(key + button->text()));
            }
            const QList<QLabel *> labels = m_window->frame()->currentPage()->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible() && !label->text().isEmpty() && !label->wordWrap())
                    QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(key + label->text()));
            }
        }
    }
    Theme::instance().setLook(Look::Light);
}

void TestWindow::longNamesInTheSideBarEndInAnEllipsis()
{
    m_window->resize(QSize(1440, 900)); // where there is room for its words at all
    signIn(QStringLiteral("anna"));
    auto *bar = only<Sidebar>();
    const QString roles = QStringLiteral("Data protection officer, governor or trustee");
    bar->setUser(QStringLiteral("Marged Ellis-Okoro of Larkfield"), roles);
    QString tip;
    for (ElidedLabel *label : bar->findChildren<ElidedLabel *>()) {
        QHelpEvent asked(QEvent::ToolTip, {}, label->mapToGlobal(QPoint()));
        QApplication::sendEvent(label, &asked);
        tip = label->text() == roles ? label->toolTip() : tip;
    }
    QCOMPARE(tip, roles);
    const QList<QLabel *> labels = bar->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(label->width() >= label->sizeHint().width() || qobject_cast<const ElidedLabel *>(label),
                 qPrintable(label->text()));
}

void TestWindow::itOpensInThePlaceAndSizeItWasLeft()
{
    signIn(QStringLiteral("anna"));
    m_window->frame()->goTo(QStringLiteral("settings"));
    m_window->resize(900, 640);
    m_window->close();
    init();
    QCOMPARE(m_window->height(), 640); // its width is more than this test's screen has
    signIn(QStringLiteral("anna"));
    QCOMPARE(m_window->frame()->currentKey(), QStringLiteral("settings"));
}

void TestWindow::settingsHoldNoPersonalData()
{
    signIn(QStringLiteral("anna"));
    const QString school = m_window->frame()->currentPage()->session().reg().school().name;
    m_window->close();
    QSettings().sync();
    QFile file(QSettings().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("geometry"));
    for (const QString &word : {QStringLiteral("anna"), QStringLiteral("priya"), school})
        QVERIFY2(!kept.toLower().contains(word.toLower().toUtf8()), qPrintable(word));
}

} // namespace lanyard

QTEST_MAIN(lanyard::TestWindow)
#include "test_window.moc"
