#include "models/access/raw_keys.h"

#include "models/access/access_text.h"
#include "models/access/granting.h"
#include "models/store/key_ring_file.h"
#include "models/store/open_connection.h"
#include "models/store/recovery_key.h"

namespace lanyard {

namespace {

/// While a vault is being re-keyed two keys are known, and the file tells which of them it has.
bool fits(const QString &file, const Secret &key) { return openConnection({file, false, true}, key).has_value(); }

void collect(const KeyRing &ring, const QString &folder, const crypto::BoxPair &pair, std::vector<RawKey> &found)
{
    for (const RingVault &vault : ring.vaults) {
        for (const KeySlot &slot : vault.slots) {
            if (slot.kind != KeySlot::Kind::Recovery || slot.recipient != pair.publicKey)
                continue;
            std::optional<Secret> key = keyIn(slot, vault, ring.registerId, pair);
            if (key && (!vault.hasPending() || fits(folder + QLatin1Char('/') + vault.file, *key)))
                found.push_back({vault.name(), std::move(*key)});
        }
    }
}

} // namespace

Result<std::vector<RawKey>> rawKeys(const QString &registerPath, const QString &text)
{
    const KeyRingFile file(registerPath);
    const Result<KeyRing> ring = file.read();
    if (!ring)
        return failure(ring);
    std::vector<RawKey> found;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QString typed = line.section(QLatin1Char('\t'), -1).trimmed();
        if (typed.isEmpty())
            continue;
        const Result<RecoverySecret> recovery = RecoverySecret::parse(typed);
        if (!recovery)
            return failure(recovery);
        collect(*ring, file.folder(), recovery->pair(), found);
    }
    if (found.empty())
        return failure(
            Error::Code::NotAllowed,
            AccessText::tr("This recovery key opens nothing in this register. It belongs to another, or to none."));
    return found;
}

} // namespace lanyard
