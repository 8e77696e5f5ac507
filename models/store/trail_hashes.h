#pragma once

#include <QByteArray>

#include <array>

namespace lanyard {

/// What an entry of the trail keeps in place of values. The salt stays apart from the chain, so that once it is erased
/// nobody can try which values would give the hashes. Depends on nothing in the file: any thread can work it out.
struct TrailHashes
{
    std::array<char, 16> salt;
    std::array<char, 32> digest; ///< BLAKE2b(salt ‖ encoded values from and to)
    std::array<char, 32> row; ///< BLAKE2b(salt ‖ canonical bytes of the row as it stands now)

    /// With a new salt. `changed` is empty for a new record, `row` where no row stands.
    static TrailHashes of(QByteArrayView changed, QByteArrayView row);
};

/// The same hash of values that are there, to be compared with what an entry says.
QByteArray saltedHash(QByteArrayView salt, QByteArrayView bytes);

} // namespace lanyard
