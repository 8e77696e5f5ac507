#include "forms/pdf/pdf_attachment.h"

#include "forms/pdf/pdf_bytes.h"
#include "forms/printing.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace lanyard {

namespace {

void embed(QPDF &document, const PdfAttachment &attachment)
{
    const std::string name = attachment.name.toStdString();
    QPDFEFStreamObjectHelper stream
        = QPDFEFStreamObjectHelper::createEFStream(document, attachment.bytes.toStdString());
    stream.setSubtype(attachment.type.toStdString());
    QPDFEmbeddedFileDocumentHelper(document).replaceEmbeddedFile(
        name, QPDFFileSpecObjectHelper::createFileSpec(document, name, stream));
}

} // namespace

Result<QByteArray> withAttachments(const QByteArray &pdf, const QList<PdfAttachment> &attachments)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("printed", pdf.constData(), size_t(pdf.size()));
        for (const PdfAttachment &attachment : attachments)
            embed(document, attachment);
        QPDFWriter writer(document);
        writer.setStreamDataMode(qpdf_s_preserve);
        return writtenPdf(writer);
    } catch (const std::exception &problem) {
        return failure(Error::Code::Failed,
                       Printing::tr("The files could not be put into the PDF. Nothing was saved; try again."),
                       QString::fromUtf8(problem.what()));
    }
}

} // namespace lanyard
