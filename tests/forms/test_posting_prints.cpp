#include "forms/class_sheet.h"
#include "forms/form_print.h"
#include "forms/posting_prints.h"
#include "forms/register_prints.h"
#include "models/posting/post_words.h"
#include "tests/forms/reading/paper_fixture.h"
#include "tests/forms/reading/pdf_text.h"
#include "tests/models/consent/school_book.h"

#include <QFile>
#include <QTest>

namespace lanyard::test {

namespace {

/// A copy to be looked at, where somebody asks for it.
PdfText read(const Result<Printed> &printed, const QString &name)
{
    if (!printed)
        qFatal("%s", qPrintable(printed.error().message));
    const QString folder = qEnvironmentVariable("LANYARD_KEEP_PRINTS");
    QFile file(folder + u'/' + name + u".pdf"_qs);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(printed->pdf);
    return PdfText::read(printed->pdf);
}

} // namespace

/// What is printed about posting and refreshing consent, read back with Poppler.
class TestPostingPrints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckForATeacher();
    void aCheckWithoutReasonsForWhoMayOnlyCheck();
    void theReplyListsWhatWasRemovedAndWhatCouldNotBe();
    void formsToPrintInEnvelopeOrder();
    void theAddressSheet();
    void nothingOfAnotherContactsIsInAnEnvelope();
    void theReminder();
    void theHalfPageLetterOfBlanks();
    void theClassSheetReflectsOneOffConsents();
    void theCameraListIsForWhoAppearsTogether();
    void whoIsProtectedIsOnNoSheetAndNothingSaysSo();
    void theFormOfAPostHasEveryCriterionInItsFrame();

private:
    static KeptCheck kept(const SchoolBook &school, const QList<RecordId> &pupils);
    static PrintScope whole(const SchoolBook &school)
    {
        PrintScope scope;
        scope.school = school.school.id;
        return scope;
    }
};

KeptCheck TestPostingPrints::kept(const SchoolBook &school, const QList<RecordId> &pupils)
{
    KeptCheck check;
    check.id = RecordId::make();
    check.asked = school.hand().now;
    check.question.pupils = pupils;
    check.question.platform = u"X"_qs;
    check.question.on = school.today;
    check.answers = *lanyard::check(check.question, school.book);
    return check;
}

void TestPostingPrints::aCheckForATeacher()
{
    SchoolBook school;
    const RecordId may = school.addPupil(u"Hà Nguyễn"_qs);
    const RecordId mayNot = school.addPupil(u"Tomos O'Brien"_qs);
    school.enter(school.given(may, school.allYes()));
    const PrintedList list = checkSheetOf(kept(school, {may, mayNot}), school.book, u"X"_qs, u"Marian Webb"_qs,
                                          Permissions({{Role::Office, {}}}), QDate(2026, 10, 3));
    const Result<Printed> printed = printList(list, printContext());
    const PdfText text = read(printed, u"check"_qs);
    QCOMPARE(faults(printed->pdf), QStringList());
    QVERIFY(text.contains(u"Image on X, as individuals, on 22/11/2026"_qs));
    QVERIFY(text.contains(u"Asked 22/11/2026 09:41 by Marian Webb"_qs));
    QVERIFY(text.contains(u"as it stood on 03/10/2026"_qs));
    QVERIFY(text.contains(u"Nguyễn, Hà Yes Ana Nguyễn, received 10/09/2026"_qs));
    QVERIFY(text.contains(u"not returned"_qs));
}

void TestPostingPrints::aCheckWithoutReasonsForWhoMayOnlyCheck()
{
    SchoolBook school;
    const RecordId mayNot = school.addPupil(u"Tomos O'Brien"_qs);
    school.book.put(Protection{RecordId::make(), 1, mayNot, true, QDate(2026, 10, 4), 1, {}});
    const PrintedList list
        = checkSheetOf(kept(school, {mayNot}), school.book, u"X"_qs, u"Ana Silva"_qs, Permissions({{Role::Staff, {}}}));
    QCOMPARE(list.headings.size(), 3);
    const PdfText text = read(printList(list, printContext()), u"check-staff"_qs);
    QVERIFY(text.besides(0, text.find(0, u"O'Brien, Tomos"_qs)).contains(u"No"_qs));
    for (const QString &word : {u"protected"_qs, u"refused"_qs, u"Why"_qs})
        QVERIFY(!text.all().contains(word, Qt::CaseInsensitive));
}

