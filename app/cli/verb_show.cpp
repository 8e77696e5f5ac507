#include "app/cli/place_table.h"
#include "app/cli/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard::cli {

namespace {

QString valueText(const QJsonValue &value)
{
    if (value.isArray() || value.isObject()) {
        const QJsonDocument document
            = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

Result<Exit> run(Session &session, const Arguments &arguments)
{
    const auto place = placeCalled(arguments.words.first());
    if (!place)
        return failure(place);
    if (!place->record)
        return usage(Text::tr("\"%1\" has no records of its own to show.").arg(place->key));
    const Result<Record> record = place->record(session, arguments.words.at(1));
    if (!record)
        return failure(record);
    QStringList lines;
    QJsonObject document;
    for (const auto &[key, value] : *record) {
        // What has several lines goes on below its key.
        lines.append(key + u'\t' + valueText(value).replace(u'\n', QStringLiteral("\n\t")));
        document.insert(key, value);
    }
    session.out().answer(lines, document);
    return Exit::Done;
}

} // namespace

Verb showVerb() { return {QStringLiteral("show"), QStringLiteral("PLACE ID"), {}, 2, 2, run}; }

} // namespace lanyard::cli
