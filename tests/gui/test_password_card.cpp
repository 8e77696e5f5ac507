#include "app/registers/form_panel.h"
#include "app/registers/password_card.h"
#include "app/session.h"
#include "app/widgets/password_field.h"
#include "app/widgets/secret_clipboard.h"
#include "models/store/trail_reader.h"
#include "tests/gui/support/register_window.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace lanyard;
using lanyard::test::enter;
using lanyard::test::RegisterFixture;
using lanyard::test::SchoolWindow;

namespace {

constexpr PasswordCard::Times Quick{3, 150, 30};

QString secret() { return QStringLiteral("correct-account-password"); }

QPushButton *button(const QWidget &in, const char *name) { return in.findChild<QPushButton *>(QLatin1String(name)); }

} // namespace

/// Registers, section 3: a password is sealed to each authorised person, shown for a few seconds, each showing in the
/// audit trail.
class TestPasswordCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordIsShownForSomeSecondsAndHiddenAgain();
    void theKeyboardStaysOnTheButtonThatShowsIt();
    void itLeavesTheClipboardUnlessSomethingElseWasCopied();
    void thatItWasCopiedIsSaidForAsLongAsItLiesInTheClipboard();
    void theClipboardsHistoryIsAskedToLeaveItOut();
    void whoeverItIsNotSealedToSeesNoButton();
    void inTheWindowItIsShownForTenSecondsCopiedForThirtyAndEachIsInTheAuditTrail();

private:
    static FormRecord account(SchoolWindow &school);
    static void set(Session &session, const RecordId &account);
    static qint64 showings(const SchoolWindow &school, const RecordId &account);
};

FormRecord TestPasswordCard::account(SchoolWindow &school)
{
    const auto reg = school.fixture().open();
    return enter(
        school, QStringLiteral("accounts"),
        {{QStringLiteral("name"), QStringLiteral("Hillside on X")},
         {QStringLiteral("platform"), lanyard::test::stored(school, QStringLiteral("platforms")).first().id.toText()},
         {QStringLiteral("owner"), QStringLiteral("school")},
         {QStringLiteral("visibility"), QStringLiteral("public")},
         {QStringLiteral("official_email"), QStringLiteral("office@hillside.sch.uk")},
         {QStringLiteral("moderator"), reg->user().id.toText()},
         {QStringLiteral("administrators"), reg->user().id.toText()}});
}

void TestPasswordCard::set(Session &session, const RecordId &account)
{
    const Result<Committed> done = wait(AccountPasswords(session.reg()).set(account, test::secret(secret())));
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
}

void TestPasswordCard::aPasswordIsShownForSomeSecondsAndHiddenAgain()
{
    SchoolWindow school;
    const FormRecord record = account(school);
    Session session(school.fixture().open());
    set(session, record.id);
    PasswordCard card(session, record.id, true, Quick);
    card.QWidget::show();
    QTRY_VERIFY(button(card, "showPassword")->isVisible());
    QVERIFY(card.shown().isEmpty());
    button(card, "showPassword")->click();
    QTRY_COMPARE(card.shown(), secret());
    QTRY_VERIFY(card.shown().isEmpty());
    for (const QLabel *label : card.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(secret()));
}

