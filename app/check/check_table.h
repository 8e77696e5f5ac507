#pragma once

#include "models/posting/check_sight.h"
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
    bool isCovered = false;
    QString because; ///< the return that says so, or the reason; empty where the viewer may not know

    bool operator==(const CheckRow &) const = default;
};

using CheckTable = Table<CheckRow>;

std::unique_ptr<CheckTable> makeCheckTable(bool withReasons);

QList<CheckRow> checkRows(const QList<ShownAnswer> &answers);

QString answerWord(const ShownAnswer &answer); ///< "May be shown", "May not", "Covered"
/// Why, with the warning beside it; empty where the viewer may not know.
QString becauseText(const ShownAnswer &answer);

} // namespace lanyard
