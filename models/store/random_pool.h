#pragma once

#include <cstddef>

namespace lanyard {

/// Randomness for ids and salts. An import needs tens of thousands of them: the system is asked for that of many at
/// once, in each thread.
void takeRandom(void *to, std::size_t size);

} // namespace lanyard
