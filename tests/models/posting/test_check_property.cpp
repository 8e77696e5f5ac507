#include "models/posting/check.h"
#include "tests/models/consent/school_book.h"

#include <QRandomGenerator>
#include <QTest>

namespace lanyard {

using test::SchoolBook;

namespace {

constexpr int Rounds = 3000;

/// The check as section 2 of the registers says it, one sentence after the other, for any purpose whose state is known.
class PlainCheck
{
public:
    PlainCheck(const CheckQuestion &question, const SchoolBook &school, const PostingAccount *account)
        : m_question(question)
        , m_school(school)
        , m_account(account)
    {
    }

    bool isYes(const RecordId &pupil) const
    {
        if (m_question.covered.contains(pupil))
            return true;
        if (!m_account && !m_question.account.isNull())
            return false;
        return accountPermits(pupil) && (oneOffPermits(pupil) || (!needsOneOff() && annualPermits(pupil)));
    }

private:
    QString media() const
    {
        return m_question.media == Media::Image ? u"image"_qs : m_question.media == Media::Video ? u"video"_qs : u""_qs;
    }

    QString place() const
    {
        if (!m_account)
            return m_question.platform;
        return m_account->isTrusts ? u"trust"_qs : m_account->platform;
    }

    bool accountPermits(const RecordId &pupil) const
    {
        if (!m_account)
            return true;
        const bool isHere = m_account->isTrusts || m_account->school == m_school.book.pupil(pupil)->school;
        const bool mayPost = m_question.poster.isNull() || m_account->people.contains(m_question.poster);
        return m_account->isLive && isHere && mayPost;
    }

    bool needsOneOff() const { return !media().isEmpty() && !m_question.group && m_question.firstName; }

    QStringList annualPurposes() const
    {
        QStringList purposes;
        const bool isAccount = place() != u"trust"_qs && place() != u"website"_qs;
        if (!media().isEmpty() && isAccount)
            purposes << media();
        if (!media().isEmpty())
            purposes << media() + u'/' + place();
        if (m_question.firstName)
            purposes << u"first-name"_qs;
        if (m_question.age)
            purposes << u"age"_qs;
        return purposes;
    }

    bool annualPermits(const RecordId &pupil) const
    {
        const QStringList purposes = annualPurposes();
        return std::all_of(purposes.begin(), purposes.end(), [&](const QString &purpose) {
            const InForce found = inForce(m_school.book.about(pupil), m_school.book.versions(), purpose, m_question.on);
            return found.state == ConsentState::Consented && saysSo(found.because);
        });
    }

    /// A return on a one-off form of that title and account (where the form or the question has none: of that place in
    /// words), yes to all it asks, and it asks for all that is shown.
    bool oneOffPermits(const RecordId &pupil) const
    {
        for (const FormVersion &form : m_school.book.versions()) {
            if (form.oneOffTitle.isEmpty() || form.oneOffTitle.toLower() != m_question.post.toLower()
                || form.school != m_school.book.pupil(pupil)->school)
                continue;
            const QString there = m_account ? u"%1 (%2)"_qs.arg(m_account->name, m_account->platform) : place();
            const bool isBound = m_account && !form.oneOffAccount.isNull();
            bool isYes = isBound ? form.oneOffAccount == m_account->id : form.oneOffPlace.toLower() == there.toLower();
            isYes = isYes && (media().isEmpty() || form.purpose(media()));
            isYes = isYes && (!m_question.firstName || form.purpose(u"first-name"_qs));
            isYes = isYes && (!m_question.age || form.purpose(u"age"_qs));
            for (const Purpose &purpose : form.purposes) {
                const InForce found = oneOffInForce(m_school.book.about(pupil), m_school.book.versions(), form.id,
                                                    purpose.key, m_question.on);
                isYes = isYes && found.state == ConsentState::Consented && saysSo(found.because);
            }
            if (isYes)
                return true;
        }
        return false;
    }

    /// What anybody can see is no until the form that was answered says so.
    bool saysSo(const RecordId &because) const
    {
        const bool isPublic = (m_account && m_account->isPublic)
            || m_school.school.publicPlatforms.split(u", "_qs).contains(place(), Qt::CaseInsensitive);
        if (!isPublic)
            return true;
        const FormVersion &form = *m_school.book.version(m_school.book.given(because)->version);
        const QStringList named = form.publicAccounts;
        if (m_account && form.oneOffAccount == m_account->id && !named.isEmpty())
            return true;
        return named.contains(place(), Qt::CaseInsensitive)
            || (m_account && named.contains(m_account->name, Qt::CaseInsensitive));
    }

    const CheckQuestion &m_question;
    const SchoolBook &m_school;
    const PostingAccount *m_account;
};

/// A school with accounts, pupils and answers of every kind.
class RandomSchool
{
public:
    explicit RandomSchool(quint32 seed)
        : m_random(seed)
    {
        if (chance(3))
            school.school.publicPlatforms = u"Facebook, website"_qs;
        school.book.put(school.school);
        for (const QString &more : {u"image/trust"_qs, u"image/website"_qs, u"video/trust"_qs}) {
            if (chance(2))
                school.form.purposes.append({more, more});
        }
        if (chance(3))
            school.form.publicAccounts = {chance(2) ? u"Facebook"_qs : u"Account 1"_qs};
        school.book.put(school.form);
        addAccounts();
        addOneOff();
        for (int i = 0; i < 6; ++i)
            addPupil();
    }

