#pragma once

#include "app/cli/arguments.h"
#include "app/cli/session.h"
#include "models/posting/check.h"

namespace lanyard::cli {

/// The question of `check`, with what it is asked of.
struct AskedCheck
{
    ConsentBook book;
    PostingAccounts accounts;
    CheckQuestion question; ///< without an account where none is on record: then consent alone is asked about
};

/// Usage where something is missing; NotFound for a pupil, a group or a person that is not there.
Result<AskedCheck> askedCheck(Session &session, const Arguments &arguments);

/// The pupils of a saved group that this person may use, by its name.
Result<QList<RecordId>> savedGroup(Session &session, const QString &name);

} // namespace lanyard::cli
