#pragma once

#include "models/consent/appendix_d.h"
#include "models/consent/in_force.h"

#include <QDate>
#include <QTimeZone>

#include <deque>

namespace lanyard::test {

/// The first moment of a London day, when everything of that day is entered.
inline qint64 moment(const QDate &day) { return QDateTime(day, QTime(9, 0), Qt::UTC).toMSecsSinceEpoch(); }

/// What has been said about one pupil, told in a test line by line. Everything is entered on the day it is dated.
class History
{
public:
    static inline const QString Image = QStringLiteral("image");
    static inline const QString Video = QStringLiteral("video");

    History()
    {
        school.id = RecordId::make();
        pupil.id = RecordId::make();
        pupil.school = school.id;
        pupil.born = QDate(2016, 5, 14);
        form = addForm(2026);
        mother = addContact(QStringLiteral("Ana Ortega"), true);
        father = addContact(QStringLiteral("Luis Ortega"), true);
        grandmother = addContact(QStringLiteral("Rosa Vidal"), false);
    }

    RecordId addForm(int year, int number = 1)
    {
        FormVersion version;
        version.id = RecordId::make();
        version.school = school.id;
        version.year = year;
        version.number = number;
        version.purposes = policyPurposes();
        versions.insert(version.id, version);
        return version.id;
    }

    RecordId addContact(const QString &name, bool responsibility)
    {
        Contact contact;
        contact.id = RecordId::make();
        contact.forename = name.section(u' ', 0, 0);
        contact.surname = name.section(u' ', 1);
        contact.responsibility = {flag(responsibility, {})};
        pupil.contacts.append(contact);
        return contact.id;
    }

    static DatedFlag flag(bool value, const QDate &from)
    {
        return {value, from, from.isValid() ? moment(from) : 0, {}, DatedFlag::Source::Staff, {}};
    }

    Contact &contact(const RecordId &id)
    {
        for (Contact &one : pupil.contacts) {
            if (one.id == id)
                return one;
        }
        Q_UNREACHABLE();
    }

    /// A form of `version` (null: this year's) by a contact, by the pupil (pupil's id) or by somebody else (null).
    ConsentReturn &returned(const RecordId &by, const QDate &day, const Answers &answers, const RecordId &version = {})
    {
        ConsentReturn &one = said(by, day);
        one.version = version.isNull() ? form : version;
        one.signedOn = day;
        one.answers = answers;
        return one;
    }

    ConsentReturn &withdrew(const RecordId &by, const QDate &day, const QStringList &purposes = {})
    {
        ConsentReturn &one = said(by, day);
        one.isWithdrawal = true;
        one.purposes = purposes;
        return one;
    }

    Finding &found(Finding::Kind kind, const RecordId &about, const QDate &from)
    {
        findings.push_back({RecordId::make(), 1, pupil.id, about, kind, from, moment(from), {}, {}});
        return findings.back();
    }

    void protect(bool isProtected, const QDate &from)
    {
        protections.push_back({RecordId::make(), 1, pupil.id, isProtected, from, moment(from), {}});
    }

    PupilConsent consent() const
    {
        PupilConsent all{&pupil, &school, {}, {}, {}};
        for (const ConsentReturn &one : returns)
            all.returns.append(&one);
        for (const Protection &one : protections)
            all.protections.append(&one);
        for (const Finding &one : findings)
            all.findings.append(&one);
        return all;
    }

    QString state(const QDate &day, const QString &purpose = Image, qint64 knownBy = KnownNow) const
    {
        return consentStateKey(inForce(consent(), versions, purpose, day, knownBy).state);
    }

    School school;
    Pupil pupil;
    RecordId form;
    RecordId mother;
    RecordId father;
    RecordId grandmother;
    FormVersions versions;
    std::deque<ConsentReturn> returns;
    std::deque<Protection> protections;
    std::deque<Finding> findings;

private:
    ConsentReturn &said(const RecordId &by, const QDate &day)
    {
        ConsentReturn one;
        one.id = RecordId::make();
        one.pupil = pupil.id;
        one.by = by.isNull() ? ConsentReturn::By::Other
            : by == pupil.id ? ConsentReturn::By::Pupil
                             : ConsentReturn::By::Contact;
        one.contact = one.by == ConsentReturn::By::Contact ? by : RecordId();
        one.givenBy = by.isNull() ? QStringLiteral("A neighbour") : QStringLiteral("Somebody");
        one.receivedOn = day;
        one.entered = moment(day);
        returns.push_back(one);
        return returns.back();
    }
};

inline Answers yes(const QString &purpose = History::Image) { return {{purpose, Answer::Yes}}; }
inline Answers no(const QString &purpose = History::Image) { return {{purpose, Answer::No}}; }
inline Answers blank(const QString &purpose = History::Image) { return {{purpose, Answer::Blank}}; }
inline Answers both(const QString &purpose = History::Image) { return {{purpose, Answer::Both}}; }

} // namespace lanyard::test
