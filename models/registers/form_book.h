#pragma once

#include "models/registers/form_names.h"
#include "models/store/result.h"

namespace lanyard {

class Connection;

/// The records of one register that this person may see, and what their ids mean, in one snapshot.
struct FormBook
{
    QList<FormRecord> records;
    FormNames names;
};

/// For whose eyes records are read.
struct FormReader
{
    Permissions may;
    RecordId user;
    QString vault = {}; ///< the closed one that is read, as its records name it; empty: office
};

/// What ids in the register's records mean, as far as this vault knows: people, schools and pupils in office, cases in
/// theirs.
Result<FormNames> readFormNames(Connection &connection, const FormRegister &form, const FormReader &reader);

/// All of them where none is named; of records that follow by themselves also those that nobody has begun with, at
/// revision 0. What may not be seen is not among them.
Result<FormBook> readFormBook(Connection &connection, const FormRegister &form, const FormReader &reader,
                              const QList<RecordId> &ids = {});

} // namespace lanyard
