#pragma once

#include "models/registers/form_register.h"

namespace lanyard {

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

/// What waits for this person in every register, most pressing first: records whose next move only they sign, and
/// what the registers' own rules say.
QList<FormTask> formTasks(const Permissions &may, const Surroundings &around);

} // namespace lanyard
