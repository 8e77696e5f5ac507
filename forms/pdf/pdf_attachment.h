#pragma once

#include "models/store/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lanyard {

/// A file that travels inside a PDF.
struct PdfAttachment
{
    QString name;
    QString type; ///< MIME type
    QByteArray bytes;
};

/// The PDF with files in it, each of its own name, which its reader shows beside the pages. PDF/A-1b forbids that: the
/// copy is protected before it leaves, and no longer calls itself an archive file.
Result<QByteArray> withAttachments(const QByteArray &pdf, const QList<PdfAttachment> &attachments);

} // namespace lanyard
