#include "models/registers/account_passwords.h"
#include "models/registers/form_text.h"
#include "models/registers/surroundings.h"

namespace lanyard {

namespace {

FormTask taskOn(const FormRecord &account, const QString &kind, const QString &summary)
{
    return {kind, QStringLiteral("accounts"), account.id, summary, {}, false};
}

QString namesOf(const QList<RecordId> &users, const Surroundings &around)
{
    QStringList names;
    for (const RecordId &id : users) {
        const User *user = around.user(id);
        names << (user ? user->shownName() : QString());
    }
    return names.join(FormText::tr(", "));
}

} // namespace

QList<FormTask> accountPasswordTasks(const Surroundings &around)
{
    const FormRegister *accounts = formRegister(QStringLiteral("accounts"));
    QList<FormTask> tasks;
    if (!accounts)
        return tasks;
    for (const AccountPassword &own : around.ownPasswords()) {
        const std::optional<FormRecord> account = around.record(accounts->key, own.account);
        if (!account || accounts->isClosed(*account))
            continue;
        const PasswordHolders holders = around.passwordHolders(*account);
        if (!holders.holds(around.user()))
            continue;
        const QString name = accounts->nameOf(*account);
        if (const QList<RecordId> gone = holders.noLonger(); !gone.isEmpty())
            tasks << taskOn(
                *account, QStringLiteral("change-password"),
                FormText::tr("Change the password of %1: no longer authorised: %2").arg(name, namesOf(gone, around)));
        if (const QList<RecordId> lacking = holders.lacking(); !lacking.isEmpty())
            tasks << taskOn(*account, QStringLiteral("give-password"),
                            FormText::tr("Give the password of %1 to %2").arg(name, namesOf(lacking, around)));
    }
    return tasks;
}

} // namespace lanyard
