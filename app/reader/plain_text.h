#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lanyard::reader {

/// The words where the bytes are text: Unicode, or letters of Western Europe as Windows has them. None where they are
/// something else.
std::optional<QString> plainText(const QByteArray &bytes);

/// In an encoding by its name in e-mails; an unknown one is taken for Windows-1252.
QString decodedText(const QByteArray &bytes, const QByteArray &encoding);

/// The words of a web page, a line for each of its blocks. Nothing that it names is loaded.
QString textOfHtml(const QString &html);

} // namespace lanyard::reader
