#include "models/consent/chase_list.h"
#include "models/posting/new_places.h"
#include "tests/models/consent/school_book.h"

#include <QTest>

namespace lanyard {

using test::SchoolBook;

/// "Refresh": a new year, a new account or platform, a change for one pupil; who must be asked, and with what.
class TestRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewYearAsksEverybodyOnRoll();
    void aNewAccountOrPlatformAsksEverybodyAboutIt();
    void aPublicAccountStartsOneToo();
    void aChangeForOnePupilAsksAboutThatPupil();
    void whoRefusedHasAnsweredAndIsNotAskedAgain();
    void protectedPupilsAreLeftOutAndNoBarStopsShort();
    void whoIsEntitledIsAskedAndNobodyElse();
    void whoAlsoHasToBeAskedIsAskedAlone();
    void fromTheBirthdayOnThePupilIsAsked();
    void anEnvelopeForEachContactAndHousehold();
    void brothersAndSistersWhoShareThemGoTogether();
    void youLeftTheseBlank();
    void theChaseListShrinksAsFormsComeBack();
    void theChaseListIsCsv();
    void aBarForEachClass();

private:
    static RefreshWish wish(const SchoolBook &school) { return {school.school.id, school.today}; }

    static QList<RecordId> whom(const SchoolBook &school)
    {
        QList<RecordId> ids;
        for (const Uncovered &one : uncovered(school.book, wish(school)))
            ids << one.pupil;
        return ids;
    }

    static QStringList asked(const SchoolBook &school, const RecordId &pupil)
    {
        QStringList names;
        for (const Uncovered &one : uncovered(school.book, wish(school))) {
            for (const Asked &who : one.pupil == pupil ? whoToAsk(school.book, one, school.today) : QList<Asked>())
                names << who.name;
        }
        return names;
    }

    static void change(SchoolBook &school, const RecordId &id, const std::function<void(Pupil &)> &how)
    {
        Pupil pupil = *school.book.pupil(id);
        how(pupil);
        school.book.put(pupil);
    }

    static PostingAccounts accounts(const SchoolBook &school, const QString &platform)
    {
        PostingAccount one;
        one.id = RecordId::make();
        one.name = u"Larkfield "_qs + platform;
        one.platform = platform;
        one.school = school.school.id;
        one.isLive = true;
        return {{one}};
    }
};

void TestRefresh::aNewYearAsksEverybodyOnRoll()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    const RecordId left = school.addPupil(u"Tomos O'Brien"_qs);
    change(school, left, [](Pupil &one) { one.onRoll = {SchoolBook::flag(false)}; });
    QCOMPARE(whom(school), QList{pupil});
    QCOMPARE(uncovered(school.book, wish(school)).first().missing.size(), 10);
    school.enter(school.given(pupil, school.allYes()));
    QVERIFY(whom(school).isEmpty());
    FormVersion next = school.form;
    next.id = RecordId::make();
    next.year = 2027;
    school.book.put(next);
    const QList<Uncovered> nextYear = uncovered(school.book, {school.school.id, QDate(2027, 9, 1)});
    QCOMPARE(nextYear.size(), 1);
    QCOMPARE(nextYear.first().missing.size(), 10);
}

void TestRefresh::aNewAccountOrPlatformAsksEverybodyAboutIt()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(pupil, school.allYes()));
    QVERIFY(newPlaces(school.book, accounts(school, u"Facebook"_qs), school.school, school.today).isEmpty());
    PostingAccounts all = accounts(school, u"YouTube"_qs);
    const QList<NewPlace> places = newPlaces(school.book, all, school.school, school.today);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.first().purposes, (QStringList{u"image/YouTube"_qs, u"video/YouTube"_qs}));
    const auto form = formAskingAbout(school.book, places, school.school, school.today);
    QVERIFY(form);
    QCOMPARE(form->number, 2); // what was answered stays as it was worded
    QVERIFY(form->wording.contains(u"YouTube"_qs));
    school.book.put(*form);
    const QList<Uncovered> now = uncovered(school.book, wish(school));
    QCOMPARE(now.size(), 1);
    QCOMPARE(now.first().missing, (QStringList{u"image/YouTube"_qs, u"video/YouTube"_qs})); // older answers stand
    QVERIFY(newPlaces(school.book, all, school.school, school.today).isEmpty());
    QVERIFY(!formAskingAbout(school.book, {}, school.school, school.today));
    all.all.first().isLive = false;
    QVERIFY(newPlaces(school.book, all, school.school, school.today).isEmpty());
}

