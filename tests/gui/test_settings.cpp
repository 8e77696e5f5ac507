#include "app/session.h"
#include "app/settings/settings_page.h"
#include "app/widgets/choice_box.h"
#include "app/widgets/progress_strip.h"
#include "app/window/status_line.h"
#include "models/registers/form_desk.h"
#include "models/store/backup.h"
#include "tests/gui/support/school_window.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace lanyard {

using test::SchoolWindow;

/// The place Settings in the real window: backing up and verifying, with progress.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBackupButtonMakesABackupThatRestores();
    void theVerifyButtonSaysThatAllIsSound();
    void theVerifyButtonNamesWhatWasAltered();
    void workReportsItsProgressAndCanBeCancelled();
    void theChiefExecutiveAddsAFurtherSchool();
    void nobodyElseAddsASchool();
    void whatIsTypedForOneSchoolIsNotTakenToAnother();

private:
    SettingsPage &open();
    static QPushButton *button(const QWidget &page, const QString &text);
    static bool says(const QWidget &widget, const QString &words);
    static void answerSaveDialog(const QString &file);

    std::unique_ptr<SchoolWindow> m_school;
};

void TestSettings::init() { m_school = std::make_unique<SchoolWindow>(); }

SettingsPage &TestSettings::open()
{
    m_school->open(QStringLiteral("settings"));
    return m_school->page<SettingsPage>(QStringLiteral("settings"));
}

QPushButton *TestSettings::button(const QWidget &page, const QString &text)
{
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *one) {
        return QString(one->text()).remove(u'&').startsWith(text);
    });
    if (found == buttons.end())
        qFatal("no button %s", qPrintable(text));
    return *found;
}

bool TestSettings::says(const QWidget &widget, const QString &words)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

/// Types the file's name into the dialog that the next button opens.
void TestSettings::answerSaveDialog(const QString &file)
{
    QTimer::singleShot(0, qApp, [file] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(file);
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
    });
}

void TestSettings::theBackupButtonMakesABackupThatRestores()
{
    SettingsPage &page = open();
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("school.lanyard-backup"));
    QSignalSpy started(&page.session(), &Session::workStarted);
    QSignalSpy advanced(&page.session(), &Session::workAdvanced);
    QSignalSpy finished(&page.session(), &Session::workFinished);
    QPushButton *backUpButton = button(page, QStringLiteral("Back up now"));
    answerSaveDialog(file);
    backUpButton->click();
    QCOMPARE(started.size(), 1);
    QVERIFY(!backUpButton->isEnabled()); // not twice at once
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QVERIFY(!advanced.isEmpty());
    QTRY_VERIFY(says(m_school->window(), QStringLiteral("Backed up.")));
    QVERIFY(backUpButton->isEnabled());
    QVERIFY(says(page, QStringLiteral("backed up 22/11/2026")));

    const QString folder = dir.filePath(QStringLiteral("restored"));
    QVERIFY(restore(file, folder).has_value());
    const auto again = Register::signIn(folder, QStringLiteral("anna"), test::secret(test::RegisterFixture::Password),
                                        m_school->fixture().options());
    QVERIFY(again.has_value());
    QCOMPARE((*again)->school().name, page.session().reg().school().name);
}

