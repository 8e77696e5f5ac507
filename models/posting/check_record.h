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

/// All of them, in the order they were asked. Damaged where one cannot be read.
Result<QList<KeptCheck>> readChecks(Connection &connection);

} // namespace lanyard