void TestRefresh::aPublicAccountStartsOneToo()
{
    SchoolBook school;
    PostingAccounts all = accounts(school, u"X"_qs);
    all.all.first().isPublic = true;
    const QList<NewPlace> places = newPlaces(school.book, all, school.school, school.today);
    QCOMPARE(places.size(), 1);
    QVERIFY(places.first().purposes.isEmpty());
    QCOMPARE(places.first().publicAccount, u"Larkfield X"_qs);
    const auto form = formAskingAbout(school.book, places, school.school, school.today);
    QCOMPARE(form->publicAccounts, QStringList{u"Larkfield X"_qs});
    QVERIFY(form->wording.contains(u"Larkfield X"_qs));
}

void TestRefresh::aChangeForOnePupilAsksAboutThatPupil()
{
    SchoolBook school;
    const RecordId changed = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(changed, school.allYes()));
    school.enter(school.given(school.addPupil(u"Tomos O'Brien"_qs), school.allYes()));
    QVERIFY(whom(school).isEmpty());
    school.book.put(Finding{
        RecordId::make(), 1, changed, {}, Finding::Kind::MaterialChange, QDate(2026, 11, 1), 1, {}, u"Moved."_qs});
    QCOMPARE(whom(school), QList{changed});
}

void TestRefresh::whoRefusedHasAnsweredAndIsNotAskedAgain()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    Answers no = school.allYes();
    for (const Purpose &purpose : school.form.purposes)
        no.insert(purpose.key, Answer::No);
    school.enter(school.given(pupil, no));
    QVERIFY(whom(school).isEmpty());
}

void TestRefresh::protectedPupilsAreLeftOutAndNoBarStopsShort()
{
    SchoolBook school;
    const RecordId shielded = school.addPupil(u"Hà Nguyễn"_qs);
    school.enter(school.given(school.addPupil(u"Tomos O'Brien"_qs), school.allYes()));
    QCOMPARE(whom(school), QList{shielded});
    school.book.put(Protection{RecordId::make(), 1, shielded, true, QDate(2026, 10, 4), 1, {}});
    QVERIFY(whom(school).isEmpty());
    QCOMPARE(classProgress(school.book, wish(school)), (QList<ClassProgress>{{QString(), 2, 2}}));
}

void TestRefresh::whoIsEntitledIsAskedAndNobodyElse()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    QCOMPARE(asked(school, pupil), (QStringList{u"Mrs Ana Nguyễn"_qs, u"Mr Luis Nguyễn"_qs})); // not the grandmother
    change(school, pupil, [](Pupil &one) { one.contacts[1].noContact = {SchoolBook::flag(true)}; });
    QCOMPARE(asked(school, pupil), QStringList{u"Mrs Ana Nguyễn"_qs});
    const RecordId mother = school.book.pupil(pupil)->contacts.first().id;
    school.book.put(Finding{RecordId::make(),
                            1,
                            pupil,
                            mother,
                            Finding::Kind::NoResponsibility,
                            QDate(2026, 10, 1),
                            1,
                            {},
                            u"Order seen."_qs});
    QCOMPARE(asked(school, pupil), QStringList());
}

void TestRefresh::whoAlsoHasToBeAskedIsAskedAlone()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    change(school, pupil, [](Pupil &one) { one.contacts[1].mustBeAsked = {SchoolBook::flag(true)}; });
    school.enter(school.given(pupil, school.allYes())); // by the mother
    QCOMPARE(asked(school, pupil), QStringList{u"Mr Luis Nguyễn"_qs});
}

void TestRefresh::fromTheBirthdayOnThePupilIsAsked()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    change(school, pupil, [](Pupil &one) { one.born = QDate(2008, 11, 22); });
    QCOMPARE(asked(school, pupil), QStringList{u"Hà Nguyễn"_qs});
}

void TestRefresh::anEnvelopeForEachContactAndHousehold()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    change(school, pupil, [](Pupil &one) {
        one.contacts[0].address = u"1 Quay Street\nLarkfield"_qs;
        one.contacts[1].address = u"9 Hill Road\nLarkfield"_qs;
    });
    const QList<Envelope> all = envelopes(school.book, uncovered(school.book, wish(school)), school.today);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).address, u"1 Quay Street\nLarkfield"_qs);
    QCOMPARE(all.at(0).name, u"Mrs Ana Nguyễn"_qs);
    QCOMPARE(all.at(1).address, u"9 Hill Road\nLarkfield"_qs);
    for (const Envelope &one : all) {
        QCOMPARE(one.children.size(), 1);
        QVERIFY(school.book.pupil(pupil)->contact(one.children.first().contact)->address == one.address);
    }
}

