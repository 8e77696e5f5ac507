#pragma once

#include <cstdlib> // says which C library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace lanyard {

/// Gives large buffers back to the system as soon as they are freed. Reading a register takes some of several MiB for a
/// moment; glibc, having seen the first of them go, would keep the next ones among the small blocks for good. Other
/// systems' allocators need no telling.
inline void returnLargeBuffers()
{
#ifdef __GLIBC__
    constexpr int LargeBytes = 1 << 18;
    mallopt(M_MMAP_THRESHOLD, LargeBytes);
#endif
}

} // namespace lanyard
