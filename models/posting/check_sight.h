#pragma once

#include "models/consent/consent_sight.h"
#include "models/posting/check_record.h"

namespace lanyard {

/// One answer as somebody may know it: on screen, on paper, copied for a teacher, on the command line.
struct ShownAnswer
{
    const Pupil *pupil = nullptr; ///< of the book
    bool isYes = false;
    bool isCovered = false;
    /// Why not; of a yes, the return that says so. Empty for those who may only check: they get no reason for any
    /// pupil.
    QString words;
    QString warning; ///< "has left: …"; for those who get reasons

    bool operator==(const ShownAnswer &) const = default;
};

/// Whoever may only check sees what they asked themselves.
bool mayReadCheck(const KeptCheck &check, const Permissions &may, const RecordId &user);

QList<ShownAnswer> shownAnswers(const QList<CheckAnswer> &answers, const ConsentBook &book, const Permissions &may);

/// The whole answer for a teacher: a line a pupil, name and yes or no, and what was asked above.
QString textToCopy(const CheckQuestion &question, const QList<ShownAnswer> &answers, const QString &where);

/// What was asked, in a sentence: "Images on Larkfield School (Facebook), with first names, as a group, on 22/11/2026".
QString questionText(const CheckQuestion &question, const QString &where);

/// Where a check asks about: the account's name with its platform, or the platform.
QString placeText(const CheckQuestion &question, const PostingAccounts &accounts);

} // namespace lanyard
