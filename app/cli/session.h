#pragma once

#include "app/cli/output.h"
#include "models/access/register.h"
#include "models/consent/consent_changes.h"
#include "models/store/result.h"

#include <memory>

namespace lanyard::cli {

/// What every verb is given: the options that stand before any verb, the output, and the register, which is opened
/// (and its password asked for) only when a verb first needs it.
class Session
{
public:
    struct Globals
    {
        QString registerPath;
        QString userName;
        QString passwordFile;
        bool json = false;
    };

    explicit Session(Globals globals);

    const Output &out() const { return m_out; }
    const Clock &clock() const { return m_options.clock; }
    const Register::Options &options() const { return m_options; }

    /// --register, or Usage where it is missing. The folder or the register.lanyard in it.
    Result<QString> registerPath() const;
    bool hasUser() const { return !m_globals.userName.isEmpty(); }
    Result<QString> userName() const; ///< --user, or Usage
    Result<Secret> password() const; ///< the user's own, from --password-file or the terminal
    Result<Secret> firstPassword() const; ///< of somebody who has none yet: from --password-file, or asked for twice
    /// A new password: from `file`, or asked for twice.
    Result<Secret> newPassword(const QString &file) const;

    Result<void> openRegister();
    Register &opened() { return *m_register; } ///< after openRegister(), which runs before a verb that needs it
    Hand hand() const { return {m_register->user().id, clock().msecs()}; } ///< of the person who signed in
    /// NotAllowed, in words, where the person who signed in may not do this.
    Result<void> require(bool permitted, const QString &what) const;

    /// The school whose name or record id this is; the only one where `name` is empty.
    Result<School> school(const QString &name) const;

private:
    Globals m_globals;
    Output m_out;
    Register::Options m_options;
    std::unique_ptr<Register> m_register;
};

} // namespace lanyard::cli
