#pragma once

#include "models/registers/form_register.h"

namespace lanyard {

/// The roles as which somebody may make a move that signs: one of them is named in the signature. Most telling first,
/// none where it is not theirs to sign.
QList<Role> rolesToSign(const FormRegister &form, const FormRecord &record, const FormMove &move,
                        const Permissions &may, const RecordId &user);

} // namespace lanyard
