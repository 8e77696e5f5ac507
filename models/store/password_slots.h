#pragma once

#include "models/store/key_ring.h"

#include <QMap>

namespace lanyard {

/// What a password unlocks for a session. The approval key is not among it: signing a form takes the password again.
struct SessionKeys
{
    crypto::BoxPair box;
    crypto::SignPair session;
    QMap<RecordId, QByteArray> foundingKeys; ///< by vault: a vault swapped for another is noticed

    static SessionKeys make(const KeyRing &ring); ///< fresh pairs, the ring's founding keys
    SessionKeys clone() const;
};

/// Puts both slots, the salt and the public keys into `user`, under `password` at the ring's cost.
Result<void> lockKeys(const KeyRing &ring, RingUser &user, const Secret &password, const SessionKeys &keys,
                      const crypto::SignPair &approval);
/// Nothing where the password is wrong. A null user costs the same time, so that nobody learns who has an account.
Result<std::optional<SessionKeys>> unlockSession(const KeyRing &ring, const RingUser *user, const Secret &password);
Result<std::optional<crypto::SignPair>> unlockApproval(const KeyRing &ring, const RingUser &user,
                                                       const Secret &password);

} // namespace lanyard
