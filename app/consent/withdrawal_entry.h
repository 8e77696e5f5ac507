#pragma once

#include "app/consent/form_entry.h"

namespace lanyard {

/// A withdrawal as it is being entered: by a parent or the pupil, in writing or by word of mouth, of the whole form or
/// of some purposes. It counts from receipt (policy, section 7).
struct WithdrawalEntry
{
    RecordId pupil;
    Giver giver;
    QDate receivedOn;
    Method method = Method::Orally;
    bool isWhole = true;
    QStringList purposes; ///< where it is not the whole form

    QString objection(const QDate &today) const; ///< for people; empty when it can be recorded
    ConsentReturn toReturn() const;
};

} // namespace lanyard
