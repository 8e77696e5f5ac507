#pragma once

#include "app/evidence/evidence.h"
#include "models/store/record_id.h"
#include "models/store/result.h"

#include <QObject>

#include <functional>

namespace lanyard {

class Vault;

/// The record that a file belongs to.
struct RecordPlace
{
    QString table;
    RecordId record;

    bool operator==(const RecordPlace &) const = default;
};

/// Keeps a file with its record inside a vault. `then` is called in the thread of `context`, unless that is gone.
void keepFile(Vault &vault, const RecordPlace &of, const Evidence &file, QObject *context,
              std::function<void(const Result<void> &)> then);

} // namespace lanyard
