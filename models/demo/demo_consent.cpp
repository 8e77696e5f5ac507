#include "models/demo/demo_consent.h"

#include <algorithm>
#include <limits>

namespace lanyard {

namespace {

constexpr int AgeToAnswer = 13;

qint64 afternoon(const QDate &day) { return QDateTime(day, QTime(15, 10), Qt::UTC).toMSecsSinceEpoch(); }

} // namespace

DemoConsent::DemoConsent(DemoRandom &random, const School &school, const QDate &today, QList<FormVersion> forms,
                         const RecordId &office)
    : m_random(random)
    , m_school(school)
    , m_today(today)
    , m_forms(std::move(forms))
    , m_office(office)
{
}

QList<ConsentReturn> DemoConsent::about(const Pupil &pupil)
{
    QList<ConsentReturn> returns;
    for (const FormVersion &form : m_forms)
        answerYear(pupil, form, returns);
    maybeWithdraw(pupil, returns);
    return returns;
}

QDate DemoConsent::latest(const AcademicYear &year) const { return std::min(m_today, year.first.addDays(50)); }

void DemoConsent::answerYear(const Pupil &pupil, const FormVersion &form, QList<ConsentReturn> &returns)
{
    const AcademicYear year = AcademicYear::starting(form.year, m_school.yearStarts);
    const QDate last = latest(year);
    const bool isCurrent = form.id == m_forms.last().id;
    if (!pupil.isOnRoll(last, std::numeric_limits<qint64>::max()) || !m_random.percent(isCurrent ? 86 : 97))
        return;
    const auto keep = [&](ConsentReturn given, Mood in) {
        fillIn(given, form, in);
        returns.append(given);
    };
    const QDate day = m_random.day(year.first, last);
    const Mood first = mood();
    keep(by(pupil, pupil.contacts.first(), day), first);
    if (m_random.percent(1)) // a slip of the office, entered again
        returns.last().cancelled = afternoon(day) + 60000;
    if (pupil.contacts.size() > 1 && m_random.percent(12))
        keep(by(pupil, pupil.contacts.at(1), m_random.day(day, last)), m_random.percent(70) ? first : Mood::AllNo);
    if (pupil.contacts.size() > 2 && m_random.percent(8))
        keep(by(pupil, pupil.contacts.at(2), m_random.day(day, last)), mood());
    if (pupil.born.addYears(AgeToAnswer) <= day && m_random.percent(25))
        keep(byPupil(pupil, m_random.day(day, last)), mood());
}

DemoConsent::Mood DemoConsent::mood()
{
    const int drawn = m_random.below(100);
    if (drawn < 62)
        return Mood::AllYes;
    if (drawn < 71)
        return Mood::AllNo;
    return drawn < 94 ? Mood::Mixed : Mood::Careless;
}

Method DemoConsent::method()
{
    constexpr Method usual[]{Method::Paper, Method::Paper, Method::Paper,
                             Method::Scan,  Method::Email, Method::InPerson};
    return usual[m_random.below(std::size(usual))];
}

ConsentReturn DemoConsent::by(const Pupil &pupil, const Contact &contact, const QDate &day)
{
    ConsentReturn given;
    given.id = m_random.id();
    given.pupil = pupil.id;
    given.by = ConsentReturn::By::Contact;
    given.contact = contact.id;
    given.givenBy = contact.name();
    given.relationship = contact.relationship;
    given.receivedOn = day;
    given.signedOn = day.addDays(-m_random.below(3));
    given.method = method();
    given.enteredBy = m_office;
    given.entered = afternoon(day);
    return given;
}

ConsentReturn DemoConsent::byPupil(const Pupil &pupil, const QDate &day)
{
    ConsentReturn given = by(pupil, {}, day);
    given.by = ConsentReturn::By::Pupil;
    given.givenBy = pupil.name();
    given.relationship = QStringLiteral("Pupil");
    return given;
}

void DemoConsent::fillIn(ConsentReturn &given, const FormVersion &form, Mood in)
{
    constexpr Answer careless[]{Answer::Yes, Answer::Yes, Answer::Blank, Answer::Both, Answer::Unreadable};
    given.version = form.id;
    for (const Purpose &purpose : form.purposes) {
        Answer answer = in == Mood::AllNo ? Answer::No : Answer::Yes;
        if (in == Mood::Mixed && m_random.percent(35))
            answer = Answer::No;
        else if (in == Mood::Careless)
            answer = careless[m_random.below(std::size(careless))];
        given.answers.insert(purpose.key, answer);
    }
}

void DemoConsent::maybeWithdraw(const Pupil &pupil, QList<ConsentReturn> &returns)
{
    if (returns.isEmpty() || !m_random.percent(3))
        return;
    const ConsentReturn &last = returns.last();
    ConsentReturn given = last;
    given.id = m_random.id();
    given.pupil = pupil.id;
    given.version = {};
    given.isWithdrawal = true;
    given.receivedOn = m_random.day(last.receivedOn, m_today);
    given.signedOn = {};
    given.method = m_random.percent(50) ? Method::Orally : Method::Letter;
    given.entered = afternoon(given.receivedOn);
    given.cancelled = 0;
    given.answers = {};
    if (m_random.percent(40))
        given.purposes = {QStringLiteral("video"), QStringLiteral("image/X")};
    returns.append(given);
}

std::optional<Protection> DemoConsent::protection(const Pupil &pupil, const RecordId &dsl)
{
    if (!m_random.percent(1))
        return std::nullopt;
    const AcademicYear year = AcademicYear::starting(m_forms.last().year, m_school.yearStarts);
    const QDate day = m_random.day(year.first, latest(year));
    return Protection{m_random.id(), 0, pupil.id, true, day, afternoon(day), dsl};
}

std::optional<Finding> DemoConsent::finding(const Pupil &pupil, const QList<ConsentReturn> &returns,
                                            const RecordId &dpo)
{
    const auto isSecondParents = [&](const ConsentReturn &given) {
        return given.version == m_forms.last().id && pupil.contacts.size() > 1
            && given.contact == pupil.contacts.at(1).id;
    };
    const auto disputed = std::find_if(returns.begin(), returns.end(), isSecondParents);
    if (disputed == returns.end() || !m_random.percent(15))
        return std::nullopt;
    const QDate day = m_random.day(disputed->receivedOn, m_today);
    const bool isOrder = m_random.percent(50);
    Finding finding{m_random.id(),
                    0,
                    pupil.id,
                    pupil.contacts.at(isOrder ? 0 : 1).id,
                    isOrder ? Finding::Kind::CourtOrder : Finding::Kind::NoResponsibility,
                    day,
                    afternoon(day),
                    dpo,
                    {}};
    finding.evidence = isOrder ? QStringLiteral("Copy of the order seen; kept in the school's file")
                               : QStringLiteral("Birth certificate seen; no agreement or order");
    return finding;
}

} // namespace lanyard
