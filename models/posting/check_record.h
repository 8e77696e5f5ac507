#pragma once

#include "models/consent/consent_changes.h"
#include "models/posting/check.h"

namespace lanyard {

class Connection;

/// A check as it was asked and answered.
struct KeptCheck
{
    RecordId id;
    qint64 asked = 0; ///< UTC milliseconds
    RecordId by;
    CheckQuestion question;
    QList<CheckAnswer> answers;

    bool operator==(const KeptCheck &) const = default;
};

/// Every check is kept with question and answer: a Change of kind Log.
Change keepCheck(const CheckQuestion &question, const QList<CheckAnswer> &answers, const Hand &hand);
Write toWrite(const KeptCheck &check); ///< of one that something else relies on

/// All of them, in the order they were asked. Damaged where one cannot be read.
Result<QList<KeptCheck>> readChecks(Connection &connection);
Result<std::optional<KeptCheck>> readCheck(Connection &connection, const RecordId &id);

/// The same question as it stood on a day: what had effect then and had been entered by its end, with the accounts as
/// they were. `kept` itself is what was answered when it was asked.
Result<QList<CheckAnswer>> askAgain(Connection &connection, const KeptCheck &kept, const QDate &day);

} // namespace lanyard
