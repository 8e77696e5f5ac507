#include "app/vault_feed.h"

#include "app/session_part.h"
#include "models/registers/form_record.h"
#include "models/store/vault.h"

namespace lanyard {

VaultFeed &VaultFeed::of(const Session &session) { return partOf<VaultFeed>(session); }

VaultFeed::VaultFeed(Session &session)
    : QObject(&session)
{
    const QStringList held = session.reg().heldVaults();
    for (const QString &name : held) {
        if (Vault *vault = session.reg().vault(name))
            connect(vault, &Vault::changed, this, &VaultFeed::changed);
    }
}

Vault *vaultOf(const Session &session, const FormRecord &record)
{
    return record.vault.isEmpty() ? &session.office() : session.reg().vault(record.vault);
}

} // namespace lanyard
