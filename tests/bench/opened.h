#pragma once

#include "models/access/register.h"
#include "tests/bench/bench.h"

#include <type_traits>

namespace lanyard::bench {

/// Signs in to the sample's register as one of its made-up people; ends the program where that fails.
std::unique_ptr<Register> openSample(const Sample &sample, const QString &user = QStringLiteral("headteacher"));

[[noreturn]] void giveUp(const Error &error);

/// The value, or the end of the program with the error's sentence: a bench that cannot run has nothing to say.
template <typename T> T valueOf(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace lanyard::bench
