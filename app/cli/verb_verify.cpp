#include "app/cli/rows.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"

#include <QJsonObject>

namespace lanyard::cli {

namespace {

Result<Exit> run(Session &session, const Arguments &)
{
    const auto verified = session.opened().verify();
    if (!verified)
        return failure(verified);
    Rows rows{{QStringLiteral("vault"), QStringLiteral("state"), QStringLiteral("finding")}, {}};
    bool isDamaged = false;
    for (const Register::Verified &vault : *verified) {
        for (const auto &found : vault.found)
            rows.rows.append({vault.vault, QStringLiteral("damaged"), found.text()});
        if (vault.found.isEmpty())
            rows.rows.append({vault.vault, QStringLiteral("sound"), QString()});
        isDamaged = isDamaged || !vault.found.isEmpty();
    }
    for (const QString &name : session.opened().otherVaults())
        rows.rows.append({name, QStringLiteral("not held"), QString()});
    session.out().answer(rows.lines(), QJsonObject{{QStringLiteral("vaults"), rows.json()}});
    if (!isDamaged)
        return Exit::Done;
    session.out().complain(Text::tr("Damage was found. Keep this folder as it is, and restore the last good backup."));
    return Exit::Damage;
}

} // namespace

Verb verifyVerb() { return {QStringLiteral("verify"), {}, {}, 0, 0, run}; }

} // namespace lanyard::cli
