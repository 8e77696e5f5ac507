#include "models/demo/demo_random.h"

#include <QtEndian>

namespace lanyard {

RecordId DemoRandom::id()
{
    QByteArray bytes(RecordId::Size, Qt::Uninitialized);
    qToBigEndian(++m_made, bytes.data());
    qToBigEndian(m_generator.generate64(), bytes.data() + sizeof(quint64));
    return RecordId::fromBytes(bytes);
}

} // namespace lanyard
