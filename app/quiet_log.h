#pragma once

namespace lanyard {

/// What Qt has to complain about, without its words: a warning can quote a field's text. Kind and category remain,
/// for a technician to ask with.
void installQuietLog();

} // namespace lanyard
