#pragma once

#include "models/posting/check_record.h"
#include "models/posting/name_search.h"
#include "models/registers/form_record.h"

#include <QStringList>

namespace lanyard {

/// What a post's panel shows besides its fields, read in one snapshot.
struct PostSight
{
    bool isOpen = false; ///< not yet published, nor cancelled
    QStringList missing; ///< what stands in the way of its next step, as far as whoever reads it may know
    int unticked = 0; ///< besides, criteria and confirmations that nobody has ticked
    QList<NameHit> names; ///< of the roll, neither meant to be there nor dismissed
    std::optional<KeptCheck> relied; ///< the check it was handed in with
    std::optional<KeptCheck> published; ///< and that of the day of publication
    ConsentBook book; ///< about the pupils of both
    PostingAccounts accounts;
};

/// `user` reads it.
Result<PostSight> readPostSight(Connection &connection, const FormRecord &post, const QDate &today,
                                const RecordId &user);

} // namespace lanyard
