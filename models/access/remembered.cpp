#include "models/access/access_text.h"
#include "models/access/register_p.h"

#include <cstring>

namespace lanyard {

namespace {

constexpr qsizetype FixedSize = RecordId::Size + crypto::KeySize; // the user, the seed
constexpr qsizetype FoundingSize = RecordId::Size + crypto::KeySize; // a vault, its founding key

/// What a computer that remembers somebody keeps in its own key store.
struct DeviceSecret
{
    RecordId user;
    Secret seed;
    QMap<RecordId, QByteArray> foundingKeys; ///< of every vault: a report of a concern is sealed to any of them

    SessionKeys keys() const
    {
        return {crypto::BoxPair::fromSeed(crypto::derivedSeed(seed, "lanyard device box 1")),
                crypto::SignPair::fromSeed(crypto::derivedSeed(seed, "lanyard device session 1")), foundingKeys};
    }
    Secret packed() const
    {
        QByteArray open = user.toBytes();
        for (auto founding = foundingKeys.begin(); founding != foundingKeys.end(); ++founding)
            open += founding.key().toBytes() + founding.value();
        Secret all(size_t(open.size()) + crypto::KeySize);
        std::memcpy(all.data(), open.constData(), size_t(open.size()));
        std::memcpy(all.data() + open.size(), seed.data(), crypto::KeySize);
        return all;
    }
    static std::optional<DeviceSecret> unpack(const Secret &all)
    {
        const qsizetype size = qsizetype(all.size());
        if (size < FixedSize + FoundingSize || (size - FixedSize) % FoundingSize != 0)
            return std::nullopt;
        const QByteArray open(reinterpret_cast<const char *>(all.data()), size - qsizetype(crypto::KeySize));
        DeviceSecret device{
            RecordId::fromBytes(open.left(RecordId::Size)), Secret::copyOf(all.bytes().last(crypto::KeySize)), {}};
        for (qsizetype at = RecordId::Size; at < open.size(); at += FoundingSize)
            device.foundingKeys.insert(RecordId::fromBytes(open.mid(at, RecordId::Size)),
                                       open.mid(at + RecordId::Size, crypto::KeySize));
        return device;
    }
};

} // namespace

Result<Secret> Register::rememberHere()
{
    HeldVault &office = d->office();
    const DeviceSecret device{d->user.id, Secret::random(crypto::KeySize), d->keys.foundingKeys};
    const SessionKeys keys = device.keys();
    const Member pinned{RecordId::make(),       0, d->user.id, Member::State::Device, keys.box.publicKey,
                        keys.session.publicKey, {}};
    const auto changed = d->changeRing(
        [&](KeyRing &ring) -> Result<void> {
            RingVault &entry = *ring.vault(office.id);
            if (const auto ready = d->catchUp(office, entry); !ready)
                return ready;
            const VaultKey what{office.id, office.generation, false, &office.key};
            entry.slots << slotFor(keys.box.publicKey, KeySlot::Kind::Device, what, d->granter());
            return {};
        },
        {pinned.toWrite()});
    if (!changed)
        return failure(changed);
    return device.packed();
}

Result<void> Register::forgetDevices()
{
    if (const auto fresh = d->refreshMembers(d->office()); !fresh)
        return fresh;
    QList<Write> former;
    QList<QByteArray> devices;
    for (const Member &member : d->office().members) {
        if (member.user != d->user.id || member.state != Member::State::Device)
            continue;
        former << member.stateWrite(Member::State::Former);
        devices << member.boxKey;
    }
    if (former.isEmpty())
        return {};
    const auto changed = d->changeRing(
        [&](KeyRing &ring) -> Result<void> {
            ring.vault(d->office().id)->slots.removeIf([&](const KeySlot &slot) {
                return devices.contains(slot.recipient);
            });
            return {};
        },
        former);
    return changed ? Result<void>() : failure(changed);
}

Result<void> Register::Private::unlockRemembered(const Secret &deviceSecret)
{
    Result<KeyRing> read = file.read();
    if (!read)
        return failure(read);
    ring = std::move(*read);
    const std::optional<DeviceSecret> device = DeviceSecret::unpack(deviceSecret);
    if (!device || !ring.user(device->user))
        return AccessText::notRemembered();
    SessionKeys own = device->keys();
    const QList<KeySlot> slots = slotsOf(*ring.office(), device->user, own.box.publicKey);
    if (std::none_of(slots.begin(), slots.end(),
                     [](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Device; }))
        return AccessText::notRemembered();
    begin(device->user, std::move(own));
    isRemembered = true;
    return {};
}

Result<std::unique_ptr<Register>> Register::signInRemembered(const QString &path, const Secret &deviceSecret,
                                                             const Options &options)
{
    auto opening = std::make_unique<Private>(path, options);
    if (const auto unlocked = opening->unlockRemembered(deviceSecret); !unlocked)
        return failure(unlocked);
    return open(std::move(opening));
}

} // namespace lanyard
