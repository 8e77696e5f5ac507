#include "app/cli/rows.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "models/demo/demo.h"

#include <QJsonObject>

namespace lanyard::cli {

namespace {

/// A whole number, or Usage.
Result<int> numberOf(const Arguments &arguments, const QString &option, int otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < 0)
        return usage(Text::tr("--%1 needs a number.").arg(option));
    return number;
}

Result<Exit> run(Session &session, const Arguments &arguments)
{
    DemoWish wish;
    const Result<int> pupils = numberOf(arguments, QStringLiteral("pupils"), wish.pupils);
    if (!pupils)
        return failure(pupils);
    const Result<int> seed = numberOf(arguments, QStringLiteral("seed"), int(wish.seed));
    if (!seed)
        return failure(seed);
    wish.folder = arguments.words.first();
    wish.pupils = *pupils;
    wish.seed = quint32(*seed);
    const Result<QList<RecoveryKey>> keys = makeDemo(wish, session.options());
    if (!keys)
        return failure(keys);
    Rows rows{{QStringLiteral("vault"), QStringLiteral("key")}, {}};
    for (const RecoveryKey &key : *keys)
        rows.rows.append({key.vault, key.text});
    session.out().answer(rows.lines(),
                         QJsonObject{{QStringLiteral("folder"), wish.folder},
                                     {QStringLiteral("password"), demoPassword()},
                                     {QStringLiteral("recovery_keys"), rows.json()}});
    return Exit::Done;
}

} // namespace

Verb demoVerb()
{
    using Takes = Option::Takes;
    return {QStringLiteral("demo"),
            QStringLiteral("DIR [--pupils N] [--seed S]"),
            {{QStringLiteral("pupils"), Takes::One}, {QStringLiteral("seed"), Takes::One}},
            1,
            1,
            run,
            false};
}

} // namespace lanyard::cli
