#include "tests/forms/reading/pdf_files.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace lanyard::test {

QMap<QString, QByteArray> filesIn(const QByteArray &pdf, const QByteArray &password)
{
    QPDF document;
    document.processMemoryFile("copy", pdf.constData(), size_t(pdf.size()),
                               password.isEmpty() ? nullptr : password.constData());
    QMap<QString, QByteArray> files;
    for (const auto &[name, specification] : QPDFEmbeddedFileDocumentHelper(document).getEmbeddedFiles()) {
        const auto data = specification->getEmbeddedFileStream().getStreamData();
        files.insert(QString::fromStdString(name),
                     QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())));
    }
    return files;
}

} // namespace lanyard::test
