#pragma once

#include "forms/paper/furniture.h"
#include "forms/paper/page_flow.h"
#include "forms/pdf/pdf_builder.h"

#include <functional>

namespace lanyard {

/// A PDF of one or more laid out parts, each with the furniture and page numbers of its own.
class PrintDocument
{
public:
    PrintDocument(const PrintContext &context, const QString &title, paper::Turn turn = paper::Turn::Portrait);

    QRectF body() const { return m_furniture.body(); }
    const School &school() const { return m_context.school; }
    void warn(const QString &sentence); ///< once each
    QStringList &warnings() { return m_warnings; }

    /// Draws the pages; `goesOnAfter` hears of each and may stop, which gives false.
    bool add(const FormLayout &layout, const std::function<bool(int page)> &goesOnAfter = {});
    Result<Printed> finish();

private:
    PrintContext m_context;
    QString m_title;
    Furniture m_furniture;
    PdfBuilder m_builder;
    QStringList m_warnings;
};

/// Tries smaller and smaller print until everything stands on one page; the smallest may take more.
FormLayout fittedToOnePage(const std::function<FormLayout(qreal points)> &lay, qreal largest, qreal smallest);

/// Reports to `progress`; false when the person wishes to stop.
bool goesOn(const Progress &progress, qsizetype done, qsizetype total);

/// What a cancelled print ends with.
tl::unexpected<Error> cancelledPrint();

} // namespace lanyard
