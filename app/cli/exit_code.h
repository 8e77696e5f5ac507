#pragma once

#include "models/store/result.h"

namespace lanyard::cli {

/// What lanyard-cli ends with; the numbers are the contract of the command line.
enum class Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,
    AnswerIsNo = 3, ///< a check, a transition that is refused, an import that asks first
    Damage = 4,
    NotAllowed = 5, ///< no role that permits it, or wrong name or password
    Busy = 6,
};

Exit exitOf(Error::Code code);

} // namespace lanyard::cli
