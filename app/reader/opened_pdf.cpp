#include "opened_file.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <memory>

namespace lanyard::reader {

namespace {

/// Empty where a page has no size: it could not be shown.
QList<QSizeF> pageSizes(const Poppler::Document &document)
{
    QList<QSizeF> sizes;
    for (int number = 0; number < std::min(document.numPages(), MostPages); ++number) {
        const std::unique_ptr<Poppler::Page> page = document.page(number);
        const QSizeF size = page ? page->pageSizeF() : QSizeF();
        if (!(size.width() >= 1 && size.height() >= 1 && size.width() <= MostPoints && size.height() <= MostPoints))
            return {};
        sizes.append(size);
    }
    return sizes;
}

} // namespace

OpenedFile openPdf(const QByteArray &bytes, const Wanted &wanted)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return {Outcome::Broken};
    if (document->isLocked())
        return {Outcome::NeedsPassword};
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    OpenedFile opened{Outcome::Opened, Kind::Pdf, pageSizes(*document)};
    if (opened.pages.isEmpty())
        return {Outcome::Broken};
    const int last
        = std::min({wanted.firstPage + wanted.pages, int(opened.pages.size()), wanted.firstPage + MostImages});
    for (int number = wanted.firstPage; number < last; ++number) {
        const double dpi = wanted.width * 72.0 / opened.pages.at(number).width();
        if (isTooLarge((opened.pages.at(number) * dpi / 72).toSize()))
            return {Outcome::TooLarge};
        const std::unique_ptr<Poppler::Page> page = document->page(number);
        const QImage image = page ? page->renderToImage(dpi, dpi) : QImage();
        if (image.isNull())
            return {Outcome::Broken};
        opened.images.append(flattened(image));
    }
    return opened;
}

} // namespace lanyard::reader
