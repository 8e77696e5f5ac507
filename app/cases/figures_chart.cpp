#include "app/cases/figures_chart.h"

#include "app/look/paint.h"

#include <QPainter>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int HeadHeight = 38;
constexpr int NumberWidth = 44;
constexpr qreal LabelShare = 0.46;
constexpr int LeastScale = 10; ///< so that the bars of small numbers stay short

} // namespace

void FiguresChart::show(const QList<PublishedFigure> &figures)
{
    m_figures = figures;
    QStringList said;
    for (const PublishedFigure &figure : figures)
        said.append(tr("%1, %2: %3").arg(figure.table, figure.label, figure.number));
    renew(said);
}

bool FiguresChart::beginsTable(qsizetype at) const
{
    return at == 0 || m_figures.at(at).table != m_figures.at(at - 1).table;
}

int FiguresChart::longestFrom(qsizetype at) const
{
    int longest = LeastScale;
    do
        longest = std::max(longest, m_figures.at(at).length());
    while (++at < m_figures.size() && !beginsTable(at));
    return longest;
}

QSize FiguresChart::sizeHint() const
{
    int height = 0;
    for (qsizetype at = 0; at < m_figures.size(); ++at)
        height += Row + (beginsTable(at) ? HeadHeight : 0);
    return {300, height};
}

void FiguresChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 0;
    int longest = LeastScale;
    for (qsizetype at = 0; at < m_figures.size(); ++at) {
        if (beginsTable(at)) {
            longest = longestFrom(at);
            painter.setFont(textFont(TextSize::Strong));
            painter.setPen(Theme::colour(Colour::Text));
            painter.drawText(QRect(0, top, width(), HeadHeight - 6), Qt::AlignBottom, m_figures.at(at).table);
            top += HeadHeight;
        }
        paintFigure(painter, QRectF(0, top, width(), Row), m_figures.at(at), longest);
        top += Row;
    }
}

void FiguresChart::paintFigure(QPainter &painter, const QRectF &row, const PublishedFigure &figure, int longest) const
{
    const qreal labelWidth = row.width() * LabelShare;
    paintLabel(painter, QRectF(row.left(), row.top(), labelWidth - 12, row.height()), figure.label);
    const qreal room = row.width() - labelWidth - NumberWidth;
    const QRectF bar(labelWidth, row.center().y() - Bar / 2.0, room * figure.length() / longest, Bar);
    if (!bar.isEmpty())
        paintBox(painter, bar, 3, figure.isFew() ? QColor() : Theme::colour(Colour::Accent),
                 figure.isFew() ? Theme::colour(Colour::Secondary) : QColor());
    painter.setFont(textFont(TextSize::Strong));
    painter.setPen(Theme::colour(Colour::Text));
    painter.drawText(QRectF(bar.right() + 8, row.top(), NumberWidth - 8, row.height()), Qt::AlignVCenter,
                     figure.number);
}

} // namespace lanyard
