#pragma once

namespace lanyard {

/// From here on a crash of this process leaves no image of its memory, where names and keys lie open, on the disk.
/// Called first thing by every program that opens a register. Failing is not told: the program is no worse for it.
void refuseCoreDumps();

} // namespace lanyard
