#include "models/consent/voices.h"

#include <algorithm>

namespace lanyard {

namespace {

bool isKnown(const Finding &finding, const QDate &day, qint64 knownBy)
{
    return finding.from <= day && finding.entered <= knownBy;
}

bool isLater(const Finding &a, const Finding &b) { return a.from != b.from ? a.from > b.from : a.entered > b.entered; }

bool isAboutResponsibility(const Finding &finding)
{
    return finding.kind == Finding::Kind::HasResponsibility || finding.kind == Finding::Kind::NoResponsibility;
}

template <typename Wanted>
const Finding *latest(const PupilConsent &consent, const QDate &day, qint64 knownBy, Wanted wanted)
{
    const Finding *found = nullptr;
    for (const Finding *finding : consent.findings) {
        if (wanted(*finding) && isKnown(*finding, day, knownBy) && (!found || isLater(*finding, *found)))
            found = finding;
    }
    return found;
}

bool isOfAge(const Pupil &pupil, const School *school, const QDate &day)
{
    const int age = school ? school->adultAge : School().adultAge;
    return pupil.born.isValid() && birthday(pupil.born, age) <= day;
}

} // namespace

QDate birthday(const QDate &born, int age)
{
    const QDate day = born.addYears(age); // Qt makes 28 February of a 29 February that does not exist
    return day.day() == born.day() ? day : day.addDays(1);
}

Voices::Voices(const PupilConsent &consent, const QDate &day, qint64 knownBy)
    : m_consent(consent)
    , m_day(day)
    , m_knownBy(knownBy)
    , m_adult(isOfAge(*consent.pupil, consent.school, day))
{
    const auto isOrder = [](const Finding &finding) { return finding.kind == Finding::Kind::CourtOrder; };
    const Finding *order = latest(consent, day, knownBy, isOrder);
    m_persons.reserve(size_t(consent.pupil->contacts.size()) + 1);
    m_persons.push_back({Voice::Pupil, false, false, {}});
    for (const Contact &one : consent.pupil->contacts)
        m_persons.push_back(m_adult ? Person() : contact(one, order ? order->contact : RecordId()));
}

Voices::Person Voices::contact(const Contact &contact, const RecordId &ordered) const
{
    const auto isAbout
        = [&](const Finding &finding) { return isAboutResponsibility(finding) && finding.contact == contact.id; };
    const Finding *found = latest(m_consent, m_day, m_knownBy, isAbout);
    bool entitled
        = found ? found->kind == Finding::Kind::HasResponsibility : holds(contact.responsibility, m_day, m_knownBy);
    entitled = entitled || contact.id == ordered;

    Person person;
    person.voice = entitled ? Voice::Parent : Voice::Other;
    person.mustBeAsked = holds(contact.mustBeAsked, m_day, m_knownBy);
    person.setAside = entitled && !ordered.isNull() && contact.id != ordered;
    if (found && !entitled)
        person.setAsideUntil = found->from;
    return person;
}

int Voices::personOf(const ConsentReturn &record)
{
    if (record.by == ConsentReturn::By::Pupil)
        return 0;
    const QList<Contact> &contacts = m_consent.pupil->contacts;
    if (record.by == ConsentReturn::By::Contact) {
        for (int i = 0; i < contacts.size(); ++i) {
            if (contacts.at(i).id == record.contact)
                return i + 1;
        }
    }
    return stranger(record.givenBy.simplified().toCaseFolded());
}

int Voices::stranger(const QString &name)
{
    qsizetype index = m_strangers.indexOf(name);
    if (index < 0) {
        index = m_strangers.size();
        m_strangers.append(name);
        m_persons.push_back({});
    }
    return int(m_consent.pupil->contacts.size() + 1 + index);
}

bool Voices::isSetAside(const ConsentReturn &record, int index) const
{
    const Person &who = person(index);
    return who.setAside || (who.setAsideUntil.isValid() && record.receivedOn <= who.setAsideUntil);
}

} // namespace lanyard
