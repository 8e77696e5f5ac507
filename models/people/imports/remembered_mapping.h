#pragma once

#include "models/people/imports/column_mapping.h"
#include "models/store/change.h"
#include "models/store/result.h"

#include <optional>

namespace lanyard {

class Connection;

/// The mapping that was last used for files whose header has this shape, kept in the register: every desk knows it.
struct RememberedMapping
{
    RecordId id;
    qint64 revision = 0;
    ColumnMapping mapping;
};

/// Nothing where no file of this shape was imported yet, or its mapping no longer fits the headers.
Result<std::optional<RememberedMapping>> readRememberedMapping(Connection &connection, const QByteArray &shape,
                                                               const QStringList &headers);

/// Remembers `mapping`; nothing where it is what is remembered already.
std::optional<Write> rememberMapping(const std::optional<RememberedMapping> &known, const QByteArray &shape,
                                     const ColumnMapping &mapping, const QStringList &headers);

} // namespace lanyard
