#pragma once

#include "models/store/result.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QList>
#include <QSizeF>

#include <memory>

namespace lanyard {

/// Pages of a PDF this program made, as pictures: the very bytes that will be saved or printed. Not for files handed in
/// by others, which app/reader opens.
class PdfPreview
{
public:
    /// Fails where the bytes are no PDF.
    static Result<std::shared_ptr<PdfPreview>> open(const QByteArray &pdf);
    ~PdfPreview(); ///< waits for the picture being drawn

    int pageCount() const;
    QSizeF pageSize(int page) const; ///< points

    /// On a worker of its own, one after another; a null image where the page cannot be drawn. Cancel the future to
    /// skip a page that has scrolled out of sight before it was begun.
    QFuture<QImage> render(int page, qreal dotsPerInch) const;
    /// Here and now, for printing and tests.
    QImage renderNow(int page, qreal dotsPerInch) const;

private:
    PdfPreview();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lanyard
