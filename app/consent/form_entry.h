#pragma once

#include "models/consent/consent_return.h"
#include "models/consent/form_version.h"
#include "models/people/pupil.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace lanyard {

/// Somebody who may have signed a form about a pupil: a contact, the pupil, or a name that is not on record.
struct Giver
{
    ConsentReturn::By by = ConsentReturn::By::Other;
    RecordId contact;
    QString name;
    QString relationship;
    bool isEntitled = false;

    QString text() const; ///< "Mai Nguyễn, mother"
    bool operator==(const Giver &) const = default;
};

/// Those who may have signed, the first entitled contact first (policy, section 7: whoever holds parental
/// responsibility), the pupil last.
QList<Giver> giversOf(const Pupil &pupil, const QDate &day);

/// One paper form while it is being typed in: everything but the widgets. A purpose without an answer has not been
/// looked at yet, which is not the same as one left blank on the paper.
struct FormEntry
{
    RecordId pupil;
    RecordId version;
    int year = 0; ///< the academic year of the form; where it is not the version's, that year copies the version first
    Giver giver;
    QDate receivedOn;
    QDate signedOn; ///< invalid: the paper gives none
    Method method = Method::Paper;
    Answers answers;

    /// What keeps it from being saved, for people; empty when it can be.
    QString objection(const FormVersion &form, const QDate &today) const;
    bool isComplete(const FormVersion &form) const;
    bool isUntouched() const { return answers.isEmpty(); } ///< no answer yet

    ConsentReturn toReturn() const; ///< its id, moment and hand are given when it is entered

    /// For the draft inside the vault: enough to go on with the form, on this desk or another.
    QByteArray toBytes() const;
    static std::optional<FormEntry> fromBytes(const QByteArray &bytes);

    bool operator==(const FormEntry &) const = default;
};

} // namespace lanyard
