#pragma once

#include "models/posting/post_ledger.h"

namespace lanyard {

/// A post that a pupil is in, and what consent stood on its day.
struct PupilPost
{
    RecordId post;
    QString title;
    QString place; ///< "Larkfield School (Facebook)"
    QString state; ///< key
    QDate publishedOn;
    QString address;
    QDate removedOn;
    bool isCovered = false; ///< beyond recovery
    /// What the check of the day of publication said: the return that permitted it. Nothing where it never went out.
    std::optional<CheckAnswer> atPublication;

    bool operator==(const PupilPost &) const = default;
};

/// Every post that a pupil is in, in whatever state, the latest first. Whoever shows them asks first whether the reader
/// may read posts.
Result<QList<PupilPost>> readPostsOf(Connection &connection, const RecordId &pupil);

/// What consent stood for everybody in one post on its day: the kept check of its publication.
std::optional<KeptCheck> consentOnTheDay(const PostLedger &ledger, const RecordId &post);

} // namespace lanyard
