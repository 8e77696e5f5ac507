#include "models/registers/workflow.h"

#include "models/store/crypto.h"

namespace lanyard {

RecordId derivedId(const RecordId &source, const QString &purpose)
{
    const QByteArray framed = crypto::framed("lanyard derived id 1", {source.toBytes(), purpose.toUtf8()});
    return RecordId::fromBytes(crypto::hash(framed).left(RecordId::Size));
}

} // namespace lanyard
