#pragma once

#include <QByteArray>

class QPDFObjectHandle;
class QPDFWriter;

namespace lanyard {

// Between QPDF's bytes and Qt's. Both throw what QPDF throws.
QByteArray pdfBytes(QPDFObjectHandle stream); ///< what the stream holds, unpacked
QByteArray writtenPdf(QPDFWriter &writer); ///< writes to memory
} // namespace lanyard
