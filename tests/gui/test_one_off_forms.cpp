#include "app/background.h"
#include "app/check/check_page.h"
#include "app/check/place_box.h"
#include "app/check/question_card.h"
#include "app/consent/answer_list.h"
#include "app/consent/consent_page.h"
#include "app/consent/entry_panel.h"
#include "app/consent/one_off_panel.h"
#include "app/posting/post_card.h"
#include "app/printing/print_panel.h"
#include "app/pupils/pupil_finder.h"
#include "app/registers/form_pane.h"
#include "app/registers/group_page.h"
#include "app/table/register_table.h"
#include "app/widgets/choice_box.h"
#include "tests/forms/reading/pdf_text.h"
#include "tests/gui/support/desk_window.h"
#include "tests/gui/support/reading.h"
#include "tests/support/posting_school.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace lanyard::test {

/// Registers, section 1, "Separate one-off consents": for one named post, from the form that is made to the check that
/// says yes.
class TestOneOffForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_school = std::make_unique<PostingSchool>(); }
    void cleanupTestCase() { m_school.reset(); }
    void cleanup() { m_desk.close(); }

    void aNameBesideAnIndividualImageNeedsTheFormOfThatPost();
    void theFormNamesThePostItsPlaceAndItsUse();
    void aRenamedAccountKeepsItsConsent();
    void moreAreAskedWithTheSameForm();
    void aPostsCardBeginsAFormAboutThatPost();
    void aClosedAccountIsSaidAndAnotherIsAskedFor();
    void onlyWhoeverEntersConsentMakesOne();

private:
    PostingSchool &school() { return *m_school; }
    template <typename PageType> PageType &open(const QString &place, const QString &user);
    ConsentPage &consent(const QString &user);
    QByteArray make(const QString &title, const RecordId &pupil);
    void enterYes(const QString &title, const RecordId &pupil);
    bool mayBeNamed(const RecordId &pupil, const QString &title);
    QList<FormVersion> oneOffs();

    std::unique_ptr<PostingSchool> m_school;
    DeskWindow m_desk;
};

template <typename PageType> PageType &TestOneOffForms::open(const QString &place, const QString &user)
{
    m_desk.open(school().fixture(), place, user);
    return m_desk.page<PageType>(place);
}

ConsentPage &TestOneOffForms::consent(const QString &user)
{
    auto &page = open<ConsentPage>(u"consent"_qs, user);
    if (!QTest::qWaitFor([&page] { return page.table()->recordCount() > 0; }))
        qFatal("the pupils did not appear");
    return page;
}

