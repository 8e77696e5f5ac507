#pragma once

#include "models/access/report_box.h"
#include "models/registers/form_register.h"

#include <QFuture>

namespace lanyard {

class Register;

// Reporting a concern: anybody signed in, in a minute. A report is the first part of a case, filled in by somebody who
// cannot read it afterwards.

/// What the screen and the command line ask for, whom it concerns first.
QList<FormField> concernFields();
FormRecord blankConcern(const Register &reg);

/// What the reporter keeps. The reference is the one that the case will have.
struct ConcernReceipt
{
    QString reference;
    qint64 at = 0; ///< UTC milliseconds
    QString by;
    QString school;

    bool operator==(const ConcernReceipt &) const = default;
};

struct SealedConcern
{
    Change change; ///< committed to office, it is delivered; the trail says "report delivered" and no more
    ConcernReceipt receipt;
};

/// Seals it for those who lead and are not said to have done it. BadInput with a line for each field that is wrong;
/// otherwise as Register::sealReport.
Result<SealedConcern> sealConcern(Register &reg, const FormRecord &concern);

/// Tries every box in office with the keys of the vaults that this person holds and leads in, and files what opens as
/// cases that nobody has opened yet; those that are filed are left alone. How many were filed.
QFuture<Result<int>> fileReports(Register &reg);

} // namespace lanyard
