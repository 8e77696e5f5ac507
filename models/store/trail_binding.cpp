#include "models/store/trail_binding.h"

#include "models/store/canonical.h"

namespace lanyard {

QByteArray TrailBinding::genesis() const
{
    return blake2b(canonicalBytes(
        "lanyard/trail/1", {{QStringLiteral("register"), registerId.toBytes()}, {QStringLiteral("vault"), vault}}));
}

QByteArray TrailBinding::signedBytes(qint64 sequence, const QByteArray &hash) const
{
    return canonicalBytes("lanyard/head/1",
                          {{QStringLiteral("register"), registerId.toBytes()},
                           {QStringLiteral("vault"), vault},
                           {QStringLiteral("sequence"), sequence},
                           {QStringLiteral("hash"), hash}});
}

} // namespace lanyard
