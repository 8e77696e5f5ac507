#include "models/store/record_id.h"

#include "models/store/random_pool.h"

#include <QDateTime>

#include <atomic>
#include <cstring>

namespace lanyard {

RecordId RecordId::make()
{
    // A counter below the milliseconds keeps the ids of one batch in order.
    static std::atomic<quint64> last = 0;
    const quint64 now = quint64(QDateTime::currentMSecsSinceEpoch()) << 16;
    quint64 stamp = last.load();
    quint64 next = 0;
    do {
        next = std::max(now, stamp + 1);
    } while (!last.compare_exchange_weak(stamp, next));

    constexpr size_t OfTime = 8;
    RecordId id;
    takeRandom(id.m_bytes.data() + OfTime, Size - OfTime);
    for (size_t i = 0; i < OfTime; ++i)
        id.m_bytes[i] = static_cast<unsigned char>(next >> (56 - 8 * i));
    return id;
}

RecordId RecordId::random()
{
    RecordId id;
    takeRandom(id.m_bytes.data(), Size);
    return id;
}

RecordId RecordId::fromBytes(const QByteArray &bytes)
{
    RecordId id;
    if (size_t(bytes.size()) == Size)
        std::memcpy(id.m_bytes.data(), bytes.constData(), Size);
    return id;
}

RecordId RecordId::fromText(const QString &text)
{
    static const QByteArray digits = "0123456789abcdef";
    const QByteArray latin = text.toLatin1().toLower();
    const bool isHex = std::all_of(latin.begin(), latin.end(), [](char c) { return digits.contains(c); });
    return isHex && size_t(latin.size()) == 2 * Size ? fromBytes(QByteArray::fromHex(latin)) : RecordId();
}

QByteArray RecordId::toBytes() const { return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), Size); }

QString RecordId::toText() const { return QString::fromLatin1(toBytes().toHex()); }

} // namespace lanyard