void TestPostingPrints::theReplyListsWhatWasRemovedAndWhatCouldNotBe()
{
    using State = Takedown::State;
    TakedownReply reply;
    reply.pupil = u"Hà Nguyễn"_qs;
    reply.registrationGroup = u"4B"_qs;
    reply.given.givenBy = u"Ana Nguyễn"_qs;
    reply.given.relationship = u"Mother"_qs;
    reply.given.receivedOn = QDate(2026, 11, 18);
    reply.given.method = Method::Orally;
    const QString facebook = u"Larkfield School (Facebook)"_qs;
    reply.posts
        = {{u"Autumn fair"_qs, facebook, QDate(2026, 10, 2), State::Removed, QDate(2026, 11, 19), false, {}},
           {u"Choir at the harbour"_qs, facebook, QDate(2026, 10, 9), State::Removed, QDate(2026, 11, 20), true, {}},
           {u"Prospectus 2026"_qs, u"Prospectus"_qs, QDate(2026, 9, 20), State::NotPracticable, QDate(2026, 11, 20),
            false, u"Four hundred printed copies have been handed out."_qs},
           {u"Sports day"_qs, facebook, QDate(2026, 11, 3), State::Open, {}, false, {}}};
    const Result<Printed> printed = printTakedownReply(reply, printContext());
    const PdfText text = read(printed, u"takedown-reply"_qs);
    QCOMPARE(faults(printed->pdf), QStringList());
    QCOMPARE(text.pageCount(), 1);
    for (const QString &words :
         {u"Hà Nguyễn, 4B"_qs, u"Ana Nguyễn, Mother"_qs, u"Received on 18/11/2026"_qs,
          u"Autumn fair, Larkfield School (Facebook) 02/10/2026 19/11/2026"_qs, u"covered or taken out"_qs,
          u"Could not be removed"_qs, u"Four hundred printed copies have been handed out."_qs, u"Being removed"_qs,
          u"Sports day, Larkfield School (Facebook), published 03/11/2026"_qs, u"remains lawful"_qs,
          u"dpo@example.org"_qs})
        QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text.all()));
    reply.posts.clear();
    QVERIFY(read(printTakedownReply(reply, printContext()), u"takedown-reply-none"_qs)
                .contains(u"Nothing that relied on this consent had been published."_qs));
}

/// Two children of one mother in different classes, their fathers apart, and another family.
struct Families
{
    Families()
    {
        ha = live(u"Hà Nguyễn"_qs, u"5C"_qs, u"9 Hill Road\nLarkfield\nLF1 9ZZ"_qs);
        linh = live(u"Linh Nguyễn"_qs, u"2A"_qs, {});
        tomos = live(u"Tomos O'Brien"_qs, u"2A"_qs, u"9 Hill Road\nLarkfield\nLF1 9ZZ"_qs);
    }

    RecordId live(const QString &name, const QString &group, const QString &father)
    {
        const RecordId id = school.addPupil(name);
        Pupil pupil = *school.book.pupil(id);
        pupil.registrationGroup = group;
        pupil.yearGroup = YearGroup::fromKey(group.left(1));
        pupil.contacts[0].address = u"1 Quay Street\nLarkfield\nLF1 1AA"_qs;
        pupil.contacts[1].address = father;
        school.book.put(pupil);
        return id;
    }

    RefreshPost post() const
    {
        PrintScope scope;
        scope.school = school.school.id;
        return *refreshPostOf(school.book, scope, school.today);
    }

    SchoolBook school;
    RecordId ha;
    RecordId linh;
    RecordId tomos;
};

void TestPostingPrints::formsToPrintInEnvelopeOrder()
{
    const Families families;
    const ConsentForms forms = refreshFormsOf(families.school.book, families.post(), false);
    QStringList order;
    for (const ConsentFormPupil &one : forms.pupils)
        order << one.parent + u" for "_qs + one.name;
    QCOMPARE(order,
             (QStringList{u"Ana Nguyễn for Linh Nguyễn"_qs, u"Ana Nguyễn for Hà Nguyễn"_qs,
                          u"Luis Nguyễn for Linh Nguyễn"_qs, u"Ana O'Brien for Tomos O'Brien"_qs,
                          u"Luis O'Brien for Tomos O'Brien"_qs, u"Luis Nguyễn for Hà Nguyễn"_qs}));
    const Result<Printed> printed = printConsentForms(forms, printContext());
    const PdfText text = read(printed, u"refresh-forms"_qs);
    QVERIFY(text.text(0).contains(u"Ana Nguyễn"_qs) && text.text(0).contains(u"Linh Nguyễn"_qs));
    QVERIFY(refreshFormsOf(families.school.book, families.post(), true).pupils.isEmpty());
}

