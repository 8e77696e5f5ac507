#include "forms/pdf/pdf_preview.h"

#include "forms/printing.h"
#include <QMutex>
#include <QThreadPool>
#include <QtConcurrent>

#include <poppler-qt6.h>

namespace lanyard {

struct PdfPreview::Private
{
    std::unique_ptr<Poppler::Document> document;
    QMutex drawing; ///< Poppler draws one page of a document at a time
    QThreadPool worker;
};

PdfPreview::PdfPreview()
    : d(std::make_unique<Private>())
{
    d->worker.setMaxThreadCount(1);
}

PdfPreview::~PdfPreview()
{
    d->worker.clear();
    d->worker.waitForDone();
}

Result<std::shared_ptr<PdfPreview>> PdfPreview::open(const QByteArray &pdf)
{
    auto document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked() || document->numPages() < 1) {
        return failure(Error::Code::Damaged, Printing::tr("The PDF cannot be shown. Nothing was lost; print again."));
    }
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    std::shared_ptr<PdfPreview> preview(new PdfPreview);
    preview->d->document = std::move(document);
    return preview;
}

int PdfPreview::pageCount() const { return d->document->numPages(); }

QSizeF PdfPreview::pageSize(int page) const
{
    const QMutexLocker lock(&d->drawing);
    const auto found = d->document->page(page);
    return found ? found->pageSizeF() : QSizeF();
}

QFuture<QImage> PdfPreview::render(int page, qreal dotsPerInch) const
{
    return QtConcurrent::run(&d->worker, [this, page, dotsPerInch] { return renderNow(page, dotsPerInch); });
}

QImage PdfPreview::renderNow(int page, qreal dotsPerInch) const
{
    const QMutexLocker lock(&d->drawing);
    const auto found = d->document->page(page);
    return found ? found->renderToImage(dotsPerInch, dotsPerInch) : QImage();
}

} // namespace lanyard
