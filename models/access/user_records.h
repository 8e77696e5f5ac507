#pragma once

#include "models/access/user.h"
#include "models/store/change.h"
#include "models/store/result.h"

#include <QDate>

namespace lanyard {

class Connection;

/// The users as office keeps them; `confirmed` comes from the pinned keys. Removed users are among them.
Result<QList<User>> readUsers(Connection &connection);
Result<std::optional<User>> readUser(Connection &connection, const RecordId &id);
Write toWrite(const User &user); ///< the whole record

/// What the holders of a vault must do, because whoever removed or promoted somebody does not hold it.
struct VaultTask
{
    enum class Kind { Rekey, Grant };

    RecordId id;
    qint64 revision = 0;
    RecordId vault;
    Kind kind = Kind::Rekey;
    RecordId user; ///< removed, or to be granted
    QDate due;
    bool done = false;

    Write toWrite() const;
    bool operator==(const VaultTask &) const = default;
};
Result<QList<VaultTask>> readVaultTasks(Connection &connection); ///< those not done

} // namespace lanyard
