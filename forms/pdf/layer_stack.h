#pragma once

#include "forms/paper/qr_code.h"
#include "forms/pdf/pdf_builder.h"

#include <QList>

class QPDF;

namespace lanyard {

/// A layer is a drawn page of the raw document, a code, or operators of its own.
struct PdfLayer
{
    enum class Kind { Drawn, Code, Stamp };

    Kind kind = Kind::Drawn;
    int rawPage = -1;
    paper::QrCode code;
    int firstLine = 0; ///< of a stamp
    int lineCount = 0;
    QByteArray operators;
};

using PdfStack = QList<PdfBuilder::Item>;

/// Replaces the pages of a drawn document by stacks of shared objects: each drawn page becomes a Form XObject, each
/// code an image mask. Throws what QPDF throws.
void stackPages(QPDF &pdf, const QList<PdfLayer> &layers, const QList<PdfStack> &stacks, const QSizeF &pageSize);

} // namespace lanyard
