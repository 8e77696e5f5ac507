#pragma once

#include "models/registers/form_register.h"
#include "models/store/result.h"

#include <QFuture>

namespace lanyard {

class Register;
class Surroundings;

/// Something in a form-shaped register that waits for somebody.
struct FormTask
{
    QString kind; ///< "sign", or the rule's own
    QString place; ///< the register's key
    RecordId record;
    QString summary; ///< translated
    QDate due; ///< invalid: no day
    bool isSignature = false;

    bool operator==(const FormTask &) const = default;
};

/// What waits for this person in every register of the surroundings' vault, most pressing first: records whose next
/// move only they sign, and what the registers' own rules say.
QList<FormTask> formTasks(const Permissions &may, const Surroundings &around);
/// The same in office and in every closed vault that this person holds.
QFuture<Result<QList<FormTask>>> readFormTasks(Register &reg);

} // namespace lanyard
