#pragma once

#include "models/store/result.h"

#include <QCoreApplication>

namespace lanyard {

/// Sentences that more than one part of models/access says.
class AccessText
{
    Q_DECLARE_TR_FUNCTIONS(Access)

public:
    static tl::unexpected<Error> wrongNameOrPassword()
    {
        return failure(Error::Code::NotAllowed,
                       tr("The name or the password is not right. Nothing was changed. Try again; if the password is "
                          "forgotten, somebody who manages users can set a one-time password."));
    }
    static tl::unexpected<Error> notRemembered()
    {
        return failure(
            Error::Code::NotAllowed,
            tr("This computer no longer remembers you for this register. Sign in with your name and password."));
    }
    static tl::unexpected<Error> notAllowed(const QString &detail = {})
    {
        return failure(
            Error::Code::NotAllowed,
            tr("Your roles do not permit this. Nothing was changed. Ask the headteacher, who grants the roles."),
            detail);
    }
    static tl::unexpected<Error> doesNotFit(const QString &vault)
    {
        return failure(Error::Code::Damaged,
                       tr("The key ring register.lanyard and %1.sqlcipher do not fit together: the file's beginning is "
                          "damaged, or one of the two is from another time or another register. Nothing was changed. "
                          "Put both back from the same backup, or try register.lanyard.previous.")
                           .arg(vault));
    }
    static tl::unexpected<Error> notTheFileMade(const QString &vault)
    {
        return failure(
            Error::Code::Damaged,
            tr("%1.sqlcipher is not the file that was made with this register: somebody has put another in its "
               "place. Nothing was changed. Put the folder back from a backup and tell the data protection officer.")
                .arg(vault));
    }
    static tl::unexpected<Error> olderCopy(const QString &vault)
    {
        return failure(Error::Code::Damaged,
                       tr("An older copy of %1.sqlcipher was put back: what this computer saw last is no longer in it. "
                          "Nothing was changed. Put the newer file back; if only a backup is left, restore the whole "
                          "register from it with lanyard-cli restore.")
                           .arg(vault));
    }
    static tl::unexpected<Error> beingRekeyed()
    {
        return failure(
            Error::Code::Busy,
            tr("Another desk is changing who may open this. Nothing was changed here. Try again in a minute."));
    }
    static tl::unexpected<Error> wrongPassword()
    {
        return failure(Error::Code::NotAllowed, tr("This is not your password. Nothing was changed."));
    }
    static tl::unexpected<Error> noSuchUser()
    {
        return failure(Error::Code::NotFound, tr("There is no such user in this register."));
    }
};

} // namespace lanyard
