#include "app/cli/exit_code.h"

namespace lanyard::cli {

Exit exitOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Usage:
        return Exit::Usage;
    case Error::Code::Refused:
        return Exit::AnswerIsNo;
    case Error::Code::Damaged:
        return Exit::Damage;
    case Error::Code::NotAllowed:
        return Exit::NotAllowed;
    case Error::Code::Busy:
        return Exit::Busy;
    case Error::Code::Failed:
    case Error::Code::BadInput:
    case Error::Code::Conflict:
    case Error::Code::NotFound:
    case Error::Code::Cancelled:
    case Error::Code::NewerProgram:
        break;
    }
    return Exit::Failed;
}

} // namespace lanyard::cli
