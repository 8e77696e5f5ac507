#include "models/people/imports/remembered_mapping.h"

#include "models/store/query.h"

namespace lanyard {

Result<std::optional<RememberedMapping>> readRememberedMapping(Connection &connection, const QByteArray &shape,
                                                               const QStringList &headers)
{
    Query query(connection, QStringLiteral("SELECT id, revision, columns FROM import_mapping WHERE shape = ?"));
    query.bind(shape);
    if (const Result<void> run = query.exec(); !run)
        return failure(run);
    if (!query.next()) {
        const Result<void> ended = query.error();
        return ended ? Result<std::optional<RememberedMapping>>(std::nullopt) : failure(ended);
    }
    const Result<ColumnMapping> mapping = ColumnMapping::fromJson(query.text(2).toUtf8(), headers);
    if (!mapping)
        return std::optional<RememberedMapping>();
    return RememberedMapping{query.id(0), query.integer(1), *mapping};
}

std::optional<Write> rememberMapping(const std::optional<RememberedMapping> &known, const QByteArray &shape,
                                     const ColumnMapping &mapping, const QStringList &headers)
{
    if (known && known->mapping == mapping)
        return {};
    const Fields values{{QStringLiteral("shape"), shape},
                        {QStringLiteral("columns"), QString::fromUtf8(mapping.toJson(headers))}};
    return Write{QStringLiteral("import_mapping"), known ? known->id : RecordId::make(), known ? known->revision : 0,
                 values};
}

} // namespace lanyard