    CheckQuestion question()
    {
        CheckQuestion one;
        for (const RecordId &pupil : std::as_const(m_pupils))
            (chance(5) ? one.covered : one.pupils).append(pupil);
        one.media = Media(below(3));
        one.firstName = chance(2);
        one.age = chance(3);
        one.group = chance(2);
        one.on = chance(6) ? QDate(2026, 8, 1).addDays(below(420)) : QDate(2026, 11, 1).addDays(below(280));
        one.post = chance(2) ? u"Poetry prize"_qs : QString();
        const QStringList platforms{u"X"_qs, u"Facebook"_qs, u"Instagram"_qs, u"website"_qs, u"TikTok"_qs};
        one.platform = platforms.at(below(int(platforms.size())));
        if (chance(2)) {
            one.account = accounts.all.at(below(int(accounts.all.size()))).id;
            one.poster = chance(3) ? RecordId::make() : chance(2) ? school.user : RecordId();
        } else if (chance(12)) {
            one.account = RecordId::make();
        }
        return one;
    }

    SchoolBook school;
    PostingAccounts accounts;

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool chance(int oneIn) { return below(oneIn) == 0; }

    void addOneOff()
    {
        PostingAccount &account = accounts.all[2];
        OneOffWish wish{u"Poetry prize"_qs,
                        chance(2) ? u"%1 (%2)"_qs.arg(account.name, account.platform) : u"facebook"_qs,
                        u"a prize"_qs,
                        {u"image"_qs, u"first-name"_qs},
                        {}};
        if (chance(2))
            wish.purposes << u"age"_qs;
        if (chance(2))
            wish.publicAccounts << u"Facebook"_qs;
        if (wish.place != u"facebook"_qs && chance(2))
            wish.account = account.id;
        FormVersion form = *oneOffForm(school.book, school.school.id, 2026, wish);
        form.revision = 1;
        school.book.put(form);
        m_oneOff = form.id;
        if (chance(2))
            std::swap(account.name, accounts.all[3].name);
    }

    void addAccounts()
    {
        for (int i = 0; i < 5; ++i) {
            PostingAccount one;
            one.id = RecordId::make();
            one.name = u"Account %1"_qs.arg(i);
            one.platform = QStringList{u"X"_qs, u"Facebook"_qs, u"LinkedIn"_qs}.at(below(3));
            one.isTrusts = chance(4);
            one.school = one.isTrusts ? RecordId() : chance(6) ? RecordId::make() : school.school.id;
            one.isPublic = chance(3);
            one.isLive = !chance(5);
            one.people = {school.user};
            accounts.all << one;
        }
    }

    Answer answer()
    {
        static constexpr Answer choices[]{Answer::Yes, Answer::Yes, Answer::Yes,   Answer::Yes,
                                          Answer::Yes, Answer::No,  Answer::Blank, Answer::Both};
        return choices[below(8)];
    }

    Answers answers(const RecordId &form)
    {
        Answers said;
        for (const Purpose &purpose : school.book.version(form)->purposes)
            said.insert(purpose.key, chance(6) ? answer() : Answer::Yes);
        return said;
    }

    void addPupil()
    {
        const RecordId pupil = school.addPupil(u"Hà Nguyễn"_qs);
        m_pupils << pupil;
        for (int i = 1 + below(3); i > 0; --i) {
            const RecordId form = chance(3) ? m_oneOff : school.form.id;
            ConsentReturn given = school.given(pupil, answers(form), chance(8) ? 2 : below(2),
                                               QDate(2026, 8, 20).addDays(below(chance(3) ? 300 : 60)));
            given.version = form;
            given.isWithdrawal = chance(8);
            if (given.isWithdrawal) {
                given.version = {};
                given.answers = {};
                if (chance(2))
                    given.purposes = {u"image"_qs};
            }
            school.enter(given);
        }
        if (chance(10))
            school.book.put(Protection{RecordId::make(), 1, pupil, true, QDate(2026, 10, 1), 1, {}});
    }

    QRandomGenerator m_random;
    QList<RecordId> m_pupils;
    RecordId m_oneOff;
};

} // namespace

/// Random posts, pupils, accounts and days against a second, plainly written reference.
class TestCheckProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckSaysWhatThePlainRulesSay();
};

void TestCheckProperty::theCheckSaysWhatThePlainRulesSay()
{
    int yes = 0;
    int no = 0;
    for (quint32 seed = 1; seed <= Rounds; ++seed) {
        RandomSchool random(seed);
        const CheckQuestion question = random.question();
        const auto answers = checkInFull(question, random.school.book, random.accounts);
        if (!answers) {
            QCOMPARE(answers.error().code, Error::Code::Usage);
            continue;
        }
        QCOMPARE(answers->size(), question.pupils.size() + question.covered.size());
        const PlainCheck plain(question, random.school, random.accounts.account(question.account));
        for (const CheckAnswer &answer : *answers) {
            QVERIFY2(answer.isYes() == plain.isYes(answer.pupil), qPrintable(u"seed %1"_qs.arg(seed)));
            ++(answer.isCovered ? no : answer.isYes() ? yes : no);
        }
    }
    qInfo("%d yes, %d no or covered", yes, no);
    QVERIFY(yes > 1500 && no > 2000); // else nothing was tried
}

} // namespace lanyard

QTEST_GUILESS_MAIN(lanyard::TestCheckProperty)
#include "test_check_property.moc"
