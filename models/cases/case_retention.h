#pragma once

#include "models/registers/form_record.h"

#include <QDate>

namespace lanyard {

/// How long a case is kept where the DPO decides nothing else (the registers' specification, section 8). On that day it
/// is due for review: nothing is erased by itself.
struct CaseRetention
{
    QDate until; ///< invalid where no day follows: no pupil's date of birth is known, or an allegation is not closed
    QString because; ///< the sentence that decides; translated

    bool isDue(const QDate &today) const { return until.isValid() && until <= today; }
    bool operator==(const CaseRetention &) const = default;
};

/// `births` are those of the pupils who stand in it.
CaseRetention retentionOf(const FormRecord &record, const QList<QDate> &births);

} // namespace lanyard
