#pragma once

#include "forms/print_context.h"
#include "models/consent/form_version.h"
#include "models/consent/in_force.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lanyard {

/// One pupil of the record. Whoever may not see "protected" is given "refused" before it comes here.
struct ConsentRecordRow
{
    QString pupil; ///< "Nguyễn, Hà"
    QString registrationGroup;
    QList<ConsentState> states; ///< in the order of the record's purposes
};

/// Every pupil of a class, a year or a school against every purpose, as of a day (policy, section 7).
struct ConsentRecord
{
    QString scope; ///< "Class 4B", "Year 4", "The whole school"
    QDate asOf;
    qint64 knownBy = KnownNow; ///< what had been entered by then; printed where it is not now
    QList<Purpose> purposes;
    QList<ConsentRecordRow> rows; ///< in the order they print
};

/// Landscape, headings upright on their side, each state a letter as well as a ground: nothing is lost in black and
/// white. More purposes than fit go on to further pages, with the names repeated.
Result<Printed> printConsentRecord(const ConsentRecord &record, const PrintContext &context,
                                   const Progress &progress = {});

} // namespace lanyard
