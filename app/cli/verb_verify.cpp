#include "app/cli/rows.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "models/access/member.h"
#include "models/store/vault.h"
#include "models/store/verify.h"

#include <QJsonObject>

namespace lanyard::cli {

namespace {

/// What verifying found in one vault, each in a sentence.
Result<QStringList> findingsOf(Vault &vault)
{
    return wait(vault.read<QStringList>([&vault](Connection &connection) -> Result<QStringList> {
        const Result<QList<Member>> members = readMembers(connection);
        if (!members)
            return failure(members);
        const auto keysOf = [&members](const RecordId &user) {
            QList<QByteArray> keys;
            for (const Member &member : *members) {
                if (member.user == user)
                    keys.append(member.sessionKey);
            }
            return keys;
        };
        const auto findings = verifyVault(connection, vault.binding(), keysOf);
        if (!findings)
            return failure(findings);
        QStringList sentences;
        for (const auto &finding : *findings)
            sentences.append(finding.text());
        return sentences;
    }));
}

Result<Exit> run(Session &session, const Arguments &)
{
    Rows rows{{QStringLiteral("vault"), QStringLiteral("state"), QStringLiteral("finding")}, {}};
    bool isDamaged = false;
    for (const QString &name : session.opened().heldVaults()) {
        const Result<QStringList> findings = findingsOf(*session.opened().vault(name));
        if (!findings && findings.error().code != Error::Code::Damaged)
            return failure(findings);
        const QStringList sentences = findings ? *findings : QStringList(findings.error().message);
        for (const QString &sentence : sentences)
            rows.rows.append({name, QStringLiteral("damaged"), sentence});
        if (sentences.isEmpty())
            rows.rows.append({name, QStringLiteral("sound"), QString()});
        isDamaged = isDamaged || !sentences.isEmpty();
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
