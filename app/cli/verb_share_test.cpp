#include "app/cli/rows.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "models/store/share_test.h"

#include <QJsonObject>

namespace lanyard::cli {

namespace {

Result<Exit> run(Session &session, const Arguments &arguments)
{
    const Result<QList<ShareCheck>> checks = shareTest(arguments.words.first());
    if (!checks)
        return failure(checks);
    Rows rows{{QStringLiteral("check"), QStringLiteral("answer")}, {}};
    bool allWork = true;
    for (const ShareCheck &check : *checks) {
        rows.rows.append({check.name, check.works ? QStringLiteral("yes") : QStringLiteral("no")});
        allWork = allWork && check.works;
    }
    session.out().answer(rows.lines(), QJsonObject{{QStringLiteral("checks"), rows.json()}});
    if (allWork)
        return Exit::Done;
    session.out().complain(Text::tr("Do not keep a register in this folder: work of two people could be lost."));
    return Exit::AnswerIsNo;
}

} // namespace

Verb shareTestVerb() { return {QStringLiteral("share-test"), QStringLiteral("DIR"), {}, 1, 1, run, false}; }

} // namespace lanyard::cli
