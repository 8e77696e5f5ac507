#include "app/look/theme.h"
#include "app/printing/print_panel.h"
#include "app/session.h"
#include "app/start/create_panel.h"
#include "app/start/new_password_panel.h"
#include "app/start/recovery_panel.h"
#include "app/start/remembered_sign_in.h"
#include "app/start/sign_in_panel.h"
#include "app/start/start_page.h"
#include "app/start/welcome_panel.h"
#include "app/widgets/file_choice.h"
#include "app/widgets/toast.h"
#include "app/window/frame.h"
#include "app/window/main_window.h"
#include "models/store/backup.h"
#include "tests/forms/reading/pdf_text.h"
#include "tests/support/register_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace lanyard {

/// What happens before somebody is signed in, in the real window: a register is made and its recovery sheets kept, a
/// backup restored, a sign-in remembered.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aRegisterIsMadeAndItsRecoverySheetsSaved();
    void nothingIsMadeWhileSomethingIsMissing();
    void recoveryKeysAreShownOnce();
    void aBackupIsRestoredIntoANewFolder();
    void aDamagedBackupRestoresNothingAndSaysSo();
    void aRestoreNeverOverwrites();
    void aRememberedSignInNeedsNoPassword();
    void aLockAsksForThePasswordAllTheSame();
    void aSignInForgottenElsewhereAsksForThePassword();
    void aComputerThatKeepsNothingSaysSoAndSignsIn();
    void aWrongPasswordIsExplainedInFull();

private:
    void startWindow(const QString &path = {});
    void fillCreatePanel(const QString &folder);
    void signInRemembering();
    QString backUpFixture();
    QPushButton *button(const QString &text) const;
    QLineEdit *field(const QString &name) const;
    bool says(const QString &words) const;
    template <typename T> T *only() const { return m_window->findChild<T *>(); }
    bool shows(const QWidget *panel) const { return panel != nullptr && panel->isVisible(); }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::RegisterFixture> m_register;
    std::unique_ptr<MainWindow> m_window;
    QHash<QString, QByteArray> m_kept; ///< what this test's computer keeps for its user
    bool m_keeps = true;
};

void TestStart::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("Lanyard test"));
    QApplication::setApplicationName(QStringLiteral("Lanyard start"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::instance().install(*qApp, Look::Light);
    DeviceStore store;
    store.keep = [this](QObject *, const QString &key, const Secret &secret, const std::function<void(bool)> &done) {
        if (m_keeps)
            m_kept.insert(key, QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())));
        done(m_keeps);
    };
    store.fetch = [this](QObject *, const QString &key, const std::function<void(Secret)> &done) {
        QByteArray bytes = m_kept.value(key);
        done(bytes.isEmpty() ? Secret() : Secret::take(bytes));
    };
    store.forget = [this](const QString &key) { m_kept.remove(key); };
    RememberedSignIn::useStore(store);
}

void TestStart::init()
{
    QSettings().clear();
    m_kept.clear();
    m_keeps = true;
    m_dir = std::make_unique<QTemporaryDir>();
    m_register = std::make_unique<test::RegisterFixture>(QList<Role>{Role::Office, Role::Headteacher});
}

void TestStart::cleanup() { m_window.reset(); }

void TestStart::startWindow(const QString &path)
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_register->options());
    m_window->startPage()->setKeyCost(KeyCost::cheap());
    m_window->resize(1200, 900);
    m_window->start(path);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QPushButton *TestStart::button(const QString &text) const
{
    const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->isVisible() && QString(one->text()).remove(u'&').startsWith(text))
            return one;
    }
    qFatal("no button %s", qPrintable(text));
    return nullptr;
}

QLineEdit *TestStart::field(const QString &name) const
{
    const QList<QLineEdit *> fields = m_window->findChildren<QLineEdit *>();
    for (QLineEdit *one : fields) {
        if (one->isVisible() && one->accessibleName() == name)
            return one;
    }
    qFatal("no field %s", qPrintable(name));
    return nullptr;
}

bool TestStart::says(const QString &words) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *one) { return one->isVisible() && one->text().contains(words); });
}

void TestStart::fillCreatePanel(const QString &folder)
{
    button(QStringLiteral("Create a register"))->click();
    QVERIFY(shows(only<CreatePanel>()));
    QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("School")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Hillside Primary"));
    QTest::keyClicks(field(QStringLiteral("Trust")), QStringLiteral("Kaleidoscope Trust"));
    field(QStringLiteral("Folder"))->setText(folder);
    QTest::keyClicks(field(QStringLiteral("Your name, as you will sign in")), QStringLiteral("marian"));
    QTest::keyClicks(field(QStringLiteral("Your password")), test::RegisterFixture::Password);
    QTest::keyClicks(field(QStringLiteral("The same again")), test::RegisterFixture::Password);
}

