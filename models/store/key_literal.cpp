#include "models/store/key_literal.h"

#include <QCoreApplication>

#include <cstring>
#include <sodium.h>

namespace lanyard {

Result<Secret> keyLiteral(const Secret &key)
{
    constexpr size_t keySize = 32;
    constexpr size_t hexSize = 2 * keySize;
    if (key.size() != keySize)
        return failure(Error::Code::Failed,
                       QCoreApplication::translate("Store", "The key of this file is incomplete. Nothing was changed."),
                       QStringLiteral("key of %1 bytes").arg(key.size()));

    Secret hex(hexSize + 1); // with the closing zero that sodium writes
    sodium_bin2hex(reinterpret_cast<char *>(hex.data()), hex.size(), key.data(), key.size());
    Secret literal(hexSize + 3);
    literal.data()[0] = 'x';
    literal.data()[1] = '\'';
    std::memcpy(literal.data() + 2, hex.data(), hexSize);
    literal.data()[hexSize + 2] = '\'';
    return literal;
}

} // namespace lanyard
