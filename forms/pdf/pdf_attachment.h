#pragma once

#include "models/store/result.h"

#include <QByteArray>
#include <QString>

namespace lanyard {

/// A file that travels inside a PDF.
struct PdfAttachment
{
    QString name;
    QString type; ///< MIME type
    QByteArray bytes;
};

/// The PDF with a file in it, which its reader shows beside the pages. PDF/A-1b forbids that: the copy is protected
/// before it leaves, and no longer calls itself an archive file.
Result<QByteArray> withAttachment(const QByteArray &pdf, const PdfAttachment &attachment);

} // namespace lanyard
