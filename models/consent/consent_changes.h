#pragma once

#include "models/consent/consent_input.h"
#include "models/store/change.h"

#include <QStringList>

namespace lanyard {

/// Who enters something, and when.
struct Hand
{
    RecordId user;
    qint64 now = 0; ///< UTC milliseconds

    QDate today() const;
};

// Each gives the Change to commit, or BadInput with what is wrong in words. What is entered gets its id, its moment and
// its hand here.

/// A form that came back. `given.version` may be a version that formOfYear() has just made: it is written too.
Result<Change> enterReturn(ConsentReturn given, const ConsentBook &book, const Hand &hand,
                           const FormVersion *newForm = nullptr);
/// A withdrawal, by a parent or the pupil, received by any member of staff. It counts from receipt.
Result<Change> enterWithdrawal(ConsentReturn given, const ConsentBook &book, const Hand &hand);
/// A mistake is cancelled with its reason and entered again: the undo of the last form.
Result<Change> cancelReturn(const ConsentReturn &given, const QString &reason, const Hand &hand);
/// The DSL's mark, or its end. The reason lives in the safeguarding vault.
Result<Change> protectPupil(const RecordId &pupil, bool isProtected, const QDate &from, const ConsentBook &book,
                            const Hand &hand);
/// The DPO records who is entitled, or how a dispute ended, with the evidence seen.
Result<Change> recordFinding(Finding finding, const ConsentBook &book, const Hand &hand);

/// Purposes that were consented on the day a return or withdrawal was received and are not once it counts: what
/// stops, and what published posts must be taken down for.
QStringList stoppedBy(const ConsentReturn &given, const ConsentBook &book);

} // namespace lanyard