void TestStart::aRegisterIsMadeAndItsRecoverySheetsSaved()
{
    startWindow();
    const QString folder = m_dir->filePath(QStringLiteral("hillside"));
    fillCreatePanel(folder);
    only<CreatePanel>()->findChild<QCheckBox *>()->setChecked(true); // the first role: the office
    button(QStringLiteral("Create the register"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(only<RecoveryPanel>()), 30'000);
    const QList<RecoveryKey> keys = only<RecoveryPanel>()->keys();
    QCOMPARE(keys.size(), 5);
    for (const RecoveryKey &key : keys)
        QVERIFY2(says(key.text), qPrintable(key.vault));
    QVERIFY(!button(QStringLiteral("Go on"))->isEnabled()); // before somebody has said where they are kept

    button(QStringLiteral("Print or save"))->click();
    auto *printing = only<PrintPanel>();
    QTRY_VERIFY(!printing->pdf().isEmpty());
    const QString sheets = m_dir->filePath(QStringLiteral("sheets.pdf"));
    FileChoice::answerNext(sheets);
    button(QStringLiteral("Save as PDF"))->click();
    button(QStringLiteral("Choose where"))->click();
    QFile saved(sheets);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto text = test::PdfText::read(saved.readAll());
    QCOMPARE(text.pageCount(), 5);
    for (const RecoveryKey &key : keys)
        QVERIFY2(text.all().remove(u' ').contains(key.text), qPrintable(key.vault));
    QVERIFY(text.contains(QStringLiteral("Hillside Primary")));

    button(QStringLiteral("Back"))->click();
    QTRY_VERIFY(shows(only<RecoveryPanel>()));
    only<RecoveryPanel>()->findChild<QCheckBox *>()->setChecked(true);
    button(QStringLiteral("Go on"))->click();
    QVERIFY(only<RecoveryPanel>()->keys().isEmpty());
    QTest::keyClicks(field(QStringLiteral("Your name")), QStringLiteral("marian"));
    QTest::keyClicks(field(QStringLiteral("Password")), test::RegisterFixture::Password);
    button(QStringLiteral("Sign in"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->frame() != nullptr, 20'000);
    QVERIFY(says(QStringLiteral("Hillside Primary")));
}

void TestStart::nothingIsMadeWhileSomethingIsMissing()
{
    startWindow();
    const QString folder = m_dir->filePath(QStringLiteral("hillside"));
    fillCreatePanel(folder);
    button(QStringLiteral("Create the register"))->click(); // without a role
    QVERIFY(says(QStringLiteral("Tick what you are at this school.")));
    QVERIFY(!QDir(folder).exists());
    only<CreatePanel>()->findChild<QCheckBox *>()->setChecked(true);
    field(QStringLiteral("School"))->clear();
    button(QStringLiteral("Create the register"))->click();
    QVERIFY(says(QStringLiteral("Type the school's name.")));
    QVERIFY(!QDir(folder).exists());
}

void TestStart::recoveryKeysAreShownOnce()
{
    startWindow();
    fillCreatePanel(m_dir->filePath(QStringLiteral("hillside")));
    only<CreatePanel>()->findChild<QCheckBox *>()->setChecked(true);
    button(QStringLiteral("Create the register"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(only<RecoveryPanel>()), 30'000);
    const QString key = only<RecoveryPanel>()->keys().front().text;
    only<RecoveryPanel>()->findChild<QCheckBox *>()->setChecked(true);
    button(QStringLiteral("Go on"))->click();
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(key));
}

QString TestStart::backUpFixture()
{
    const QString file = m_dir->filePath(QStringLiteral("school.lanyard-backup"));
    const Result<void> done = m_register->open()->backUp(file);
    if (!done)
        qFatal("no backup: %s", qPrintable(done.error().message));
    return file;
}

void TestStart::aBackupIsRestoredIntoANewFolder()
{
    const QString backup = backUpFixture();
    const QString folder = m_dir->filePath(QStringLiteral("restored"));
    startWindow();
    FileChoice::answerNext(backup);
    FileChoice::answerNext(folder);
    button(QStringLiteral("Restore a backup"))->click();
    QVERIFY(!button(QStringLiteral("Open a register"))->isEnabled()); // while it goes on
    QTRY_VERIFY_WITH_TIMEOUT(shows(only<SignInPanel>()), 20'000);
    QTest::keyClicks(field(QStringLiteral("Your name")), QStringLiteral("anna"));
    QTest::keyClicks(field(QStringLiteral("Password")), test::RegisterFixture::Password);
    button(QStringLiteral("Sign in"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->frame() != nullptr, 20'000);
    QCOMPARE(m_window->frame()->currentPage()->session().reg().folder(), folder);
}

void TestStart::aDamagedBackupRestoresNothingAndSaysSo()
{
    const QString backup = backUpFixture();
    QFile file(backup);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("damage");
    file.close();
    const QString folder = m_dir->filePath(QStringLiteral("restored"));
    startWindow();
    FileChoice::answerNext(backup);
    FileChoice::answerNext(folder);
    button(QStringLiteral("Restore a backup"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Nothing was restored")), 20'000);
    QVERIFY(!QDir(folder).exists());
    QVERIFY(button(QStringLiteral("Open a register"))->isEnabled());
}

void TestStart::aRestoreNeverOverwrites()
{
    const QString backup = backUpFixture();
    const QHash<QString, QByteArray> before = m_register->allBytes();
    startWindow();
    FileChoice::answerNext(backup);
    FileChoice::answerNext(m_register->folder());
    button(QStringLiteral("Restore a backup"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("a restore never overwrites")), 20'000);
    QCOMPARE(m_register->allBytes(), before);
}

void TestStart::signInRemembering()
{
    startWindow(m_register->folder());
    QTest::keyClicks(field(QStringLiteral("Your name")), QStringLiteral("anna"));
    QTest::keyClicks(field(QStringLiteral("Password")), test::RegisterFixture::Password);
    only<SignInPanel>()->findChild<QCheckBox *>()->setChecked(true);
    button(QStringLiteral("Sign in"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->frame() != nullptr, 20'000);
}

void TestStart::aRememberedSignInNeedsNoPassword()
{
    signInRemembering();
    QCOMPARE(m_kept.size(), 1);
    const QByteArray secret = m_kept.cbegin().value();
    m_window->close();
    startWindow(m_register->folder());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->frame() != nullptr, 20'000);
    QCOMPARE(m_window->frame()->currentPage()->session().user().name, QStringLiteral("anna"));

    m_window->close();
    QSettings().sync();
    QFile file(QSettings().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray settings = file.readAll();
    QVERIFY(!settings.contains(secret) && !settings.contains(secret.toBase64()) && !settings.contains(secret.toHex()));
    QVERIFY(!settings.contains("anna"));
}

void TestStart::aLockAsksForThePasswordAllTheSame()
{
    signInRemembering();
    m_window->lock();
    QTest::qWait(300);
    QVERIFY(m_window->frame() == nullptr);
    QVERIFY(shows(only<SignInPanel>()));
    QCOMPARE(field(QStringLiteral("Your name"))->text(), QStringLiteral("anna"));
}

void TestStart::aSignInForgottenElsewhereAsksForThePassword()
{
    signInRemembering();
    m_window.reset();
    QVERIFY(m_register->open()->forgetDevices().has_value());
    startWindow(m_register->folder());
    QTRY_VERIFY_WITH_TIMEOUT(shows(only<SignInPanel>()) && field(QStringLiteral("Password"))->isEnabled(), 20'000);
    QVERIFY(m_window->frame() == nullptr);
    QTRY_VERIFY(m_kept.isEmpty()); // what opens nothing any more is not kept either
}

void TestStart::aComputerThatKeepsNothingSaysSoAndSignsIn()
{
    m_keeps = false;
    signInRemembering();
    QTRY_VERIFY(says(QStringLiteral("no safe place to remember a sign-in")));
    m_window->close();
    startWindow(m_register->folder());
    QTest::qWait(300);
    QVERIFY(m_window->frame() == nullptr);
}

void TestStart::aWrongPasswordIsExplainedInFull()
{
    startWindow(m_register->folder());
    QTest::keyClicks(field(QStringLiteral("Your name")), QStringLiteral("anna"));
    QTest::keyClicks(field(QStringLiteral("Password")), QStringLiteral("not the password"));
    button(QStringLiteral("Sign in"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("is not right")), 20'000);
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    QVERIFY(field(QStringLiteral("Password"))->height() >= 34);
}

} // namespace lanyard

QTEST_MAIN(lanyard::TestStart)
#include "test_start.moc"
