#pragma once

#include "app/cli/session.h"
#include "models/posting/takedowns.h"

namespace lanyard::cli {

/// What has been published, and what is said about the pupils in it.
struct PublishedPosts
{
    PostLedger ledger;
    ConsentBook book;
};

Result<PublishedPosts> readPublished(Session &session);

/// A takedown that follows from a withdrawal. The post is not named to those who may not read it.
struct MadeTakedown
{
    RecordId id;
    QString post;
};

Result<QList<MadeTakedown>> takedownsMadeBy(Session &session, const RecordId &withdrawal);

} // namespace lanyard::cli
