#pragma once

namespace lanyard::reader {

/// Takes away what opening a hostile file could be used for: memory beyond 1 GiB, more than 20 seconds of processor,
/// writing files, leaving a core dump, starting programs.
void limitThisProcess();

} // namespace lanyard::reader
