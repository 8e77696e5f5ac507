#pragma once

#include "models/access/report_box.h"
#include "models/registers/form_record.h"

#include <optional>

namespace lanyard {

/// A report as it lies in its box, and as it is filed.
struct FiledReport
{
    static QByteArray packed(const FormRecord &concern); ///< what is sealed
    /// The case that a box becomes: always the same, so that filing it again does nothing.
    static RecordId caseOf(const RecordId &box);
    static RecordId entryOf(const RecordId &box); ///< the first of its chronology

    RecordId box;
    FormRecord record; ///< the case, not opened yet
    FormRecord entry; ///< the first of its chronology: the report as it came, which nobody can change

    /// `sender` as people read it; empty where the signature inside is not theirs.
    static std::optional<FiledReport> of(const DeliveredReport &report, const QString &sender);
};

} // namespace lanyard
