#pragma once

#include "app/widgets/bar_chart.h"
#include "models/cases/figures.h"

namespace lanyard {

/// The figures of cases that a lead has published: a table after the other, each number with its bar. A number under
/// five has an empty bar of always the same length.
class FiguresChart : public BarChart
{
    Q_OBJECT

public:
    using BarChart::BarChart;

    void show(const QList<PublishedFigure> &figures);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFigure(QPainter &painter, const QRectF &row, const PublishedFigure &figure, int longest) const;
    bool beginsTable(qsizetype at) const;
    int longestFrom(qsizetype at) const; ///< of the table that begins there

    QList<PublishedFigure> m_figures;
};

} // namespace lanyard
