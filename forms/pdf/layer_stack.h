#pragma once

#include "forms/paper/qr_code.h"
#include "forms/pdf/pdf_builder.h"

#include <QList>

class QPDF;

namespace lanyard {

/// A layer is either a drawn page of the raw document or a code.
struct PdfLayer
{
    int rawPage = -1;
    paper::QrCode code;
};

using PdfStack = QList<PdfBuilder::Item>;

/// Replaces the pages of a drawn document by stacks of shared objects: each drawn page becomes a Form XObject, each
/// code an image mask. Throws what QPDF throws.
void stackPages(QPDF &pdf, const QList<PdfLayer> &layers, const QList<PdfStack> &stacks, const QSizeF &pageSize);

} // namespace lanyard
