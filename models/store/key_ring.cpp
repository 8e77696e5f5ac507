#include "models/store/key_ring.h"

#include <QFileInfo>
#include <QtEndian>

#include <cstring>

namespace lanyard {

namespace {

struct KindName
{
    VaultKind kind;
    const char *key;
};

constexpr KindName KindNames[] = {
    {VaultKind::Office, "office"},      {VaultKind::Safeguarding, "safeguarding"}, {VaultKind::AboutHead, "about-head"},
    {VaultKind::AboutDsl, "about-dsl"}, {VaultKind::AboutCeo, "about-ceo"},
};

constexpr size_t RecipientHashSize = 32;
constexpr size_t GrantSize = 2 * RecordId::Size + RecipientHashSize + sizeof(quint64) + crypto::KeySize;

template <typename List> auto *findById(List &list, const RecordId &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

QByteArray aboutGrant(const RecordId &registerId, const RecordId &vault, const QByteArray &recipient,
                      quint64 generation)
{
    return registerId.toBytes() + vault.toBytes() + crypto::hash(recipient) + crypto::number(generation);
}

} // namespace

QString vaultKey(VaultKind kind) { return QLatin1String(KindNames[int(kind)].key); }

std::optional<VaultKind> vaultFromKey(const QString &key)
{
    for (const KindName &name : KindNames) {
        if (key == QLatin1String(name.key))
            return name.kind;
    }
    return std::nullopt;
}

QList<VaultKind> allVaultKinds()
{
    QList<VaultKind> kinds;
    for (const KindName &name : KindNames)
        kinds << name.kind;
    return kinds;
}

QByteArray Grant::sealTo(const QByteArray &publicKey) const
{
    const QByteArray about = aboutGrant(registerId, vault, recipient, generation);
    Secret plain(GrantSize);
    std::memcpy(plain.data(), about.constData(), size_t(about.size()));
    std::memcpy(plain.data() + about.size(), key.data(), crypto::KeySize);
    return crypto::seal(publicKey, plain);
}

std::optional<Grant> Grant::open(const QByteArray &sealed, const crypto::BoxPair &pair)
{
    const std::optional<Secret> plain = crypto::unseal(pair, sealed);
    if (!plain || plain->size() != GrantSize)
        return std::nullopt;
    const QByteArray about(reinterpret_cast<const char *>(plain->data()), GrantSize - crypto::KeySize);
    Grant grant;
    grant.registerId = RecordId::fromBytes(about.left(RecordId::Size));
    grant.vault = RecordId::fromBytes(about.mid(RecordId::Size, RecordId::Size));
    grant.recipient = about.mid(2 * RecordId::Size, RecipientHashSize);
    grant.generation = qFromBigEndian<quint64>(about.right(sizeof(quint64)).constData());
    grant.key = Secret::copyOf(plain->bytes().last(crypto::KeySize));
    return grant;
}

QByteArray KeySlot::signedBytes(const RecordId &registerId, const RecordId &vault) const
{
    return crypto::framed("lanyard grant 1",
                          {registerId.toBytes(), vault.toBytes(), recipient, crypto::number(quint64(kind)),
                           crypto::number(generation), sealed, granter.toBytes()});
}

QString RingVault::name() const { return QFileInfo(file).completeBaseName(); }

QByteArray RingVault::boxKeyBytes(const RecordId &registerId) const
{
    return crypto::framed("lanyard report box key 1",
                          {registerId.toBytes(), id.toBytes(), crypto::number(generation), boxKey});
}

bool RingVault::isBoxSignedBy(const QByteArray &founding, const RecordId &registerId) const
{
    return !boxKey.isEmpty() && crypto::isSignedBy(founding, boxKeyBytes(registerId), boxSignature);
}

bool RingVault::hasPending() const
{
    return std::any_of(slots.begin(), slots.end(), [](const KeySlot &slot) { return slot.pending; });
}

RingVault *KeyRing::vault(const RecordId &id) { return findById(vaults, id); }

const RingVault *KeyRing::vault(const RecordId &id) const { return findById(vaults, id); }

const RingVault *KeyRing::office() const
{
    const auto found = std::find_if(vaults.begin(), vaults.end(),
                                    [](const RingVault &vault) { return vault.kind == VaultKind::Office; });
    return found == vaults.end() ? nullptr : &*found;
}

RingUser *KeyRing::user(const RecordId &id) { return findById(users, id); }

const RingUser *KeyRing::user(const RecordId &id) const { return findById(users, id); }

const RingUser *KeyRing::userBySignIn(const QString &name) const
{
    const QByteArray wanted = signInHash(name);
    const auto found
        = std::find_if(users.begin(), users.end(), [&](const RingUser &user) { return user.signInHash == wanted; });
    return found == users.end() ? nullptr : &*found;
}

QByteArray KeyRing::signInHash(const QString &name) const
{
    const QString folded = name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
    return crypto::hash(crypto::framed("lanyard sign-in name 1", {folded.toUtf8()}), registerId.toBytes());
}

} // namespace lanyard
