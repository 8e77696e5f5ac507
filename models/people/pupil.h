#pragma once

#include "models/people/year_group.h"
#include "models/store/record_id.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lanyard {

/// Something that is true of a pupil or contact from a day on, and when that became known: both time axes of the
/// consent rules.
struct DatedFlag
{
    enum class Source { Import, Staff, Dpo };

    bool value = false;
    QDate from; ///< first day it holds; invalid: always
    qint64 entered = 0; ///< UTC milliseconds
    RecordId by; ///< user
    Source source = Source::Staff;
    QString evidence; ///< what it rests on ("court order seen 03/10/2026")

    bool operator==(const DatedFlag &) const = default;
};

/// The value that held on a day as far as was known at a moment: the latest `from`, then the latest entered. A finding
/// of the DPO beats every other source entered before or after it. Nothing recorded is false.
bool holds(const QList<DatedFlag> &flags, const QDate &day, qint64 knownBy);

/// Somebody the school may contact about a pupil.
struct Contact
{
    RecordId id;
    int order = 0; ///< the school's priority, 1 first
    QString title;
    QString forename;
    QString surname;
    QString relationship; ///< as the school writes it: "Mother", "Social worker"
    QString email;
    QString phone;
    QString address; ///< lines separated by \n
    QList<DatedFlag> responsibility; ///< parental responsibility, or evidenced authority (policy, section 7)
    QList<DatedFlag> mustBeAsked; ///< "must also be asked"
    QList<DatedFlag> noContact; ///< no contact by order
    QList<DatedFlag> listed; ///< false once an import that carries all contacts no longer has them

    QString name() const; ///< "Mai Nguyễn"
    bool operator==(const Contact &) const = default;
};

/// A pupil of one school. Policy, section 7; nothing else of an import is kept.
struct Pupil
{
    RecordId id;
    qint64 revision = 0;
    RecordId school;
    QString upn;
    QString legalSurname;
    QString legalForename;
    QString preferredSurname; ///< empty: as the legal one
    QString preferredForename;
    QDate born;
    YearGroup yearGroup;
    QString registrationGroup;
    QList<DatedFlag> onRoll;
    QList<DatedFlag> lookedAfter;
    QList<Contact> contacts;

    QString surname() const { return preferredSurname.isEmpty() ? legalSurname : preferredSurname; }
    QString forename() const { return preferredForename.isEmpty() ? legalForename : preferredForename; }
    QString name() const; ///< "Hà Nguyễn"
    QString sortedName() const; ///< "Nguyễn, Hà"
    const Contact *contact(const RecordId &id) const;
    bool isOnRoll(const QDate &day, qint64 knownBy) const { return holds(onRoll, day, knownBy); }

    bool operator==(const Pupil &) const = default;
};

} // namespace lanyard

Q_DECLARE_TYPEINFO(lanyard::DatedFlag, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(lanyard::Contact, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(lanyard::Pupil, Q_RELOCATABLE_TYPE);
