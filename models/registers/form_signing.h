#pragma once

#include "models/access/form_signature.h"
#include "models/registers/form_checks.h"

namespace lanyard {

class Connection;

/// What a signature on the record approves: every field that holds something, the school, and, where the register takes
/// files only until then (the pictures of a post), their content. The moment of the move itself is left out: the
/// signature says its own.
Result<Fields> approvedFields(Connection &connection, const FormRegister &form, const FormRecord &record);

/// The keys of what is not as it was signed: changed, emptied, or filled in afterwards, unless its part of the form was
/// still to come. `now` is what would be approved today.
QStringList changedSince(const FormRegister &form, const Fields &now, const FormSignature &signature);
/// Such a key for people: the field's label, "School", "The files attached".
QString approvedLabel(const FormRegister &form, const QString &key);

/// In which of their roles somebody may sign this box of the record.
QList<Role> signingRoles(const FormRegister &form, const FormRecord &record, const QString &block,
                         const Permissions &may);
/// Whether somebody may put a new signature beside this one, of a record that is open and no longer as it was signed.
bool maySignAgain(const FormRegister &form, const FormRecord &record, const FormSignature &signature,
                  const Permissions &may, const RecordId &user);

/// The record's signatures, checked against it as it stands.
Result<QList<FormSignature>> checkedSignatures(Connection &connection, const FormRegister &form,
                                               const FormRecord &record, const RecordId &registerId);

/// Whether this change holds the signature of that box of the record, after the record itself, so that the trail says
/// which came first. That it is genuine is judged on its own.
bool isSignedIn(const Change &change, const FormRegister &form, const RecordId &record, const QString &block);

} // namespace lanyard
