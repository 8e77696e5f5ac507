#pragma once

#include "models/registers/form_record.h"
#include "models/store/result.h"

#include <QStringList>

#include <functional>

namespace lanyard {

class Connection;

/// Records that nobody enters: they follow from others by themselves, each under an id of its own, and are stored once
/// somebody begins with them. Until then they are read with revision 0 beside those that are stored.
struct FollowingRecords
{
    QString registerKey;
    QStringList tables; ///< of the records they follow from, and of what decides whether they do
    std::function<Result<QList<FormRecord>>(Connection &)> read; ///< those that nobody has begun with
};

/// Null where people enter the register's records.
const FollowingRecords *followingRecords(const FormRegister &form);

} // namespace lanyard
