#include "app/widgets/page_pile.h"

#include <QVBoxLayout>

namespace lanyard {

PagePile::PagePile(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void PagePile::addPage(QWidget *page)
{
    layout()->addWidget(page);
    m_pages.append(page);
    showPage(m_shown ? m_shown : page);
}

void PagePile::showPage(QWidget *page)
{
    m_shown = page;
    for (QWidget *other : std::as_const(m_pages))
        other->setVisible(other == page);
}

} // namespace lanyard
