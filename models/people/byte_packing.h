#pragma once

#include "models/store/record_id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <string>

namespace lanyard {

/// Writes values one after another in as few bytes as they need, always the same for the same values: packed columns
/// are hashed in the audit trail. Read back by Unpacker in the same order.
class Packer
{
public:
    Packer() { m_bytes.reserve(512); }

    void number(quint64 value); ///< seven bits a byte, small ones first
    void text(const QString &value);
    void bytes(const QByteArray &value);
    void day(const QDate &value); ///< an invalid one is kept as such
    void id(const RecordId &value);

    QByteArray packed() const { return QByteArray(m_bytes.data(), qsizetype(m_bytes.size())); }

private:
    std::string m_bytes; // grows byte by byte faster than a QByteArray
};

/// What Packer wrote. Reading past the end or a broken value gives nothing and isBroken() from then on: nothing in a
/// damaged file can make it read elsewhere or allocate more than the bytes there are.
class Unpacker
{
public:
    explicit Unpacker(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    quint64 number();
    int count(); ///< a number of things to follow, each of at least one byte
    QString text();
    QByteArray bytes();
    QDate day();
    RecordId id();

    bool isBroken() const { return m_broken; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArrayView take(quint64 size);

    const QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_broken = false;
};

} // namespace lanyard
