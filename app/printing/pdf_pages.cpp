#include "app/printing/pdf_pages.h"

#include "forms/pdf/pdf_preview.h"

namespace lanyard {

Result<Pages> pagesOfPdf(const QByteArray &pdf)
{
    const auto preview = PdfPreview::open(pdf);
    if (!preview)
        return failure(preview);
    Pages pages;
    for (int page = 0; page < (*preview)->pageCount(); ++page)
        pages.sizes.append((*preview)->pageSize(page));
    pages.render = [preview = *preview](int page, qreal dotsPerInch) { return preview->render(page, dotsPerInch); };
    return pages;
}

} // namespace lanyard
