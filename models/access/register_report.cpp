#include "models/access/access_text.h"
#include "models/access/register_p.h"
#include "models/access/report_key.h"
#include "models/store/connection.h"

namespace lanyard {

namespace {

tl::unexpected<Error> noBoxYet()
{
    return failure(Error::Code::Refused,
                   AccessText::tr("Nothing can be sealed to those who lead this yet: none of them has signed in. "
                                  "Nothing was delivered. Tell them in person, now."));
}

tl::unexpected<Error> notTheirBox()
{
    return failure(Error::Code::Damaged,
                   AccessText::tr("The key that reports are sealed to is not the one of those who lead this: somebody "
                                  "has changed register.lanyard. Nothing was delivered. Tell them in person, and the "
                                  "data protection officer what this says."));
}

const RingVault *vaultAbout(const KeyRing &ring, VaultKind about, const RecordId &school)
{
    const auto found = std::find_if(ring.vaults.begin(), ring.vaults.end(), [&](const RingVault &vault) {
        return vault.kind == about && (vault.school.isNull() || school.isNull() || vault.school == school);
    });
    return found == ring.vaults.end() || about == VaultKind::Office ? nullptr : &*found;
}

/// By the founding key, which only the vault itself holds.
Result<QByteArray> signedInside(Vault &vault, const QByteArray &message)
{
    return wait(vault.read<QByteArray>([message](Connection &connection) -> Result<QByteArray> {
        const Result<std::optional<Founding>> founding = readFounding(connection);
        if (!founding)
            return failure(founding);
        return *founding ? crypto::sign(crypto::SignPair::fromSeed((*founding)->seed).secretKey, message)
                         : QByteArray();
    }));
}

} // namespace

/// The vault learns the pair first: broken off in between, what is sealed to the former one still opens.
Result<void> Register::Private::renewBox(HeldVault &vault, RingVault &entry)
{
    if (vault.kind == VaultKind::Office)
        return {};
    const ReportKey key = ReportKey::make();
    if (const auto kept = commit(vault, {key.toWrite()}); !kept)
        return failure(kept);
    entry.boxKey = key.pair().publicKey;
    const Result<QByteArray> signature = signedInside(*vault.vault, entry.boxKeyBytes(ring.registerId));
    if (!signature)
        return failure(signature);
    entry.boxSignature = *signature;
    return {};
}

/// A register of an earlier program has none; a ring that somebody altered, or an older program wrote, none that
/// counts.
Result<void> Register::Private::makeMissingBoxes()
{
    for (HeldVault &vault : held) {
        const RingVault &standing = *ring.vault(vault.id);
        const bool isFine = vault.kind == VaultKind::Office || standing.hasPending() || !mayChange(vault)
            || standing.isBoxSignedBy(keys.foundingKeys.value(vault.id), ring.registerId);
        if (isFine)
            continue;
        RingVault renewed = standing;
        if (const auto done = renewBox(vault, renewed); !done)
            return done;
        const auto changed = changeRing([&](KeyRing &changing) -> Result<void> {
            RingVault &entry = *changing.vault(vault.id);
            if (entry.generation != renewed.generation || entry.hasPending())
                return {};
            entry.boxKey = renewed.boxKey;
            entry.boxSignature = renewed.boxSignature;
            return {};
        });
        if (!changed)
            return failure(changed);
    }
    return {};
}

Result<ReportBox> Register::sealReport(VaultKind about, const RecordId &school, const QByteArray &content)
{
    const Result<KeyRing> standing = d->master().read();
    if (!standing)
        return failure(standing);
    const RingVault *vault = vaultAbout(*standing, about, school);
    if (!vault || vault->boxKey.isEmpty())
        return noBoxYet();
    if (!vault->isBoxSignedBy(d->keys.foundingKeys.value(vault->id), standing->registerId))
        return notTheirBox();
    const ReportSender sender{standing->registerId, d->user.id, clock().msecs(), &d->keys.session};
    return lanyard::sealReport(content, sender, vault->boxKey);
}

} // namespace lanyard
