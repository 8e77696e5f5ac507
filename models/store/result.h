#pragma once

#include <QString>

#include <memory>
#include <tl/expected.hpp>

namespace lanyard {

struct Conflict;

/// What went wrong, as a value. `message` is for the person: what happened, that nothing was lost, what to do next.
/// `detail` is for a technician and never holds a name, a key or a word of a record.
struct Error
{
    enum class Code {
        Failed, ///< anything without a code of its own
        BadInput, ///< a file or field that cannot be accepted; nothing was stored
        Usage, ///< the question itself is wrong
        Refused, ///< a rule or gate says no
        Damaged, ///< a file is not what was written
        NotAllowed, ///< wrong name or password, or no role that permits it
        Busy, ///< somebody else is writing; try again
        Conflict, ///< the record changed meanwhile; `conflict` holds both versions
        NotFound,
        Cancelled,
        NewerProgram, ///< the file was made by a newer Lanyard
    };

    Code code = Code::Failed;
    QString message;
    QString detail;
    std::shared_ptr<const Conflict> conflict;
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Code code, const QString &message, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, message, detail, {}});
}

/// Passes a failed result's error on as another result's.
template <typename T> tl::unexpected<Error> failure(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace lanyard
