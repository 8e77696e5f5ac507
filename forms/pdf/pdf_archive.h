#pragma once

#include "forms/pdf/pdf_builder.h"

class QPDF;

namespace lanyard {

/// Puts right what Qt leaves open for PDF/A-1b: metadata and document information that agree, fonts named as their
/// programs are, spaces that read as spaces. Throws what QPDF throws.
void makeArchive(QPDF &pdf, const PdfInfo &info);

/// The bytes: version 1.4, plain cross-reference table, identifier from the content. Throws what QPDF throws.
QByteArray writeArchive(QPDF &pdf);

} // namespace lanyard
