#include "models/access/member.h"

#include "models/store/base32.h"
#include "models/store/connection.h"
#include "models/store/query.h"

namespace lanyard {

namespace {

constexpr QLatin1String StateKeys[] = {QLatin1String("provisional"), QLatin1String("unconfirmed"),
                                       QLatin1String("confirmed"), QLatin1String("device"), QLatin1String("former")};

Member::State stateFromKey(const QString &key)
{
    const auto found = std::find(std::begin(StateKeys), std::end(StateKeys), key);
    return found == std::end(StateKeys) ? Member::State::Former : Member::State(found - std::begin(StateKeys));
}

} // namespace

QString memberStateKey(Member::State state) { return StateKeys[int(state)]; }

Member Member::of(const RingUser &user, State state)
{
    return {RecordId::make(), 0, user.id, state, user.boxKey, user.sessionKey, user.approvalKey};
}

bool Member::hasKeysOf(const RingUser &other) const
{
    return user == other.id && boxKey == other.boxKey && sessionKey == other.sessionKey
        && approvalKey == other.approvalKey;
}

QString Member::fingerprint() const
{
    const QByteArray digest
        = crypto::hash(crypto::framed("lanyard fingerprint 1", {user.toBytes(), boxKey, sessionKey, approvalKey}));
    return grouped(base32(digest.left(10)));
}

Write Member::toWrite() const
{
    return {QStringLiteral("member"),
            id,
            0,
            {{QStringLiteral("user"), user.toBytes()},
             {QStringLiteral("state"), memberStateKey(state)},
             {QStringLiteral("box_key"), boxKey},
             {QStringLiteral("session_key"), sessionKey},
             {QStringLiteral("approval_key"), approvalKey.isEmpty() ? QVariant() : QVariant(approvalKey)}}};
}

Write Member::stateWrite(State next) const
{
    return {QStringLiteral("member"), id, revision, {{QStringLiteral("state"), memberStateKey(next)}}};
}

Result<QList<Member>> readMembers(Connection &connection)
{
    Query query(
        connection,
        QStringLiteral("SELECT id, revision, user, state, box_key, session_key, approval_key FROM member ORDER BY id"));
    if (const auto done = query.exec(); !done)
        return failure(done);
    QList<Member> members;
    while (query.next())
        members << Member{query.id(0),    query.integer(1), query.id(2),   stateFromKey(query.text(3)),
                          query.bytes(4), query.bytes(5),   query.bytes(6)};
    if (const auto whole = query.error(); !whole)
        return failure(whole);
    return members;
}

const Member *currentMember(const QList<Member> &members, const RecordId &user)
{
    const auto found = std::find_if(members.rbegin(), members.rend(),
                                    [&](const Member &member) { return member.user == user && member.isCurrent(); });
    return found == members.rend() ? nullptr : &*found;
}

QByteArray Founding::publicKey() const { return crypto::SignPair::fromSeed(seed).publicKey; }

Write Founding::toWrite() const
{
    const QByteArray bytes(reinterpret_cast<const char *>(seed.data()), qsizetype(seed.size()));
    return {QStringLiteral("founding"),
            RecordId::make(),
            0,
            {{QStringLiteral("founder"), founder.toBytes()}, {QStringLiteral("seed"), bytes}}};
}

Result<std::optional<Founding>> readFounding(Connection &connection)
{
    Query query(connection, QStringLiteral("SELECT founder, seed FROM founding"));
    if (const auto done = query.exec(); !done)
        return failure(done);
    const bool found = query.next();
    if (const auto whole = query.error(); !whole)
        return failure(whole);
    QByteArray seed = found ? query.bytes(1) : QByteArray();
    if (size_t(seed.size()) != crypto::KeySize)
        return std::optional<Founding>();
    return std::optional(Founding{query.id(0), Secret::take(seed)});
}

} // namespace lanyard