void TestPostingPrints::theAddressSheet()
{
    const Families families;
    const Result<Printed> printed
        = printAddressSheet(addressLabelsOf(families.school.book, families.post()), printContext());
    const PdfText text = read(printed, u"address-sheet"_qs);
    QCOMPARE(faults(printed->pdf), QStringList());
    QVERIFY(text.contains(u"1 · Linh Nguyễn (2A), Hà Nguyễn (5C)"_qs));
    QVERIFY(text.contains(u"goes home with the pupil"_qs));
    QCOMPARE(text.all().count(u"1 Quay Street"_qs), 2); // one each household, though three children live there
    QCOMPARE(text.all().count(u"9 Hill Road"_qs), 2);
}

void TestPostingPrints::nothingOfAnotherContactsIsInAnEnvelope()
{
    const Families families;
    const RefreshPost post = families.post();
    const ConsentForms forms = refreshFormsOf(families.school.book, post, false);
    for (const ConsentFormPupil &one : forms.pupils) {
        ConsentForms alone = forms;
        alone.pupils = {one};
        const PdfText text = read(printConsentForms(alone, printContext()), u"one"_qs);
        const QString other = one.parent.startsWith(u"Ana") ? u"Luis"_qs : u"Ana"_qs;
        QVERIFY(!text.all().contains(other));
        for (const QString &address : {u"Quay Street"_qs, u"Hill Road"_qs})
            QVERIFY(!text.all().contains(address));
    }
    for (const HalfPageLetter &letter : remindersOf(families.school.book, post)) {
        const PdfText text = read(printHalfPageLetters(u"Reminders"_qs, {letter}, printContext()), u"one"_qs);
        QVERIFY(!text.all().contains(letter.addressee.contains(u"Ana") ? u"Luis"_qs : u"Ana"_qs));
        QVERIFY(!text.all().contains(letter.address.contains(u"Quay") ? u"Hill Road"_qs : u"Quay Street"_qs));
    }
}

void TestPostingPrints::theReminder()
{
    const Families families;
    const QList<HalfPageLetter> letters = remindersOf(families.school.book, families.post());
    QCOMPARE(letters.size(), 5);
    const Result<Printed> printed = printHalfPageLetters(u"Reminders"_qs, letters, printContext());
    const PdfText text = read(printed, u"reminders"_qs);
    QCOMPARE(faults(printed->pdf), QStringList());
    QCOMPARE(text.pageCount(), 3); // two to a sheet
    QVERIFY(text.text(0).contains(u"Mrs Ana Nguyễn"_qs) && text.text(0).contains(u"Mr Luis Nguyễn"_qs));
    QVERIFY(text.contains(u"Linh Nguyễn (2A)"_qs) && text.contains(u"Hà Nguyễn (5C)"_qs));
}

void TestPostingPrints::theHalfPageLetterOfBlanks()
{
    Families families;
    Answers some = families.school.allYes();
    some.insert(u"age"_qs, Answer::Blank);
    some.insert(u"video/X"_qs, Answer::Both);
    families.school.enter(families.school.given(families.ha, some));
    const QList<HalfPageLetter> letters = blankLettersOf(families.school.book, families.post());
    QCOMPARE(letters.size(), 1);
    const Result<Printed> printed = printHalfPageLetters(u"Blanks"_qs, letters, printContext());
    const PdfText text = read(printed, u"blank-letters"_qs);
    QCOMPARE(faults(printed->pdf), QStringList());
    QVERIFY(text.contains(u"You left these blank"_qs));
    QVERIFY(text.contains(u"Hà Nguyễn (5C)"_qs) && text.contains(u"10/09/2026"_qs));
    for (const QString &key : {u"age"_qs, u"video/X"_qs})
        QVERIFY2(text.contains(families.school.form.purpose(key)->label), qPrintable(key));
    QVERIFY(!text.contains(families.school.form.purpose(u"first-name"_qs)->label));
    const qreal middle = text.page(0).size.height() / 2;
    QVERIFY(text.find(0, u"Signature"_qs).bottom() < middle); // half a page
    // What every letter may hold, ten blanks, still fits its half.
    for (const Purpose &purpose : families.school.form.purposes)
        some.insert(purpose.key, Answer::Blank);
    families.school.enter(families.school.given(families.tomos, some));
    const QList<HalfPageLetter> two = blankLettersOf(families.school.book, families.post());
    QCOMPARE(two.size(), 2);
    const Result<Printed> full = printHalfPageLetters(u"Blanks"_qs, two, printContext());
    QCOMPARE(full->pages, 1);
    QCOMPARE(faults(full->pdf), QStringList());
    read(full, u"blank-letters-two"_qs);
}

