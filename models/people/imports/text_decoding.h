#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard {

/// A file's text and how it was written.
struct DecodedText
{
    QString text; ///< without a byte order mark
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1252", for people
};

/// Reads UTF-8, UTF-16 of both byte orders, and Windows-1252, each with or without a byte order mark. An XML
/// declaration's encoding is heeded where there is no mark.
DecodedText decodeText(const QByteArray &bytes);

/// Whether the file is XML in UTF-8 and says so or nothing: then it need not be decoded before it is parsed.
bool isUtf8Xml(const QByteArray &bytes);

} // namespace lanyard
