#include "app/widgets/page_tools.h"

#include "app/widgets/button.h"
#include "app/widgets/page_view.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>

namespace lanyard {

PageTools::PageTools(PageView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_place(new TextLabel({}, TextSize::Small, Colour::Secondary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [this, row](const QString &name, Glyph glyph, auto act) {
        QPushButton *button = makeIconButton(name, glyph);
        connect(button, &QPushButton::clicked, m_view, act);
        row->addWidget(button);
        return button;
    };
    m_previous = add(tr("Page before (Page up)"), Glyph::ChevronUp, [view] { view->goTo(view->currentPage() - 1); });
    row->addWidget(m_place);
    m_next = add(tr("Next page (Page down)"), Glyph::ChevronDown, [view] { view->goTo(view->currentPage() + 1); });
    add(tr("Smaller (Ctrl+minus)"), Glyph::MagnifyMinus, [view] { view->zoomBy(0.8); });
    add(tr("Larger (Ctrl+plus)"), Glyph::MagnifyPlus, [view] { view->zoomBy(1.25); });
    add(tr("Whole page"), Glyph::Document, [view] { view->setFit(PageView::Fit::Page); });
    add(tr("As wide as the window (Ctrl+0)"), Glyph::Width, [view] { view->setFit(PageView::Fit::Width); });
    connect(view, &PageView::currentPageChanged, this, &PageTools::showPlace);
    showPlace(-1, 0);
}

void PageTools::showPlace(int page, int pages)
{
    m_place->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : QString());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
}

} // namespace lanyard
