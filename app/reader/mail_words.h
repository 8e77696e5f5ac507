#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard::reader {

/// A header line's words: "=?utf-8?Q?Si=C3=A2n?=" is "Siân" (RFC 2047).
QString decodedWords(const QByteArray &raw);
/// One of a header line's parameters, quoted, in pieces or with an encoding of its own (RFC 2231).
QString headerParameter(const QByteArray &header, const QByteArray &name);
QByteArray fromQuotedPrintable(const QByteArray &encoded);

} // namespace lanyard::reader
