#pragma once

#include "app/evidence/read_file.h"
#include "models/store/result.h"

#include <QByteArray>

namespace lanyard {

/// The answer of lanyard-reader, every number checked.
Result<ReadFile> readerAnswer(const QByteArray &answer);

/// Why a file cannot be shown, for people.
tl::unexpected<Error> readerRefusal(reader::Outcome outcome);
tl::unexpected<Error> readerCrashed(const QString &detail);

} // namespace lanyard
