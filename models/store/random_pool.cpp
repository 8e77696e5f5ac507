#include "models/store/random_pool.h"

#include <array>
#include <cstring>
#include <sodium.h>

namespace lanyard {

void takeRandom(void *to, std::size_t size)
{
    thread_local std::array<unsigned char, 4096> pool;
    thread_local std::size_t used = pool.size();
    if (used + size > pool.size()) {
        randombytes_buf(pool.data(), pool.size());
        used = 0;
    }
    std::memcpy(to, pool.data() + used, size);
    sodium_memzero(pool.data() + used, size); // given out once, and not kept
    used += size;
}

} // namespace lanyard
