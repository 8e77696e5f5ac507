#pragma once

#include "models/posting/check.h"
#include "models/tables/table.h"

#include <memory>

namespace lanyard {

/// One pupil of a check, as its answer is shown.
struct CheckRow
{
    RecordId pupil;
    QString name;
    QString registrationGroup;
    bool isYes = false;
    QString because; ///< the return that says so, or the reason; empty where the viewer may not know

    bool operator==(const CheckRow &) const = default;
};

using CheckTable = Table<CheckRow>;

std::unique_ptr<CheckTable> makeCheckTable(bool withReasons);

QList<CheckRow> checkRows(const QList<CheckAnswer> &answers, const ConsentBook &book, bool withReasons,
                          bool seesProtection);

} // namespace lanyard