void TestPasswordCard::theKeyboardStaysOnTheButtonThatShowsIt()
{
    SchoolWindow school;
    const FormRecord record = account(school);
    Session session(school.fixture().open());
    set(session, record.id);
    PasswordCard card(session, record.id, true, {30, 10'000, 1000});
    card.QWidget::show();
    card.activateWindow();
    QTRY_VERIFY(button(card, "showPassword")->isVisible());
    button(card, "showPassword")->setFocus();
    QTest::keyClick(button(card, "showPassword"), Qt::Key_Space);
    QTRY_COMPARE(card.shown(), secret());
    QCOMPARE(QApplication::focusWidget(), button(card, "showPassword"));
}

void TestPasswordCard::itLeavesTheClipboardUnlessSomethingElseWasCopied()
{
    SchoolWindow school;
    const FormRecord record = account(school);
    Session session(school.fixture().open());
    set(session, record.id);
    PasswordCard card(session, record.id, true, Quick);
    card.QWidget::show();
    QTRY_VERIFY(button(card, "copyPassword")->isVisible());
    button(card, "copyPassword")->click();
    QTRY_COMPARE(QApplication::clipboard()->text(), secret());
    QTRY_VERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(card.shown().isEmpty()); // copying does not show it

    button(card, "copyPassword")->click();
    QTRY_COMPARE(QApplication::clipboard()->text(), secret());
    QApplication::clipboard()->setText(QStringLiteral("something else"));
    QTest::qWait(Quick.clipboardMsecs + 60);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("something else"));
}

void TestPasswordCard::thatItWasCopiedIsSaidForAsLongAsItLiesInTheClipboard()
{
    SchoolWindow school;
    const FormRecord record = account(school);
    Session session(school.fixture().open());
    set(session, record.id);
    PasswordCard card(session, record.id, true, {3, 1000, 30});
    card.QWidget::show();
    QTRY_VERIFY(button(card, "showPassword")->isVisible());
    button(card, "showPassword")->click();
    QTRY_COMPARE(card.shown(), secret());
    button(card, "copyPassword")->click();
    const auto *copied = card.findChild<QLabel *>(QStringLiteral("copiedPassword"));
    QTRY_VERIFY(copied->isVisible());
    QTRY_VERIFY(card.shown().isEmpty()); // hiding it again takes nothing out of the clipboard
    QVERIFY(copied->isVisible());
    QVERIFY(copied->text().startsWith(QStringLiteral("Copied.")));
    QCOMPARE(QApplication::clipboard()->text(), secret());
    QTRY_VERIFY(!copied->isVisible());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void TestPasswordCard::theClipboardsHistoryIsAskedToLeaveItOut()
{
    SecretClipboard clipboard(10'000);
    clipboard.copy(secret());
    const QStringList formats = QApplication::clipboard()->mimeData()->formats();
    for (const char *name :
         {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"})
        QVERIFY2(!formats.filter(QLatin1String(name)).isEmpty(), name);
    clipboard.clear();
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void TestPasswordCard::whoeverItIsNotSealedToSeesNoButton()
{
    SchoolWindow school;
    const FormRecord record = account(school);
    school.fixture().add(QStringLiteral("mona"), {Role::SocialMediaManager});
    {
        Session session(school.fixture().open());
        set(session, record.id);
    }
    Session session(school.fixture().open(QStringLiteral("mona")));
    PasswordCard card(session, record.id, true, Quick);
    card.QWidget::show();
    QTest::qWait(200);
    QVERIFY(!button(card, "showPassword")->isVisible());
    QVERIFY(!button(card, "copyPassword")->isVisible());
    QVERIFY(!AccountPasswords(session.reg()).show(record.id).has_value());
}

qint64 TestPasswordCard::showings(const SchoolWindow &school, const RecordId &account)
{
    TrailFilter ofAccount;
    ofAccount.record = account;
    const auto trail = readTrail(*school.fixture().raw(QStringLiteral("office")), ofAccount);
    if (!trail)
        qFatal("%s", qPrintable(trail.error().message));
    return std::count_if(trail->begin(), trail->end(), [](const TrailEntry &entry) {
        return entry.kind == Change::Kind::Log && !entry.values.isEmpty()
            && entry.values.first().field == QStringLiteral("password");
    });
}

void TestPasswordCard::inTheWindowItIsShownForTenSecondsCopiedForThirtyAndEachIsInTheAuditTrail()
{
    SchoolWindow school;
    const FormRecord record = account(school);
    {
        Session session(school.fixture().open());
        set(session, record.id);
    }
    FormPane &pane = lanyard::test::openPane(school, QStringLiteral("accounts"));
    pane.open(record.id);
    const auto card = [&pane] { return pane.panel()->findChild<PasswordCard *>(); };
    QTRY_VERIFY(card() && button(*card(), "showPassword")->isVisible());
    button(*card(), "showPassword")->click();
    QTRY_COMPARE(card()->shown(), secret());
    const auto says = [&card](const QString &words) {
        const QList<QLabel *> labels = card()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(says(QStringLiteral("10 seconds")));
    QCOMPARE(showings(school, record.id), 1);
    button(*card(), "copyPassword")->click();
    QTRY_COMPARE(QApplication::clipboard()->text(), secret());
    QVERIFY(says(QStringLiteral("30 seconds")));
    QCOMPARE(showings(school, record.id), 2);
    school.close(); // whoever leaves takes it out of the clipboard
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

QTEST_MAIN(TestPasswordCard)
#include "test_password_card.moc"
