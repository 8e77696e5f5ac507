#pragma once

#include "forms/paper/text.h"
#include "forms/paper/units.h"
#include "models/store/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QPainter;

namespace lanyard {

/// What is drawn on one page, in paper units.
using Drawing = std::function<void(QPainter &)>;

/// What a PDF says of itself. The moment is the only one in the file, so that the same input makes the same bytes.
struct PdfInfo
{
    QString title;
    QString author;
    QString subject;
    qint64 at = 0; ///< UTC milliseconds
};

/// Makes a PDF/A-1b whose pages are stacks of layers. A layer is drawn once, however many pages show it: the fixed page
/// of a form is one layer, a pupil's own text another. Every font is embedded once.
class PdfBuilder
{
public:
    /// A layer in a page's stack; a code also needs its place.
    struct Item
    {
        int layer = -1;
        QRectF box; ///< paper units; only of a code
    };

    explicit PdfBuilder(paper::Turn turn = paper::Turn::Portrait);
    ~PdfBuilder();

    int addLayer(const Drawing &drawing); ///< draws now. No transparency: PDF/A-1 has none
    /// Few words, as Qt shapes them: for what each of thousands of records writes over the fixed pages.
    int addStamp(const QList<paper::PlacedLine> &lines);
    int addCode(const QString &text); ///< a QR code
    void addPage(const QList<Item> &bottomToTop);
    void addPage(const Drawing &drawing); ///< a page of one layer of its own
    int pageCount() const;

    /// Once, at the end. Fails without pages or where the fonts are missing.
    Result<QByteArray> finish(const PdfInfo &info);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lanyard
