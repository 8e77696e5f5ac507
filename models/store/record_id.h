#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace lanyard {

/// The permanent name of a record: 16 bytes, never reused. Made from the time and 64 random bits, so that records
/// made together lie together in the file. All zero is "no record".
class RecordId
{
public:
    static constexpr size_t Size = 16;

    RecordId() = default;
    static RecordId make();
    static RecordId random(); ///< without the time: for references that people read out
    static RecordId fromBytes(const QByteArray &bytes); ///< null unless exactly 16 bytes
    static RecordId fromText(const QString &text); ///< 32 hex digits; null otherwise

    bool isNull() const { return m_bytes == std::array<unsigned char, Size>{}; }
    QByteArray toBytes() const;
    /// The same where they stand: as long as the id.
    QByteArrayView view() const { return QByteArrayView(m_bytes.data(), Size); }
    QString toText() const;

    auto operator<=>(const RecordId &) const = default;
    bool operator==(const RecordId &) const = default;
    friend size_t qHash(const RecordId &id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), Size, seed); }

private:
    std::array<unsigned char, Size> m_bytes{};
};

} // namespace lanyard
