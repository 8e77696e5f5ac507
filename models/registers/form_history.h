#pragma once

#include "models/registers/form_book.h"
#include "models/store/trail_value.h"

namespace lanyard {

/// One entry of the audit trail about a record, as people read it: who, when, field, from, to.
struct HistoryStep
{
    enum class What { Entered, Changed, Moved, Seen };

    What what = What::Changed;
    qint64 at = 0; ///< UTC milliseconds
    RecordId who;
    QString state = {}; ///< key of the state it came into, where it moved
    QString reason = {};
    QList<TrailValue> changes = {}; ///< of its fields, in the form's order; none where retention took them

    bool operator==(const HistoryStep &) const = default;
};

/// What happened to a record, from its entering on. Nothing where the reader may not read the record.
Result<QList<HistoryStep>> readFormHistory(Connection &connection, const FormRegister &form, const FormReader &reader,
                                           const RecordId &record);

} // namespace lanyard
