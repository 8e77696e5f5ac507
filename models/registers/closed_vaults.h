#pragma once

#include "models/registers/form_register.h"
#include "models/store/vault.h"

namespace lanyard {

class Register;

/// A closed vault that this person holds, under the name by which its records know it.
struct ClosedVault
{
    QString name;
    Vault *vault = nullptr;
};

/// Those in which records of a register lie; none for a register of office.
QList<ClosedVault> closedVaultsOf(Register &reg, const FormRegister &form);
QList<ClosedVault> closedVaultsOf(Register &reg); ///< all that this person holds
/// Whether the register's records lie where this person may look: office, or a vault that they hold and in which their
/// roles let them read. Of any other vault they see nothing, not even that there is a register.
bool isWithinReach(Register &reg, const FormRegister &form);

/// Runs on office's worker, once for each vault, and waits: office's snapshot and theirs in one answer. A vault's
/// worker never waits for office.
template <typename T>
Result<QList<T>> fromEach(const QList<ClosedVault> &vaults,
                          const std::function<Result<QList<T>>(Connection &, const QString &vault)> &read)
{
    QList<T> all;
    for (const ClosedVault &closed : vaults) {
        const auto some = wait(closed.vault->read<QList<T>>(
            [&read, &closed](Connection &connection) { return read(connection, closed.name); }));
        if (!some)
            return failure(some);
        all += *some;
    }
    return all;
}

/// Where a new record goes by its register's own rule; empty where that vault is none of these.
QString vaultForNew(const QList<ClosedVault> &vaults, const FormRegister &form, const FormRecord &record);

/// In which of them a record of this register lies; empty where it is in none.
Result<QString> vaultOfRecord(const QList<ClosedVault> &vaults, const FormRegister &form, const RecordId &id);

} // namespace lanyard
