#include "app/cases/figures_card.h"

#include "app/cases/figures_chart.h"
#include "app/widgets/text_label.h"

#include <QVBoxLayout>

namespace lanyard {

FiguresCard::FiguresCard(const FormRecord &figures, QWidget *parent)
    : RecordAddition(figures.id, parent)
    , m_chart(new FiguresChart)
{
    auto *signs = new TextLabel(tr("<5 is a number from one to four; its bar is always the same. – is a number that is "
                                   "not shown, because with it one of those could be worked out."),
                                TextSize::Small, Colour::Secondary);
    signs->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_chart);
    column->addWidget(signs);
    follow(figures);
}

void FiguresCard::follow(const FormRecord &figures) { m_chart->show(publishedFigures(figures.text(u"sheet"_qs))); }

} // namespace lanyard
