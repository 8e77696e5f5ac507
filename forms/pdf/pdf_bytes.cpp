#include "forms/pdf/pdf_bytes.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace lanyard {

namespace {

QByteArray copyOf(const Buffer &buffer)
{
    return {reinterpret_cast<const char *>(buffer.getBuffer()), qsizetype(buffer.getSize())};
}

} // namespace

QByteArray pdfBytes(QPDFObjectHandle stream) { return copyOf(*stream.getStreamData()); }

QByteArray writtenPdf(QPDFWriter &writer)
{
    writer.setOutputMemory();
    writer.write();
    return copyOf(*writer.getBufferSharedPointer());
}

} // namespace lanyard
