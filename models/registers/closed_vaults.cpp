#include "models/registers/closed_vaults.h"

#include "models/access/register.h"
#include "models/registers/form_rows.h"

namespace lanyard {

QList<ClosedVault> closedVaultsOf(Register &reg)
{
    QList<ClosedVault> vaults;
    for (const QString &name : reg.heldVaults()) {
        Vault *vault = reg.vault(name);
        if (vaultFromKey(vault->name()) != VaultKind::Office)
            vaults << ClosedVault{name, vault};
    }
    return vaults;
}

QList<ClosedVault> closedVaultsOf(Register &reg, const FormRegister &form)
{
    QList<ClosedVault> vaults = closedVaultsOf(reg);
    vaults.removeIf([&](const ClosedVault &closed) {
        const auto kind = vaultFromKey(closed.vault->name());
        return !kind || !form.liesIn(*kind);
    });
    return vaults;
}

Result<QString> vaultOfRecord(const QList<ClosedVault> &vaults, const FormRegister &form, const RecordId &id)
{
    for (const ClosedVault &closed : vaults) {
        const auto found = wait(closed.vault->read<bool>([&form, &id](Connection &connection) {
            return readFormRecord(connection, form, id).map([](const std::optional<FormRecord> &record) {
                return record.has_value();
            });
        }));
        if (!found)
            return failure(found);
        if (*found)
            return closed.name;
    }
    return QString();
}

} // namespace lanyard
