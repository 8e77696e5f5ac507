#pragma once

#include "models/store/cell.h"
#include "models/store/change.h"

#include <QByteArray>

#include <optional>

namespace lanyard {

/// The canonical encoding, version 1: what is hashed and signed, so that the same values always give the same bytes. A
/// domain string, then (key, type, value), each length-prefixed, sorted by key; text in NFC; nulls left out. Numbers
/// are big-endian, 8 bytes; lengths 4 bytes. Row hashes, trail entries and signatures on forms all use it.
class CanonicalWriter
{
public:
    explicit CanonicalWriter(QByteArrayView domain) { begin(domain); }

    void begin(QByteArrayView domain); ///< starts anew and keeps the memory
    /// Keys must come in ascending order of their bytes.
    void add(QByteArrayView key, const Cell &cell);
    void add(QByteArrayView key, qint64 number);
    void add(QByteArrayView key, Cell::Type type, QByteArrayView value);

    const QByteArray &bytes() const { return m_bytes; }

private:
    char *grow(qsizetype size);
    QByteArray m_bytes;
};

/// The same from values in any order.
QByteArray canonicalBytes(QByteArrayView domain, const Fields &fields);

/// Walks over canonical bytes entry by entry.
class CanonicalReader
{
public:
    explicit CanonicalReader(QByteArrayView bytes);

    QByteArrayView domain() const { return m_domain; }
    bool next(); ///< false at the end, and when the bytes are not canonical: see isValid()
    bool isValid() const { return m_isValid; }
    QString key() const { return QString::fromUtf8(m_key); }
    const Cell &cell() const { return m_cell; }

private:
    std::optional<QByteArrayView> take(qsizetype size);
    std::optional<QByteArrayView> takeCounted();

    QByteArrayView m_rest;
    QByteArrayView m_domain;
    QByteArrayView m_key;
    Cell m_cell;
    bool m_isValid = true;
};

/// BLAKE2b, 32 bytes.
QByteArray blake2b(QByteArrayView bytes, QByteArrayView prefix = {});

} // namespace lanyard
