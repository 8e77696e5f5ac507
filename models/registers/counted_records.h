#pragma once

#include "models/registers/closed_vaults.h"
#include "models/registers/form_book.h"

#include <functional>

namespace lanyard {

/// Records in which a derived field is counted in the moment they are entered: figures of cases, which nobody types.
struct CountedRecords
{
    QString registerKey;
    QString field;
    QString countedRegister; ///< what is counted
    /// On office's worker, which waits for those of the vaults given; the text for the field.
    std::function<Result<QString>(const FormRecord &record, Connection &office, const QList<ClosedVault> &vaults,
                                  const FormReader &reader)>
        count;
};

/// Null where people fill in all of the register's records.
const CountedRecords *countedRecords(const FormRegister &form);

} // namespace lanyard
