#pragma once

#include "models/registers/surroundings.h"
#include "models/registers/workflow.h"

namespace lanyard {

// Gates and effects of the registers of takedowns and consent gaps.

/// A takedown is entered only where one is due: for this post, this pupil and this withdrawal, under its own id.
QStringList isTakedownDue(const FormRecord &takedown, const Surroundings &around);
QStringList isGapThere(const FormRecord &gap, const Surroundings &around);
/// Nobody closes a takedown by cancelling it: only one whose withdrawal was entered by mistake.
QStringList isNoLongerDue(const FormRecord &takedown, const Surroundings &around);
/// A screenshot in the file, or the address that was checked.
QStringList isProven(const FormRecord &takedown, const Surroundings &around);
/// The post that is gone is recorded as removed.
QList<Write> removePost(const FormRecord &takedown, const Surroundings &around);

} // namespace lanyard
