#include "app/cli/place_table.h"
#include "app/cli/text.h"

namespace lanyard::cli {

namespace {

Result<Rows> filtered(Rows rows, const QStringList &conditions)
{
    const auto wanted = assignments(conditions);
    if (!wanted)
        return failure(wanted);
    for (const auto &[key, value] : *wanted) {
        const auto column = rows.keys.indexOf(key);
        if (column < 0)
            return usage(
                Text::tr("There is no field \"%1\" here. There is: %2.").arg(key, rows.keys.join(QLatin1String(", "))));
        rows = rows.where(int(column), value);
    }
    return rows;
}

Result<Exit> run(Session &session, const Arguments &arguments)
{
    const auto place = placeCalled(arguments.words.first());
    if (!place)
        return failure(place);
    if (!place->rows)
        return usage(Text::tr("\"%1\" has no list.").arg(place->key));
    for (const auto &option : {QStringLiteral("as-of"), QStringLiteral("known-on"), QStringLiteral("vault")}) {
        if (arguments.has(option) && !place->options.contains(option))
            return usage(Text::tr("\"%1\" takes no --%2.").arg(place->key, option));
    }
    const Result<Rows> all = place->rows(session, arguments);
    if (!all)
        return failure(all);
    const Result<Rows> rows = filtered(*all, arguments.values(QStringLiteral("where")));
    if (!rows)
        return failure(rows);
    if (arguments.has(QStringLiteral("csv")))
        session.out().raw(rows->csv());
    else
        session.out().answer(rows->table(), rows->json());
    return Exit::Done;
}

} // namespace

Verb listVerb()
{
    using Takes = Option::Takes;
    return {QStringLiteral("list"),
            QStringLiteral("PLACE [--where key=value]… [--csv] [--as-of D] [--known-on D] [--vault V]"),
            {{QStringLiteral("where"), Takes::Repeated},
             {QStringLiteral("csv"), Takes::Nothing},
             {QStringLiteral("as-of"), Takes::One},
             {QStringLiteral("known-on"), Takes::One},
             {QStringLiteral("vault"), Takes::One}},
            1,
            1,
            run};
}

} // namespace lanyard::cli
