#include "models/registers/closed_vaults.h"

#include "models/access/register.h"
#include "models/registers/form_rows.h"

#include <algorithm>

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

bool isWithinReach(Register &reg, const FormRegister &form)
{
    const QList<ClosedVault> vaults = closedVaultsOf(reg, form);
    return form.isInOffice() || std::any_of(vaults.begin(), vaults.end(), [&](const ClosedVault &closed) {
               FormRecord lying;
               lying.vault = closed.name;
               return reg.may().mayRead(form.placeOfRecord(lying));
           });
}

QString vaultForNew(const QList<ClosedVault> &vaults, const FormRegister &form, const FormRecord &record)
{
    const auto home = std::find_if(vaults.begin(), vaults.end(), [&](const ClosedVault &closed) {
        return form.vaultOf && vaultFromKey(closed.vault->name()) == form.vaultOf(record);
    });
    return home == vaults.end() ? QString() : home->name;
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
