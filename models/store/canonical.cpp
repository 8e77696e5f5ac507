#include "models/store/canonical.h"

#include <QtEndian>

#include <map>
#include <sodium.h>

namespace lanyard {

namespace {

constexpr qsizetype LengthSize = sizeof(quint32);

char *putCounted(char *to, QByteArrayView bytes)
{
    qToBigEndian(quint32(bytes.size()), to);
    return std::copy(bytes.begin(), bytes.end(), to + LengthSize);
}

} // namespace

char *CanonicalWriter::grow(qsizetype size)
{
    const qsizetype old = m_bytes.size();
    m_bytes.resize(old + size);
    return m_bytes.data() + old;
}

void CanonicalWriter::begin(QByteArrayView domain)
{
    m_bytes.resize(0);
    putCounted(grow(LengthSize + domain.size()), domain);
}

void CanonicalWriter::add(QByteArrayView key, Cell::Type type, QByteArrayView value)
{
    char *to = grow(LengthSize + key.size() + 1 + LengthSize + value.size());
    to = putCounted(to, key);
    *to++ = char(type);
    putCounted(to, value);
}

void CanonicalWriter::add(QByteArrayView key, qint64 number)
{
    const qint64 big = qToBigEndian(number);
    add(key, Cell::Integer, QByteArrayView(reinterpret_cast<const char *>(&big), sizeof big));
}

void CanonicalWriter::add(QByteArrayView key, const Cell &cell)
{
    if (cell.type == Cell::Integer)
        add(key, cell.number);
    else if (cell.type != Cell::Null)
        add(key, cell.type, cell.bytes);
}

QByteArray canonicalBytes(QByteArrayView domain, const Fields &fields)
{
    std::map<QByteArray, Cell> sorted; // by the bytes of the key, which UTF-16's order is not
    for (const auto &[name, value] : fields) {
        const QByteArray key = name.normalized(QString::NormalizationForm_C).toUtf8();
        if (const std::optional<Cell> cell = Cell::of(value))
            sorted.emplace(key, *cell);
    }
    CanonicalWriter writer(domain);
    for (const auto &[key, cell] : sorted)
        writer.add(key, cell);
    return writer.bytes();
}

CanonicalReader::CanonicalReader(QByteArrayView bytes)
    : m_rest(bytes)
{
    const std::optional<QByteArrayView> domain = takeCounted();
    m_isValid = domain.has_value();
    m_domain = domain.value_or(QByteArrayView());
}

std::optional<QByteArrayView> CanonicalReader::take(qsizetype size)
{
    if (size > m_rest.size())
        return std::nullopt;
    const QByteArrayView taken = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return taken;
}

std::optional<QByteArrayView> CanonicalReader::takeCounted()
{
    const std::optional<QByteArrayView> length = take(LengthSize);
    return length ? take(qFromBigEndian<quint32>(length->data())) : std::nullopt;
}

bool CanonicalReader::next()
{
    if (!m_isValid || m_rest.isEmpty())
        return false;
    const std::optional<QByteArrayView> key = takeCounted();
    const std::optional<QByteArrayView> type = take(1);
    const std::optional<QByteArrayView> value = takeCounted();
    const bool isNumber = type && type->front() == Cell::Integer;
    m_isValid = key && type && value && (!isNumber || value->size() == sizeof(qint64));
    if (!m_isValid)
        return false;
    m_key = *key;
    m_cell.type = Cell::Type(type->front());
    m_cell.number = isNumber ? qFromBigEndian<qint64>(value->data()) : 0;
    m_cell.bytes = isNumber ? QByteArray() : value->toByteArray();
    return true;
}

QByteArray blake2b(QByteArrayView bytes, QByteArrayView prefix)
{
    const auto raw = [](QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); };
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, size_t(digest.size()));
    if (!prefix.isEmpty())
        crypto_generichash_update(&state, raw(prefix), size_t(prefix.size()));
    crypto_generichash_update(&state, raw(bytes), size_t(bytes.size()));
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), size_t(digest.size()));
    return digest;
}

} // namespace lanyard
