#include "forms/pdf/pdf_builder.h"

#include "forms/paper/fonts.h"
#include "forms/pdf/layer_stack.h"
#include "forms/pdf/pdf_archive.h"
#include "forms/pdf/stamp_text.h"
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

    /// The number of the raw page drawn on.
    int draw(const Drawing &drawing)
    {
        if (drawn == 0)
            painter.begin(&writer);
        else
            writer.newPage();
        painter.save();
        drawing(painter);
        painter.restore();
        return drawn++;
    }

    /// Turns the lines of each stamp into the operators that show them.
    void layStamps(QPDF &pdf, int rawPage)
    {
        if (stamps.isEmpty())
            return;
        stamps.read(pdf.getAllPages().at(size_t(rawPage)));
        for (PdfLayer &layer : layers) {
            if (layer.kind == PdfLayer::Kind::Stamp)
                layer.operators = stamps.operators(layer.firstLine, layer.lineCount, box.height() / paper::Pt);
        }
    }

    QRectF box;
    QBuffer buffer;
    QPdfWriter writer;
    QPainter painter;
    int drawn = 0;
    QList<PdfLayer> layers;
    QList<PdfStack> stacks;
    StampText stamps;
};

PdfBuilder::PdfBuilder(paper::Turn turn)
    : d(std::make_unique<Private>(turn))
{
}

PdfBuilder::~PdfBuilder() = default;

int PdfBuilder::addLayer(const Drawing &drawing)
{
    PdfLayer layer;
    layer.rawPage = d->draw(drawing);
    d->layers.append(layer);
    return int(d->layers.size()) - 1;
}

int PdfBuilder::addStamp(const QList<paper::PlacedLine> &lines)
{
    PdfLayer layer;
    layer.kind = PdfLayer::Kind::Stamp;
    layer.firstLine = d->stamps.lineCount();
    layer.lineCount = int(lines.size());
    for (const paper::PlacedLine &line : lines)
        d->stamps.append(line);
    d->layers.append(layer);
    return int(d->layers.size()) - 1;
}

int PdfBuilder::addCode(const QString &text)
{
    PdfLayer layer;
    layer.kind = PdfLayer::Kind::Code;
    layer.code = paper::qrCode(text);
    d->layers.append(layer);
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
    const int stampPage = d->stamps.isEmpty() ? -1 : d->draw([&](QPainter &painter) { d->stamps.draw(painter); });
    d->painter.end();
    const QByteArray &raw = d->buffer.data();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("drawn", raw.constData(), size_t(raw.size()));
        d->layStamps(pdf, stampPage);
        stackPages(pdf, d->layers, d->stacks, d->box.size() / paper::Pt);
        makeArchive(pdf, info);
        return writeArchive(pdf);
    } catch (const std::exception &problem) {
        return failed(QString::fromUtf8(problem.what()));
    }
}

} // namespace lanyard
