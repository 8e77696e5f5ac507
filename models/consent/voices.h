#pragma once

#include "models/consent/in_force.h"

#include <QStringList>

#include <vector>

namespace lanyard {

/// Who may say what about a pupil, on a day and as far as was known: rules 3 and 5.
class Voices
{
public:
    enum class Voice {
        Pupil,
        Parent, ///< a contact with parental responsibility or evidenced authority
        Other,
    };

    struct Person
    {
        Voice voice = Voice::Other;
        bool mustBeAsked = false;
        bool setAside = false; ///< a court order names somebody else
        QDate setAsideUntil; ///< found to have no responsibility: what was said until then is set aside
    };

    Voices(const PupilConsent &consent, const QDate &day, qint64 knownBy);

    bool isAdult() const { return m_adult; }
    int count() const { return int(m_persons.size()); }
    const Person &person(int index) const { return m_persons[size_t(index)]; }
    int personOf(const ConsentReturn &record); ///< the same index for the same person
    bool isSetAside(const ConsentReturn &record, int index) const;

    /// Whose withdrawal withdraws, and whose answer is "somebody entitled has answered".
    bool isEntitled(int index) const { return m_adult ? index == 0 : person(index).voice != Voice::Other; }
    /// Whose yes can permit: a pupil's own only from the 18th birthday on.
    bool canPermit(int index) const { return m_adult ? index == 0 : person(index).voice == Voice::Parent; }

private:
    Person contact(const Contact &contact, const RecordId &ordered) const;
    int stranger(const QString &name);

    const PupilConsent &m_consent;
    QDate m_day;
    qint64 m_knownBy;
    bool m_adult;
    std::vector<Person> m_persons; ///< the pupil, the contacts in their order, then everybody else by name
    QStringList m_strangers;
};

/// The day somebody comes of age. Born on 29 February: 1 March in other years.
QDate birthday(const QDate &born, int age);

} // namespace lanyard
