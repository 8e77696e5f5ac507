#pragma once

#include "models/registers/form_checks.h"
#include "models/registers/surroundings.h"
#include "models/store/result.h"

namespace lanyard {

/// What a move leaves: its own record, and what follows from it elsewhere.
struct MoveOutcome
{
    FormRecord moved;
    QList<Write> elsewhere;
};

/// `record` is the record with the fields that were asked for, still in its old state. The same for the desk that makes
/// a move and for the guard that judges it.
MoveOutcome outcomeOf(const FormRegister &form, const FormMove &move, const FormRecord &record,
                      const Surroundings &around);

/// What keeps the record from making the move, a sentence each: required fields, then what the gate says.
QStringList missingFor(const FormRegister &form, const FormMove &move, const FormRecord &record,
                       const Surroundings &around);
/// "Moderator: This is needed."
QStringList sentences(const FormRegister &form, const QList<FieldFault> &faults);

/// Why a record cannot make a step: what comes next instead, and whose step it is.
tl::unexpected<Error> noSuchStep(const FormRegister &form, const FormRecord &standing);

} // namespace lanyard
