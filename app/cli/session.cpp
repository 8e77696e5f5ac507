#include "app/cli/session.h"

#include "app/cli/arguments.h"
#include "app/cli/password.h"
#include "app/cli/text.h"

namespace lanyard::cli {

Session::Session(Globals globals)
    : m_globals(std::move(globals))
    , m_out(m_globals.json)
{
}

Result<QString> Session::registerPath() const
{
    if (m_globals.registerPath.isEmpty())
        return usage(Text::tr("Say which register: --register PATH, before the verb."));
    return m_globals.registerPath;
}

Result<QString> Session::userName() const
{
    if (m_globals.userName.isEmpty())
        return usage(Text::tr("Say who you are: --user NAME, before the verb."));
    return m_globals.userName;
}

Result<Secret> Session::password() const
{
    return m_globals.passwordFile.isEmpty() ? passwordFromTerminal(Text::tr("Password: "))
                                            : passwordFromFile(m_globals.passwordFile);
}

Result<Secret> Session::firstPassword() const { return newPassword(m_globals.passwordFile); }

Result<Secret> Session::newPassword(const QString &file) const
{
    if (!file.isEmpty())
        return passwordFromFile(file);
    Result<Secret> first = passwordFromTerminal(Text::tr("New password: "));
    if (!first)
        return first;
    const Result<Secret> again = passwordFromTerminal(Text::tr("The same again: "));
    if (!again)
        return failure(again);
    if (!(*first == *again))
        return failure(Error::Code::BadInput, Text::tr("The two passwords are not the same. Nothing was changed."));
    return first;
}

Result<void> Session::openRegister()
{
    const Result<QString> path = registerPath();
    if (!path)
        return failure(path);
    const Result<QString> name = userName();
    if (!name)
        return failure(name);
    const Result<Secret> secret = password();
    if (!secret)
        return failure(secret);
    Result<std::unique_ptr<Register>> opened = Register::signIn(*path, *name, *secret, m_options);
    if (!opened)
        return failure(opened);
    m_register = std::move(*opened);
    for (const QString &warning : m_register->warnings())
        m_out.complain(warning);
    return {};
}

Result<void> Session::require(bool permitted, const QString &what) const
{
    if (permitted)
        return {};
    return failure(Error::Code::NotAllowed, Text::tr("Your role does not permit this: %1.").arg(what));
}

Result<School> Session::school(const QString &name) const
{
    const QList<School> schools = m_register->schools();
    QStringList names;
    for (const School &school : schools) {
        if (school.name.compare(name, Qt::CaseInsensitive) == 0 || school.id == RecordId::fromText(name))
            return school;
        names.append(school.name);
    }
    if (name.isEmpty() && schools.size() == 1)
        return schools.first();
    if (name.isEmpty())
        return usage(Text::tr("Say which school: %1.").arg(names.join(QLatin1String(", "))));
    return failure(Error::Code::NotFound,
                   Text::tr("There is no school \"%1\". There is: %2.").arg(name, names.join(QLatin1String(", "))));
}

} // namespace lanyard::cli
