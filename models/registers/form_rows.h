#pragma once

#include "models/registers/form_register.h"
#include "models/store/result.h"

#include <optional>

namespace lanyard {

class Connection;

// The records of a register as rows of its table.

/// The columns that every register's table has besides its fields, id and revision first.
QStringList commonColumns();

/// Which records a read wants: those of `ids` that exist where any is named, those in `states` where any is, else all.
struct FormRows
{
    QList<RecordId> ids = {};
    QStringList states = {};
    QString vault = {}; ///< the closed vault that is read, as its records name it; empty: office
};

/// In one forward pass, in the order they were entered.
Result<QList<FormRecord>> readFormRecords(Connection &connection, const FormRegister &form, const FormRows &rows = {});
Result<std::optional<FormRecord>> readFormRecord(Connection &connection, const FormRegister &form, const RecordId &id,
                                                 const QString &vault = {});

/// Those that link to a record by this field, without a look at the others.
Result<QList<FormRecord>> readLinkedRecords(Connection &connection, const FormRegister &form, const FormField &link,
                                            const RecordId &to, const QString &vault = {});

Write toWrite(const FormRegister &form, const FormRecord &record); ///< creates the record
/// What differs between two versions, against the revision of the first. Without values where nothing does.
Write toWrite(const FormRegister &form, const FormRecord &before, const FormRecord &after);
/// The record as it stands once a write to it is done.
FormRecord written(FormRecord record, const Write &write);

} // namespace lanyard