void TestPostingPrints::theClassSheetReflectsOneOffConsents()
{
    SchoolBook school;
    const RecordId winner = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(school.addPupil(u"Tomos O'Brien"_qs), school.allYes()));
    const auto form = oneOffForm(
        school.book, school.school.id, 2026,
        {u"Poetry prize"_qs, u"newsletter"_qs, u"name beside the picture"_qs, {u"image"_qs, u"first-name"_qs}, {}});
    school.book.put(*form);
    const auto sheets = [&] { return *classSheetsOf(school.book, whole(school), school.today, school.today); };
    const QList<ClassSheet> before = sheets();
    for (const ClassSheet::Place &place : before.first().places)
        QVERIFY(!place.where.contains(u"Poetry prize"_qs)); // nobody may yet: it would name those whom it asked
    ConsentReturn yes = school.given(winner, {{u"image"_qs, Answer::Yes}, {u"first-name"_qs, Answer::Yes}});
    yes.version = form->id;
    school.enter(yes);
    const PdfText text = read(printClassSheets(sheets(), printContext()), u"class-sheet"_qs);
    QVERIFY(text.contains(u"Only for “Poetry prize”, newsletter, name beside the picture Hà Nguyễn"_qs));
    QVERIFY(text.contains(u"valid up to and including 22/11/2026"_qs));
}

void TestPostingPrints::theCameraListIsForWhoAppearsTogether()
{
    SchoolBook school;
    const RecordId sings = school.addPupil(u"Hà Nguyễn"_qs);
    const RecordId refuses = school.addPupil(u"Tomos O'Brien"_qs);
    const RecordId elsewhere = school.addPupil(u"Grace Okafor"_qs);
    for (const RecordId &pupil : {sings, elsewhere})
        school.enter(school.given(pupil, school.allYes()));
    PrintScope scope = whole(school);
    scope.pupils = {sings, refuses};
    const auto sheet = cameraListOf(school.book, scope, u"Choir"_qs, school.today, school.today);
    QVERIFY(sheet);
    const Result<Printed> printed = printClassSheets({*sheet}, printContext());
    const PdfText text = read(printed, u"camera-list"_qs);
    QCOMPARE(faults(printed->pdf), QStringList());
    QVERIFY(text.contains(u"Choir: who may be published where"_qs));
    QVERIFY(text.contains(u"Hà Nguyễn"_qs));
    QVERIFY(!text.contains(u"O'Brien"_qs));
    QVERIFY(!text.contains(u"Okafor"_qs));
}

void TestPostingPrints::whoIsProtectedIsOnNoSheetAndNothingSaysSo()
{
    SchoolBook school;
    school.enter(school.given(school.addPupil(u"Hà Nguyễn"_qs), school.allYes()));
    const auto print = [&] {
        return read(printClassSheets(*classSheetsOf(school.book, whole(school), school.today, school.today),
                                     printContext()),
                    u"protected"_qs)
            .all();
    };
    const QString before = print();
    const RecordId shielded = school.addPupil(u"Tomos O'Brien"_qs);
    school.enter(school.given(shielded, school.allYes()));
    QVERIFY(print() != before);
    school.book.put(Protection{RecordId::make(), 1, shielded, true, QDate(2026, 10, 4), 1, {}});
    QCOMPARE(print(), before);
}

void TestPostingPrints::theFormOfAPostHasEveryCriterionInItsFrame()
{
    const Result<Printed> printed = printForms(*formRegister(postsKey()), {}, {}, printContext());
    const PdfText text = read(printed, u"post"_qs);
    QCOMPARE(faults(printed->pdf), QStringList());
    for (const auto &[key, words] : postCriteria()) {
        QVERIFY2(text.contains(words), qPrintable(words)); // whole: nothing is cut
        Q_UNUSED(key)
    }
    const qreal frame = text.page(0).size.width() - 17 * 72 / 25.4; // where the body ends
    for (int page = 0; page < text.pageCount(); ++page) {
        for (const PdfText::Word &word : text.page(page).words)
            QVERIFY2(word.box.right() <= frame + 1, qPrintable(word.text));
    }
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestPostingPrints)
#include "test_posting_prints.moc"
