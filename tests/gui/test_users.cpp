#include "app/today/task_card.h"
#include "app/today/today_page.h"
#include "app/users/user_panel.h"
#include "app/users/users_page.h"
#include "app/widgets/password_field.h"
#include "tests/gui/support/school_window.h"

#include <QPushButton>
#include <QTest>

using namespace lanyard;
using lanyard::test::SchoolWindow;

/// Who holds what, in the real window: tasks that one person leaves to another, vaults to give, a lost password.
class TestUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCreatorAddsUsersBeforeAHeadteacherSignsIn();
    void aHolderGivesAVaultFromToday();
    void aReKeyLeftByARemovalShowsToItsHoldersOnly();
    void aHolderGivesAVaultFromTheUsersPlace();
    void aLostPasswordIsSetInTheUsersPlace();

private:
    static TaskCard *taskAbout(SchoolWindow &school, const QString &words);
    static QPushButton *button(QWidget *in, const QString &text);
    static UserPanel *panelOf(SchoolWindow &school, const RecordId &user);
    /// A chair of trustees, added by a CEO who holds nothing but office.
    static RecordId addTrusteeByCeo(SchoolWindow &school);
};

TaskCard *TestUsers::taskAbout(SchoolWindow &school, const QString &words)
{
    for (TaskCard *card : school.page<TodayPage>(QStringLiteral("today")).findChildren<TaskCard *>()) {
        if (card->accessibleName().contains(words))
            return card;
    }
    return nullptr;
}

QPushButton *TestUsers::button(QWidget *in, const QString &text)
{
    for (QPushButton *one : in->findChildren<QPushButton *>()) {
        if (one->text().startsWith(text))
            return one;
    }
    return nullptr;
}

UserPanel *TestUsers::panelOf(SchoolWindow &school, const RecordId &user)
{
    school.open(QStringLiteral("users"));
    auto &page = school.page<UsersPage>(QStringLiteral("users"));
    auto *panel = page.findChild<UserPanel *>();
    const bool isShown = QTest::qWaitFor([&] {
        page.open(user);
        return panel->isVisible();
    });
    return isShown ? panel : nullptr;
}

RecordId TestUsers::addTrusteeByCeo(SchoolWindow &school)
{
    school.fixture().add(QStringLiteral("ceo"), {Role::Ceo});
    const auto added = school.fixture()
                           .open(QStringLiteral("ceo"))
                           ->addUser(QStringLiteral("Una"), {{Role::ChairOfTrustees, {}}},
                                     test::secret(test::RegisterFixture::Password));
    return added.value_or(RecordId());
}

void TestUsers::theCreatorAddsUsersBeforeAHeadteacherSignsIn()
{
    SchoolWindow school({Role::Office});
    MainWindow &window = school.open(QStringLiteral("users"));
    QVERIFY(window.frame()->keys().contains(QStringLiteral("users")));
    QVERIFY(button(&school.page<UsersPage>(QStringLiteral("users")), QStringLiteral("Add a user")));
    school.fixture().add(QStringLiteral("head"), {Role::Headteacher});
    school.fixture().add(QStringLiteral("ceo"), {Role::Ceo});
    school.close();
    school.fixture().open(QStringLiteral("head"));
    school.fixture().open(QStringLiteral("ceo"));
    QVERIFY(!school.open(QStringLiteral("today")).frame()->keys().contains(QStringLiteral("users")));
}

void TestUsers::aHolderGivesAVaultFromToday()
{
    SchoolWindow school;
    QVERIFY(!addTrusteeByCeo(school).isNull());
    school.open(QStringLiteral("today"));
    const QString title = QStringLiteral("Una waits for the key of “about-ceo”");
    QTRY_VERIFY(taskAbout(school, title));
    QTest::mouseClick(button(taskAbout(school, title), QStringLiteral("Give the key")), Qt::LeftButton);
    QTRY_VERIFY(!taskAbout(school, title));
    school.close();
    QVERIFY(school.fixture().open(QStringLiteral("Una"))->heldVaults().contains(QStringLiteral("about-ceo")));
}

void TestUsers::aReKeyLeftByARemovalShowsToItsHoldersOnly()
{
    SchoolWindow school;
    const RecordId dsl = school.fixture().add(QStringLiteral("Dafydd"), {Role::Dsl});
    school.fixture().add(QStringLiteral("tech"), {Role::IctTechnician});
    school.open(QStringLiteral("today"));
    const auto tech = school.fixture().open(QStringLiteral("tech"));
    QVERIFY(tech->removeUser(dsl));
    const QString title = QStringLiteral("“safeguarding” needs a new key");
    QTRY_VERIFY_WITH_TIMEOUT(taskAbout(school, title), 8000);
    QTest::mouseClick(button(taskAbout(school, title), QStringLiteral("Re-key now")), Qt::LeftButton);
    QTRY_VERIFY(!taskAbout(school, title));

    const RecordId deputy = school.fixture().add(QStringLiteral("Deio"), {Role::Dsl});
    school.open(QStringLiteral("today"), QStringLiteral("tech"));
    QVERIFY(school.fixture().open(QStringLiteral("tech"))->removeUser(deputy));
    QTest::qWait(3000); // longer than a desk looks for others' changes
    QVERIFY(!taskAbout(school, title));
}

void TestUsers::aHolderGivesAVaultFromTheUsersPlace()
{
    SchoolWindow school;
    const RecordId una = addTrusteeByCeo(school);
    UserPanel *panel = panelOf(school, una);
    QVERIFY(panel);
    QPushButton *give = button(panel, QStringLiteral("Give the key"));
    QTRY_VERIFY(give->isVisible());
    QTest::mouseClick(give, Qt::LeftButton);
    QTRY_VERIFY(!give->isVisible());
    school.close();
    QVERIFY(school.fixture().open(QStringLiteral("Una"))->heldVaults().contains(QStringLiteral("about-ceo")));
}

void TestUsers::aLostPasswordIsSetInTheUsersPlace()
{
    SchoolWindow school;
    const RecordId dsl = school.fixture().add(QStringLiteral("Dafydd"), {Role::Dsl});
    UserPanel *panel = panelOf(school, dsl);
    QVERIFY(panel);
    QTest::mouseClick(button(panel, QStringLiteral("Set a one-time password")), Qt::LeftButton);
    const QString oneTime = QStringLiteral("seven otters by the quay");
    for (PasswordField *field : panel->findChildren<PasswordField *>())
        QTest::keyClicks(field, oneTime);
    QTest::mouseClick(button(panel, QStringLiteral("Set it and re-key")), Qt::LeftButton);
    QTRY_VERIFY(school.fixture().tryOpen(QStringLiteral("Dafydd"), oneTime).has_value());
    QVERIFY(!school.fixture().tryOpen(QStringLiteral("Dafydd")));
    QTRY_VERIFY(panel->isEnabled());
    QVERIFY(!button(panel, QStringLiteral("Set it and re-key"))->isVisible());
}

QTEST_MAIN(TestUsers)
#include "test_users.moc"
