#include "forms/pdf/pdf_printing.h"

#include "forms/pdf/pdf_preview.h"
#include "forms/printing.h"

#include <QPainter>
#include <QPrinter>

namespace lanyard {

namespace {

/// More than this no eye sees on a form, and a page costs four times as much.
constexpr int DotsPerInch = 300;

/// The pages in the order they leave the printer, from 0.
QList<int> pagesToPrint(const QPrinter &printer, int pageCount)
{
    QList<int> pages;
    const QPageRanges ranges = printer.pageRanges();
    for (int page = 0; page < pageCount; ++page) {
        if (printer.printRange() != QPrinter::PageRange || ranges.isEmpty() || ranges.contains(page + 1))
            pages.append(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QList<int> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all += pages;
    } else {
        for (const int page : pages)
            all += QList<int>(copies, page);
    }
    return all;
}

void turn(QPrinter &printer, const QSizeF &page)
{
    printer.setPageOrientation(page.width() > page.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
}

void drawPage(QPainter &painter, const QPrinter &printer, const QImage &image)
{
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    QSizeF size = image.size();
    size.scale(paper.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(QPointF((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2), size),
                      image);
}

} // namespace

Result<void> printPdf(const QByteArray &pdf, QPrinter &printer, const Progress &progress)
{
    const auto preview = PdfPreview::open(pdf);
    if (!preview)
        return failure(preview);
    const QList<int> pages = pagesToPrint(printer, (*preview)->pageCount());
    if (pages.isEmpty())
        return failure(Error::Code::Usage, Printing::tr("Nothing was printed: the document has no such pages."));
    printer.setFullPage(true);
    turn(printer, (*preview)->pageSize(pages.first()));
    QPainter painter;
    if (!painter.begin(&printer)) {
        return failure(Error::Code::Failed,
                       Printing::tr("Nothing was printed: the printer did not answer. Check it and print again."));
    }
    const int dots = std::min(DotsPerInch, printer.resolution());
    for (int done = 0; done < pages.size(); ++done) {
        if (done > 0) {
            turn(printer, (*preview)->pageSize(pages.at(done)));
            printer.newPage();
        }
        drawPage(painter, printer, (*preview)->renderNow(pages.at(done), dots));
        progress.report(done + 1, pages.size());
        if (progress.isCancelled()) {
            printer.abort();
            return failure(Error::Code::Cancelled, Printing::tr("Printing was cancelled."));
        }
    }
    return {};
}

} // namespace lanyard
