#include "models/store/trail_hashes.h"

#include "models/store/canonical.h"
#include "models/store/random_pool.h"

#include <cstring>

namespace lanyard {

namespace {

void put(std::array<char, 32> &to, QByteArrayView salt, QByteArrayView bytes)
{
    std::memcpy(to.data(), saltedHash(salt, bytes).constData(), to.size());
}

} // namespace

QByteArray saltedHash(QByteArrayView salt, QByteArrayView bytes) { return blake2b(bytes, salt); }

TrailHashes TrailHashes::of(QByteArrayView changed, QByteArrayView row)
{
    TrailHashes hashes;
    takeRandom(hashes.salt.data(), hashes.salt.size());
    put(hashes.digest, hashes.salt, changed);
    put(hashes.row, hashes.salt, row);
    return hashes;
}

} // namespace lanyard
