#include "forms/pdf/pdf_protection.h"

#include "forms/pdf/pdf_bytes.h"
#include "forms/printing.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace lanyard {

namespace {

/// Metadata may keep the title and the dates, but not the claim to be an archive file.
void withdrawArchiveClaim(QPDF &pdf)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/OutputIntents");
    QPDFObjectHandle metadata = root.getKey("/Metadata");
    if (!metadata.isStream())
        return;
    QByteArray text = pdfBytes(metadata);
    const QByteArray end = "</rdf:Description>";
    const qsizetype claim = text.indexOf("pdfaid:part");
    if (claim >= 0) {
        const qsizetype from = text.lastIndexOf("<rdf:Description", claim);
        text.remove(from, text.indexOf(end, claim) + end.size() - from);
    }
    metadata.replaceStreamData(text.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

} // namespace

Result<QByteArray> protectPdf(const QByteArray &pdf, const Secret &password)
{
    if (password.isEmpty())
        return failure(Error::Code::Usage, Printing::tr("A protected PDF needs a password."));
    std::string words(reinterpret_cast<const char *>(password.data()), password.size());
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("printed", pdf.constData(), size_t(pdf.size()));
        withdrawArchiveClaim(document);
        QPDFWriter writer(document);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setR6EncryptionParameters(words.c_str(), words.c_str(), true, true, true, true, true, true,
                                         qpdf_r3p_full, true);
        std::fill(words.begin(), words.end(), '\0');
        return writtenPdf(writer);
    } catch (const std::exception &problem) {
        return failure(Error::Code::Failed,
                       Printing::tr("The PDF could not be protected. Nothing was saved; try again."),
                       QString::fromUtf8(problem.what()));
    }
}

} // namespace lanyard
