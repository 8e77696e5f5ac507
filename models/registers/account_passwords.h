#pragma once

#include "models/registers/account_password.h"
#include "models/registers/form_tasks.h"
#include "models/store/vault.h"

namespace lanyard {

class Register;

/// The passwords of accounts, in the hands of one person. A password is in no list, export, print or log; only the
/// trail's entry that it was shown is for others to read.
class AccountPasswords
{
public:
    explicit AccountPasswords(Register &reg)
        : m_register(reg)
    {
    }

    /// Who is to have it, who has it. Everybody who may read the account may know that.
    QFuture<Result<PasswordHolders>> holders(const RecordId &account);
    /// Seals it to every administrator and poster; withdraws it from everybody else.
    QFuture<Result<Committed>> set(const RecordId &account, const Secret &password);
    /// Gives the password that stands to authorised people who lack it: added since, or with fresh keys. For those who
    /// hold it.
    QFuture<Result<Committed>> share(const RecordId &account);
    /// Enters the showing in the trail, and only then opens it. NotAllowed for whom it is not sealed to. For the
    /// command line and tests it waits; the window calls it off its own thread or bears one commit's wait.
    Result<Secret> show(const RecordId &account);

private:
    Register &m_register;
};

bool keepsPasswords(const FormRegister &form); ///< whether its records are what the passwords belong to

/// For those who hold a password: give it to whom it lacks; change it once somebody is no longer authorised.
QList<FormTask> accountPasswordTasks(const Surroundings &around);

} // namespace lanyard
