#include "models/registers/trail_sight.h"

#include "models/registers/form_checks.h"
#include "models/registers/form_rows.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace lanyard {

namespace {

/// What an entry is about.
struct Subject
{
    QString table;
    RecordId record;
};

/// What stood last in a field, or stands there since.
QVariant valueIn(const TrailEntry &entry, const QString &field)
{
    const auto found = std::find_if(entry.values.begin(), entry.values.end(),
                                    [&field](const TrailValue &value) { return value.field == field; });
    if (found == entry.values.end())
        return {};
    return found->to.isNull() ? found->from : found->to;
}

Subject subjectOf(const TrailEntry &entry)
{
    if (entry.table != u"attachment")
        return {entry.table, entry.record};
    return {valueIn(entry, QStringLiteral("place")).toString(),
            RecordId::fromBytes(valueIn(entry, QStringLiteral("record")).toByteArray())};
}

/// Where the records of a table that is no register's are read; nothing for the store's own tables.
std::optional<Place> placeOf(const QString &table)
{
    static const QHash<QString, Place> places{
        {QStringLiteral("pupil"), Place::Pupils},
        {QStringLiteral("import_mapping"), Place::Pupils},
        {QStringLiteral("form_version"), Place::ConsentRecord},
        {QStringLiteral("consent_return"), Place::ConsentRecord},
        {QStringLiteral("protection"), Place::ConsentRecord},
        {QStringLiteral("finding"), Place::ConsentRecord},
        {QStringLiteral("posting_check"), Place::PostingCheck},
        {QStringLiteral("user"), Place::Users},
        {QStringLiteral("school"), Place::Settings},
    };
    const auto found = places.find(table);
    return found == places.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<bool> mayReadValues(Connection &connection, const TrailEntry &entry, const FormReader &reader)
{
    const Subject subject = subjectOf(entry);
    const FormRegister *form = formRegisterOfTable(subject.table);
    if (!form) {
        const std::optional<Place> place = placeOf(subject.table);
        return place && reader.may.mayRead(*place);
    }
    const Result<std::optional<FormRecord>> record = readFormRecord(connection, *form, subject.record);
    if (!record)
        return failure(record);
    return *record && mayRead(*form, **record, reader.may, reader.user);
}

} // namespace lanyard
