#pragma once

#include "models/access/role.h"

#include <QString>

namespace lanyard {

/// Somebody who signs in. Names and roles stand only in office; keys stand in the key ring.
struct User
{
    RecordId id;
    qint64 revision = 0;
    QString name; ///< as typed at sign-in
    QString fullName; ///< shown and printed; empty: the sign-in name
    QList<RoleGrant> roles;
    bool mustChangePassword = false; ///< the window asks at the first sign-in
    bool confirmed = false; ///< a granter compared the fingerprint in person
    qint64 firstSignedIn = 0; ///< UTC milliseconds; 0 never
    bool removed = false;

    QString shownName() const { return fullName.isEmpty() ? name : fullName; }
    bool operator==(const User &) const = default;
};

} // namespace lanyard