void TestRefresh::brothersAndSistersWhoShareThemGoTogether()
{
    SchoolBook school;
    const auto live = [&](const QString &name, const QString &group, const QString &father) {
        const RecordId id = school.addPupil(name);
        change(school, id, [&](Pupil &one) {
            one.registrationGroup = group;
            one.yearGroup = YearGroup::fromKey(group.left(1));
            one.contacts[0].address = u"1 Quay Street"_qs;
            one.contacts[1].address = father;
        });
        return id;
    };
    const RecordId elder = live(u"Hà Nguyễn"_qs, u"5C"_qs, u"9 Hill Road"_qs);
    const RecordId younger = live(u"Linh Nguyễn"_qs, u"2A"_qs, u"1 QUAY STREET"_qs);
    const QList<Envelope> all = envelopes(school.book, uncovered(school.book, wish(school)), school.today);
    QCOMPARE(all.size(), 3); // the mother once; the father of each at his own address
    QCOMPARE(all.at(0).name, u"Mrs Ana Nguyễn"_qs);
    QCOMPARE(all.at(0).children.size(), 2);
    QCOMPARE(all.at(0).children.at(0).pupil, younger); // handed out by class
    QCOMPARE(all.at(0).children.at(1).pupil, elder);
    QCOMPARE(all.at(1).children.size(), 1);
    QCOMPARE(all.at(2).children.size(), 1);
}

void TestRefresh::youLeftTheseBlank()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
    Answers some = school.allYes();
    some.insert(u"age"_qs, Answer::Blank);
    some.insert(u"video/X"_qs, Answer::Both);
    school.enter(school.given(pupil, some));
    const QList<Uncovered> whom = uncovered(school.book, wish(school));
    QVERIFY(whom.first().missing.isEmpty());
    const QList<BlankAnswers> blank = blankAnswers(school.book, whom, school.today);
    QCOMPARE(blank.size(), 1);
    QCOMPARE(blank.first().who.name, u"Mrs Ana Nguyễn"_qs); // it was her form
    QCOMPARE(blank.first().purposes, (QStringList{u"video/X"_qs, u"age"_qs}));
    QCOMPARE(blank.first().receivedOn, QDate(2026, 9, 10));
}

void TestRefresh::theChaseListShrinksAsFormsComeBack()
{
    SchoolBook school;
    QList<RecordId> pupils;
    for (int i = 0; i < 3; ++i)
        pupils << school.addPupil(u"Hà Nguyễn%1"_qs.arg(i));
    for (int back = 0; back < 3; ++back) {
        const QList<Chase> list = chaseList(school.book, uncovered(school.book, wish(school)), school.today);
        QCOMPARE(list.size(), 2 * (3 - back)); // mother and father of each
        school.enter(school.given(pupils.at(back), school.allYes()));
    }
    QVERIFY(chaseList(school.book, uncovered(school.book, wish(school)), school.today).isEmpty());
}

void TestRefresh::theChaseListIsCsv()
{
    SchoolBook school;
    const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs, u"G820400010001"_qs);
    change(school, pupil, [](Pupil &one) {
        one.registrationGroup = u"4B"_qs;
        one.contacts = {one.contacts.first()};
        one.contacts[0].phone = u"=01632 960000"_qs; // what a spreadsheet would run
        one.contacts[0].email = u"ana@example.org"_qs;
    });
    const QString csv
        = chaseCsv(school.book, chaseList(school.book, uncovered(school.book, wish(school)), school.today));
    QCOMPARE(csv,
             u"registration_group,upn,surname,forename,contact,relationship,phone,email,why\n"
             "4B,G820400010001,Nguyễn,Hà,Mrs Ana Nguyễn,Mother,'=01632 960000,ana@example.org,not returned\n"_qs);
}

void TestRefresh::aBarForEachClass()
{
    SchoolBook school;
    for (const QString &group : {u"10A"_qs, u"9B"_qs, u"9B"_qs}) {
        const RecordId id = school.addPupil(u"Hà Nguyễn"_qs);
        change(school, id, [&](Pupil &one) { one.registrationGroup = group; });
        if (group == u"10A")
            school.enter(school.given(id, school.allYes()));
    }
    QCOMPARE(classProgress(school.book, wish(school)), (QList<ClassProgress>{{u"9B"_qs, 0, 2}, {u"10A"_qs, 1, 1}}));
}

} // namespace lanyard

QTEST_GUILESS_MAIN(lanyard::TestRefresh)
#include "test_refresh.moc"
