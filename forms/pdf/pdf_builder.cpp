#include "forms/pdf/pdf_builder.h"

#include "forms/paper/fonts.h"
#include "forms/pdf/layer_stack.h"
#include "forms/pdf/pdf_archive.h"
#include "forms/printing.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>

namespace lanyard {

struct PdfBuilder::Private
{
    explicit Private(paper::Turn turn)
        : box(paper::pageBox(turn))
        , writer(&buffer)
    {
        buffer.open(QIODevice::WriteOnly);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(paper::UnitsPerInch);
        const bool isLandscape = turn == paper::Turn::Landscape;
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                         isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    }

    QRectF box;
    QBuffer buffer;
    QPdfWriter writer;
    QPainter painter;
    int drawn = 0;
    QList<PdfLayer> layers;
    QList<PdfStack> stacks;
};

PdfBuilder::PdfBuilder(paper::Turn turn)
    : d(std::make_unique<Private>(turn))
{
}

PdfBuilder::~PdfBuilder() = default;

int PdfBuilder::addLayer(const Drawing &drawing)
{
    if (d->drawn == 0)
        d->painter.begin(&d->writer);
    else
        d->writer.newPage();
    d->painter.save();
    drawing(d->painter);
    d->painter.restore();
    d->layers.append(PdfLayer{d->drawn++, {}});
    return int(d->layers.size()) - 1;
}

int PdfBuilder::addCode(const QString &text)
{
    d->layers.append(PdfLayer{-1, paper::qrCode(text)});
    return int(d->layers.size()) - 1;
}

void PdfBuilder::addPage(const QList<Item> &bottomToTop) { d->stacks.append(bottomToTop); }

void PdfBuilder::addPage(const Drawing &drawing) { addPage({Item{addLayer(drawing), {}}}); }

int PdfBuilder::pageCount() const { return int(d->stacks.size()); }

Result<QByteArray> PdfBuilder::finish(const PdfInfo &info)
{
    const auto failed = [](const QString &detail) {
        return failure(Error::Code::Failed, Printing::tr("The PDF could not be made. Nothing was lost; try again."),
                       detail);
    };
    if (auto fonts = paper::requireFonts(); !fonts)
        return failure(fonts);
    if (d->stacks.isEmpty() || d->drawn == 0)
        return failed(QStringLiteral("no pages"));
    d->painter.end();
    const QByteArray &raw = d->buffer.data();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("drawn", raw.constData(), size_t(raw.size()));
        stackPages(pdf, d->layers, d->stacks, d->box.size() / paper::Pt);
        makeArchive(pdf, info);
        return writeArchive(pdf);
    } catch (const std::exception &problem) {
        return failed(QString::fromUtf8(problem.what()));
    }
}

} // namespace lanyard