void TestSettings::theVerifyButtonSaysThatAllIsSound()
{
    SettingsPage &page = open();
    QSignalSpy finished(&page.session(), &Session::workFinished);
    button(page, QStringLiteral("Verify"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QTRY_VERIFY(says(m_school->window(), QStringLiteral("as it was written")));
    QVERIFY(says(page, QStringLiteral("verified 22/11/2026")));
}

void TestSettings::theVerifyButtonNamesWhatWasAltered()
{
    {
        const auto raw = m_school->fixture().raw(QStringLiteral("office"));
        QVERIFY(raw->execute("UPDATE pupil SET registration_group = '9Z'").has_value());
    }
    SettingsPage &page = open();
    QSignalSpy finished(&page.session(), &Session::workFinished);
    button(page, QStringLiteral("Verify"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QVERIFY(says(page, QStringLiteral("office: ")));
    QVERIFY(!says(m_school->window(), QStringLiteral("as it was written")));
}

void TestSettings::workReportsItsProgressAndCanBeCancelled()
{
    SettingsPage &page = open();
    auto *strip = m_school->window().findChild<StatusLine *>()->progress();
    QVERIFY(!strip->isVisible());
    const Progress progress = page.session().startWork(QStringLiteral("Counting"));
    QTRY_VERIFY(strip->isVisible()); // once it has taken half a second
    progress.report(1, 4);
    QVERIFY(says(*strip, QStringLiteral("Counting")));
    button(*strip, QStringLiteral("Cancel"))->click();
    QVERIFY(progress.isCancelled());
    page.session().finishWork();
    QVERIFY(!strip->isVisible());
}

void TestSettings::theChiefExecutiveAddsAFurtherSchool()
{
    m_school = std::make_unique<SchoolWindow>(QList<Role>{Role::Office, Role::Ceo});
    SettingsPage &page = open();
    const auto *schools = page.findChild<ChoiceBox *>(QStringLiteral("schools"));
    QVERIFY(!schools->isVisible());
    button(page, QStringLiteral("New school"))->click();
    QVERIFY(!button(page, QStringLiteral("Save"))->isEnabled());
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    test::Keys().type(QStringLiteral("Harbour Primary School")).press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page.session().reg().schools().size(), 2);
    QTRY_COMPARE(schools->currentText(), QStringLiteral("Harbour Primary School"));
    QVERIFY(schools->isVisible());
    const auto desk = m_school->otherDesk();
    const School added = desk->schools().last();
    QCOMPARE(added.name, QStringLiteral("Harbour Primary School"));
    QCOMPARE(added.trust, desk->school().trust);
    const FormRegister &sites = *formRegister(QStringLiteral("blocked-sites"));
    const Result<FormBook> book = wait(FormDesk(*desk, sites).read());
    QVERIFY(book && std::any_of(book->records.begin(), book->records.end(), [&](const FormRecord &site) {
                return site.school == added.id; // it begins with the policy's own lists, as the first did
            }));
}

void TestSettings::nobodyElseAddsASchool()
{
    SettingsPage &page = open(); // office and headteacher
    const auto *add = page.findChild<QPushButton *>(QStringLiteral("newSchool"));
    QVERIFY(!add->isVisible());
    page.createNew();
    QVERIFY(!says(page, QStringLiteral("New school")));
    QCOMPARE(page.session().reg().schools().size(), 1);
}

void TestSettings::whatIsTypedForOneSchoolIsNotTakenToAnother()
{
    m_school = std::make_unique<SchoolWindow>(QList<Role>{Role::Office, Role::Ceo});
    {
        const auto desk = m_school->otherDesk();
        School second;
        second.id = RecordId::make();
        second.name = QStringLiteral("Harbour Primary School");
        QVERIFY(desk->saveSchool(second));
    }
    SettingsPage &page = open();
    auto *schools = page.findChild<ChoiceBox *>(QStringLiteral("schools"));
    const QString first = page.session().reg().school().name;
    QCOMPARE(schools->currentText(), first);
    QVERIFY(schools->isEnabled());
    auto *name = page.findChild<QLineEdit *>();
    QTest::keyClicks(name, QStringLiteral("!"));
    QVERIFY(!schools->isEnabled());
    button(page, QStringLiteral("Discard"))->click();
    QVERIFY(schools->isEnabled());
    QTest::keyClick(schools, Qt::Key_Down);
    QCOMPARE(name->text(), QStringLiteral("Harbour Primary School"));
    QTest::keyClicks(name, QStringLiteral("?"));
    button(page, QStringLiteral("Save"))->click();
    QTRY_COMPARE(m_school->otherDesk()->schools().last().name, QStringLiteral("Harbour Primary School?"));
    QCOMPARE(m_school->otherDesk()->school().name, first);
}

} // namespace lanyard

QTEST_MAIN(lanyard::TestSettings)
#include "test_settings.moc"
