#include "models/store/password_slots.h"

#include <cstring>

namespace lanyard {

namespace {

constexpr char SessionDomain[] = "lanyard session slot 1";
constexpr char ApprovalDomain[] = "lanyard approval slot 1";
constexpr size_t FoundingEntry = RecordId::Size + crypto::KeySize;

QByteArray about(const char *domain, const KeyRing &ring, const RecordId &user)
{
    return crypto::framed(domain, {ring.registerId.toBytes(), user.toBytes()});
}

Secret packed(const SessionKeys &keys)
{
    Secret plain(2 * crypto::KeySize + size_t(keys.foundingKeys.size()) * FoundingEntry);
    unsigned char *at = plain.data();
    const auto put = [&at](const void *bytes, size_t size) {
        std::memcpy(at, bytes, size);
        at += size;
    };
    put(keys.box.secretKey.data(), crypto::KeySize);
    put(keys.session.seed().data(), crypto::KeySize);
    for (auto entry = keys.foundingKeys.begin(); entry != keys.foundingKeys.end(); ++entry) {
        put(entry.key().toBytes().constData(), RecordId::Size);
        put(entry.value().constData(), crypto::KeySize);
    }
    return plain;
}

std::optional<SessionKeys> unpacked(const Secret &plain)
{
    if (plain.size() < 2 * crypto::KeySize || (plain.size() - 2 * crypto::KeySize) % FoundingEntry != 0)
        return std::nullopt;
    const auto bytes = plain.bytes();
    SessionKeys keys;
    keys.box = crypto::BoxPair::fromSecret(Secret::copyOf(bytes.first(crypto::KeySize)));
    keys.session = crypto::SignPair::fromSeed(Secret::copyOf(bytes.subspan(crypto::KeySize, crypto::KeySize)));
    for (size_t at = 2 * crypto::KeySize; at < bytes.size(); at += FoundingEntry) {
        const QByteArray entry(reinterpret_cast<const char *>(bytes.data() + at), FoundingEntry);
        keys.foundingKeys.insert(RecordId::fromBytes(entry.left(RecordId::Size)), entry.mid(RecordId::Size));
    }
    return keys;
}

} // namespace

SessionKeys SessionKeys::make(const KeyRing &ring)
{
    SessionKeys keys{crypto::BoxPair::make(), crypto::SignPair::make(), {}};
    for (const RingVault &vault : ring.vaults)
        keys.foundingKeys.insert(vault.id, vault.foundingKey);
    return keys;
}

SessionKeys SessionKeys::clone() const
{
    return {{box.publicKey, box.secretKey.clone()}, {session.publicKey, session.secretKey.clone()}, foundingKeys};
}

Result<void> lockKeys(const KeyRing &ring, RingUser &user, const Secret &password, const SessionKeys &keys,
                      const crypto::SignPair &approval)
{
    const QByteArray salt = crypto::randomBytes(crypto::SaltSize);
    const Result<Secret> key = crypto::deriveKey(password, salt, ring.cost);
    if (!key)
        return failure(key);
    user.salt = salt;
    user.cost = ring.cost;
    user.boxKey = keys.box.publicKey;
    user.sessionKey = keys.session.publicKey;
    user.approvalKey = approval.publicKey;
    user.sessionSlot = crypto::encrypt(*key, packed(keys), about(SessionDomain, ring, user.id));
    user.approvalSlot = crypto::encrypt(*key, approval.seed(), about(ApprovalDomain, ring, user.id));
    return {};
}

Result<std::optional<SessionKeys>> unlockSession(const KeyRing &ring, const RingUser *user, const Secret &password)
{
    const QByteArray salt = user ? user->salt : crypto::hash(ring.registerId.toBytes()).left(crypto::SaltSize);
    const Result<Secret> key = crypto::deriveKey(password, salt, user ? user->cost : ring.cost);
    if (!key)
        return failure(key);
    if (!user)
        return std::optional<SessionKeys>();
    const std::optional<Secret> plain = crypto::decrypt(*key, user->sessionSlot, about(SessionDomain, ring, user->id));
    return plain ? unpacked(*plain) : std::nullopt;
}

Result<std::optional<crypto::SignPair>> unlockApproval(const KeyRing &ring, const RingUser &user,
                                                       const Secret &password)
{
    const Result<Secret> key = crypto::deriveKey(password, user.salt, user.cost);
    if (!key)
        return failure(key);
    const std::optional<Secret> seed = crypto::decrypt(*key, user.approvalSlot, about(ApprovalDomain, ring, user.id));
    if (!seed || seed->size() != crypto::KeySize)
        return std::optional<crypto::SignPair>();
    return std::optional(crypto::SignPair::fromSeed(*seed));
}

} // namespace lanyard
