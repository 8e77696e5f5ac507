#include "models/people/imports/import_plan.h"

#include "models/people/imports/import_words.h"

namespace lanyard {

bool ImportPlan::needsConfirmation() const { return left.size() * 10 > onRollBefore; }

Result<Change> ImportPlan::toChange(bool leaversConfirmed) const
{
    if (!refused.isEmpty() && !leavesOutRefused)
        return failure(
            Error::Code::BadInput,
            ImportWords::tr(
                "The file has rows that cannot be imported, the first is %1 Nothing was imported. Mend the file, or "
                "choose to leave these rows out.")
                .arg(refused.first().text()));
    if (needsConfirmation() && !leaversConfirmed)
        return failure(Error::Code::Refused,
                       ImportWords::tr("%1 of %2 pupils on roll are not in the file and would be marked as left. "
                                       "Nothing was imported. Confirm it, or import the file as a partial one.")
                           .arg(left.size())
                           .arg(onRollBefore));
    return Change{Change::Kind::Record, ImportWords::tr("Import of %1").arg(source), writes};
}

} // namespace lanyard
