#include "app/cli/place_table.h"
#include "app/cli/text.h"

namespace lanyard::cli {

namespace {

Result<Exit> set(Session &session, const Arguments &arguments)
{
    const auto place = placeCalled(arguments.words.first());
    if (!place)
        return failure(place);
    const auto values = assignments(arguments.words.mid(2));
    if (!values)
        return failure(values);
    if (!place->set)
        return usage(Text::tr("The records of \"%1\" are not changed with set.").arg(place->key));
    return place->set(session, arguments.words.at(1), *values);
}

Result<Exit> add(Session &session, const Arguments &arguments)
{
    const auto place = placeCalled(arguments.words.first());
    if (!place)
        return failure(place);
    const auto values = assignments(arguments.words.mid(1));
    if (!values)
        return failure(values);
    if (!place->add)
        return usage(Text::tr("Records of \"%1\" are not made with add.").arg(place->key));
    return place->add(session, *values);
}

Result<Exit> move(Session &session, const Arguments &arguments)
{
    const auto place = placeCalled(arguments.words.first());
    if (!place)
        return failure(place);
    const auto values = assignments(arguments.words.mid(3));
    if (!values)
        return failure(values);
    if (!place->move)
        return usage(Text::tr("Records of \"%1\" have no states to move through.").arg(place->key));
    return place->move(session, arguments.words.at(1), arguments.words.at(2), *values);
}

} // namespace

QList<Verb> writingVerbs()
{
    return {
        {QStringLiteral("add"), QStringLiteral("PLACE field=value…"), {}, 1, -1, add},
        {QStringLiteral("set"), QStringLiteral("PLACE ID field=value…"), {}, 3, -1, set},
        {QStringLiteral("move"), QStringLiteral("PLACE ID STATE [reason=…] [field=value…]"), {}, 3, -1, move},
    };
}

} // namespace lanyard::cli