/// The form as it is printed. The window is closed before anybody reads the pages: it pictures them on a worker.
QByteArray TestOneOffForms::make(const QString &title, const RecordId &pupil)
{
    ConsentPage &page = consent(u"anna"_qs);
    page.run(u"one-off"_qs);
    OneOffPanel &panel = *page.oneOffPanel();
    const auto isOffered = [&panel] { return !panel.question().account.isNull(); };
    if (!panel.isVisible() || !QTest::qWaitFor(isOffered))
        qFatal("the accounts did not appear");
    panel.findChild<QLineEdit *>(u"oneOffTitle"_qs)->setText(title);
    panel.findChild<QLineEdit *>(u"oneOffUse"_qs)->setText(u"First name beside a picture of the winner"_qs);
    Q_EMIT panel.findChild<PupilFinder *>()->chosen(pupil);
    press(panel, u"Make and print"_qs);
    if (!QTest::qWaitFor([&page] { return !page.printPanel()->pdf().isEmpty(); }, 15'000))
        qFatal("nothing was printed");
    const QByteArray pdf = page.printPanel()->pdf();
    m_desk.close();
    waitForBackground();
    return pdf;
}

void TestOneOffForms::enterYes(const QString &title, const RecordId &pupil)
{
    ConsentPage &page = consent(u"anna"_qs);
    page.open(pupil);
    page.run(u"enter"_qs);
    EntryPanel &panel = *page.entryPanel();
    panel.start(pupil);
    auto *forms = panel.findChild<ChoiceBox *>(u"formOf"_qs);
    forms->setCurrentIndex(forms->findText(title + u" (one-off)"_qs));
    Q_EMIT forms->activated(forms->currentIndex());
    auto *answers = panel.findChild<AnswerList *>();
    QCOMPARE(answers->model()->rowCount(), 2); // the picture and the name, and nothing of the year's form
    answers->setFocus();
    QTest::keyClicks(answers, u"yy"_qs);
    const auto isStored = [&] {
        const ConsentBook book = school().book();
        const auto returns = book.about(pupil).returns;
        return std::any_of(returns.begin(), returns.end(), [&](const ConsentReturn *given) {
            const FormVersion *form = book.version(given->version);
            return form && form->oneOffTitle == title;
        });
    };
    QTRY_VERIFY(isStored());
    m_desk.close();
}

bool TestOneOffForms::mayBeNamed(const RecordId &pupil, const QString &title)
{
    auto &page = open<CheckPage>(u"check"_qs, u"social-media-manager"_qs);
    const auto isReady = [&page] {
        page.questionCard()->setPupils({});
        return !page.questionCard()->question().account.isNull();
    };
    if (!QTest::qWaitFor(isReady))
        qFatal("the accounts did not appear");
    CheckQuestion question = page.questionCard()->question();
    question.pupils = {pupil};
    question.firstName = true;
    question.post = title;
    page.questionCard()->setQuestion(question);
    page.questionCard()->setPupils({pupil});
    if (page.questionCard()->question().post != title || page.table()->rowCount() != 1)
        qFatal("the question was not asked");
    return page.table()->recordAt(0).isYes;
}

QList<FormVersion> TestOneOffForms::oneOffs()
{
    QList<FormVersion> found;
    const ConsentBook book = school().book();
    for (const FormVersion &form : book.versions()) {
        if (form.isOneOff())
            found.append(form);
    }
    return found;
}

void TestOneOffForms::aNameBesideAnIndividualImageNeedsTheFormOfThatPost()
{
    const RecordId pupil = school().addConsenting(u"Eleri"_qs, u"Winner"_qs);
    make(u"Reading award"_qs, pupil);
    QVERIFY(!mayBeNamed(pupil, u"Reading award"_qs)); // it has not come back
    enterYes(u"Reading award"_qs, pupil);
    QVERIFY(mayBeNamed(pupil, u"Reading award"_qs));
    QVERIFY(!mayBeNamed(pupil, {}));
    school().withdraw(pupil);
    QVERIFY(!mayBeNamed(pupil, u"Reading award"_qs));
}

/// The form names the place as it was called when it was printed; the account is known by its record.
void TestOneOffForms::aRenamedAccountKeepsItsConsent()
{
    const RecordId pupil = school().addConsenting(u"Heledd"_qs, u"Renamed"_qs);
    make(u"Spelling bee"_qs, pupil);
    enterYes(u"Spelling bee"_qs, pupil);
    const auto rename = [this](const QString &name) {
        const FormRecord account = school().now(u"accounts"_qs, RecordId::fromText(school().account()));
        school().move(Role::Headteacher, u"accounts"_qs, account, u"live"_qs, {{u"name"_qs, name}});
    };
    rename(u"Larkfield Primary"_qs);
    QVERIFY(mayBeNamed(pupil, u"Spelling bee"_qs));
    for (const FormVersion &form : oneOffs())
        QCOMPARE(form.oneOffPlace, u"Larkfield School (Facebook)"_qs);
    m_desk.close();
    rename(u"Larkfield School"_qs);
}

void TestOneOffForms::theFormNamesThePostItsPlaceAndItsUse()
{
    const PdfText text = PdfText::read(make(u"Chess cup"_qs, school().three().first()));
    QVERIFY(text.contains(u"This form is about one post only"_qs));
    QCOMPARE(text.besides(0, text.find(0, u"Title of the post"_qs)).join(u' '), u"Chess cup"_qs);
    QVERIFY(text.contains(u"Larkfield School (Facebook)"_qs));
    QVERIFY(text.contains(u"First name beside a picture of the winner"_qs));
    QVERIFY(text.contains(u"Penrose"_qs));
}

void TestOneOffForms::moreAreAskedWithTheSameForm()
{
    const qsizetype before = oneOffs().size();
    make(u"Poetry prize"_qs, school().three().at(0));
    QVERIFY(PdfText::read(make(u"Poetry prize"_qs, school().three().at(1))).contains(u"Tomos"_qs));
    QCOMPARE(oneOffs().size(), before + 1);
}

void TestOneOffForms::aPostsCardBeginsAFormAboutThatPost()
{
    const RecordId pupil = school().addConsenting(u"Non"_qs, u"Medal"_qs);
    const FormRecord post = school().draft({{u"title"_qs, u"Sports medal"_qs},
                                            {u"pupils"_qs, pupil.toText()},
                                            {u"shown_as"_qs, u"individual"_qs},
                                            {u"first_names"_qs, qint64(1)}});
    m_desk.open(school().fixture(), u"posts"_qs, u"dpl"_qs);
    auto &posts
        = *qobject_cast<FormPane *>(m_desk.page<GroupPage>(formRegister(u"posts"_qs)->group).pageOf(u"posts"_qs));
    QTRY_VERIFY(posts.source().isRead());
    posts.open(post.id);
    QTRY_VERIFY(posts.findChild<PostCard *>() && posts.findChild<PostCard *>()->sight());
    press(*posts.findChild<PostCard *>(), u"One-off consent form"_qs);
    OneOffPanel &panel = *m_desk.page<ConsentPage>(u"consent"_qs).oneOffPanel();
    QTRY_COMPARE(panel.question().post, u"Sports medal"_qs);
    QVERIFY(panel.isVisible());
    QCOMPARE(panel.question().pupils, QList{pupil});
    QTRY_COMPARE(panel.question().account.toText(), school().account());
    QVERIFY(panel.question().firstName);
}

/// Never the first of the list in its stead: the form would name a place that nobody chose.
void TestOneOffForms::aClosedAccountIsSaidAndAnotherIsAskedFor()
{
    FormRecord account = school().now(u"accounts"_qs, RecordId::fromText(school().trustAccount()));
    account = school().move(Role::Ceo, u"accounts"_qs, account, u"closed"_qs, {}, u"Nobody writes there any more."_qs);
    CheckQuestion post;
    post.post = u"Leavers"_qs;
    post.pupils = {school().three().first()};
    post.account = account.id;
    post.platform = u"account"_qs;
    ConsentPage &page = consent(u"anna"_qs);
    page.run(u"one-off"_qs);
    OneOffPanel &panel = *page.oneOffPanel();
    QTRY_VERIFY(!panel.question().account.isNull()); // the accounts are there
    panel.start(post);
    auto *place = panel.findChild<PlaceBox *>();
    QVERIFY(panel.question().account.isNull() && panel.question().platform.isEmpty());
    QCOMPARE(place->currentIndex(), -1);
    QCOMPARE(place->accessibleDescription(), u"Larkfield Trust (Facebook) is closed. Choose where it goes now."_qs);
    panel.findChild<QLineEdit *>(u"oneOffUse"_qs)->setText(u"First name beside a picture"_qs);
    const qsizetype before = oneOffs().size();
    press(panel, u"Make and print"_qs);
    QVERIFY(wordsIn(panel).contains(u"Say where the post goes: the form names it."_qs));
    QCOMPARE(oneOffs().size(), before);
    place->setCurrentIndex(0);
    Q_EMIT place->activated(0);
    QVERIFY(place->accessibleDescription().isEmpty());
    press(panel, u"Make and print"_qs);
    QTRY_COMPARE(oneOffs().size(), before + 1);
    for (const FormVersion &form : oneOffs())
        QCOMPARE(form.oneOffPlace, u"Larkfield School (Facebook)"_qs);
}

void TestOneOffForms::onlyWhoeverEntersConsentMakesOne()
{
    ConsentPage &page = consent(u"headteacher"_qs);
    page.run(u"one-off"_qs);
    QVERIFY(!page.oneOffPanel()->isVisible());
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestOneOffForms)
#include "test_one_off_forms.moc"
