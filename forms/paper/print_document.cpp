#include "forms/paper/print_document.h"

#include "forms/printing.h"
#include <QPainter>

namespace lanyard {

PrintDocument::PrintDocument(const PrintContext &context, const QString &title, paper::Turn turn)
    : m_context(context)
    , m_title(title)
    , m_furniture(context, title, turn)
    , m_builder(turn)
{
}

void PrintDocument::warn(const QString &sentence)
{
    if (!m_warnings.contains(sentence))
        m_warnings.append(sentence);
}

bool PrintDocument::add(const FormLayout &layout, const std::function<bool(int page)> &goesOnAfter)
{
    const int pages = int(layout.pages.size());
    for (int page = 0; page < pages; ++page) {
        m_builder.addPage([&](QPainter &painter) {
            m_furniture.draw(painter, page, pages);
            layout.drawPage(painter, page);
        });
        if (goesOnAfter && !goesOnAfter(page + 1))
            return false;
    }
    return true;
}

Result<Printed> PrintDocument::finish()
{
    auto pdf = m_builder.finish({m_title, m_context.school.name, m_context.school.trust, m_context.at});
    if (!pdf)
        return failure(pdf);
    return Printed{*pdf, m_builder.pageCount(), m_warnings};
}

FormLayout fittedToOnePage(const std::function<FormLayout(qreal points)> &lay, qreal largest, qreal smallest)
{
    FormLayout layout = lay(largest);
    for (qreal points = largest - 0.5; layout.pages.size() > 1 && points >= smallest; points -= 0.5)
        layout = lay(points);
    return layout;
}

bool goesOn(const Progress &progress, qsizetype done, qsizetype total)
{
    progress.report(done, total);
    return !progress.isCancelled();
}

tl::unexpected<Error> cancelledPrint()
{
    return failure(Error::Code::Cancelled, Printing::tr("Printing was cancelled. Nothing was lost."));
}

} // namespace lanyard
