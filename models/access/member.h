#pragma once

#include "models/store/change.h"
#include "models/store/key_ring.h"

namespace lanyard {

class Connection;

/// One set of somebody's public keys as a vault trusts them ("pinned"). The keys of a row never change.
struct Member
{
    enum class State {
        Provisional, ///< made by the granter under the initial password
        Unconfirmed, ///< the person's own, from the first sign-in
        Confirmed, ///< the fingerprint was compared in person
        Device, ///< a computer that remembers this person, office only
        Former, ///< kept so that old signatures can be checked
    };

    RecordId id;
    qint64 revision = 0;
    RecordId user;
    State state = State::Provisional;
    QByteArray boxKey;
    QByteArray sessionKey;
    QByteArray approvalKey;

    static Member of(const RingUser &user, State state);
    bool isCurrent() const { return state != State::Former && state != State::Device; }
    bool hasKeysOf(const RingUser &user) const;
    /// Sixteen letters in four groups, to be read out: of all three keys.
    QString fingerprint() const;
    Write toWrite() const; ///< creates the row
    Write stateWrite(State next) const; ///< changes its state
    bool operator==(const Member &) const = default;
};

QString memberStateKey(Member::State state);
Result<QList<Member>> readMembers(Connection &connection);
const Member *currentMember(const QList<Member> &members, const RecordId &user);

/// The vault's own proof of who it is: a seed whose public half every password slot knows.
struct Founding
{
    RecordId founder;
    Secret seed;

    QByteArray publicKey() const;
    Write toWrite() const;
};
Result<std::optional<Founding>> readFounding(Connection &connection);

} // namespace lanyard
