#pragma once

#include "models/registers/form_register.h"
#include "models/store/result.h"

namespace lanyard {

/// What is wrong with one field, in words to stand beside it.
struct FieldFault
{
    QString field;
    QString sentence;

    bool operator==(const FieldFault &) const = default;
};

/// What keeps a record from being stored: limits, dates, URLs, e-mail addresses, choices that are none; and required
/// fields of the first part, unless the record stands in a first state "draft".
QList<FieldFault> faultsOf(const FormRegister &form, const FormRecord &record, const QDate &today);
/// What a record still lacks before it may make a move: required fields of the parts filled in until now.
QList<FieldFault> lacksOf(const FormRegister &form, const FormRecord &record, const FormMove &move);

/// A value as a person or the command line types it ("22/11/2026", "2026-11-22", "yes"), as it is stored; BadInput
/// with a sentence otherwise. Ids are not looked up here.
Result<QVariant> valueFromText(const FormField &field, const QString &typed);
/// As the command line and CSV write it: dates ISO, choices by key.
QString machineText(const FormField &field, const QVariant &value);

/// What this person may do with the record: nothing where it is hidden from them. No limits are left in it.
Accesses accessTo(const FormRegister &form, const FormRecord &record, const Permissions &may, const RecordId &user);
/// Which fields a person may change now: parts whose time and person it is.
QStringList editableFields(const FormRegister &form, const FormRecord &record, const Permissions &may,
                           const RecordId &user);
/// The moves offered to a person now; gates are asked later.
QList<const FormMove *> movesFor(const FormRegister &form, const FormRecord &record, const Permissions &may,
                                 const RecordId &user);
bool maySign(const FormRegister &form, const FormRecord &record, const QString &block, const Permissions &may,
             const RecordId &user);
/// Whether the record's own way has this signature: the CEO signs no school's form. `block` is its key.
bool isSigned(const FormRegister &form, const FormRecord &record, const QString &block);
bool mayRead(const FormRegister &form, const FormRecord &record, const Permissions &may, const RecordId &user);
/// Whether the record counts among the figures that this person sees: they may read it, or its number.
bool mayCount(const FormRegister &form, const FormRecord &record, const Permissions &may, const RecordId &user);
bool mayAdd(const FormRegister &form, const RecordId &school, const Permissions &may);
/// Whether the register is one of this person's places at all, if only for its figures.
bool isPlaceOf(const FormRegister &form, const Permissions &may);
bool seesOnlyCounts(const FormRegister &form, const Permissions &may); ///< figures, and none of the records

} // namespace lanyard
