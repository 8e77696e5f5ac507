#pragma once

#include "app/today/consent_figures.h"
#include "app/widgets/bar_chart.h"

namespace lanyard {

/// Consent returned, by year group: a bar each, parted into consented, in part and refused, with its per cent in
/// words beside it.
class ReturnedChart : public BarChart
{
    Q_OBJECT

public:
    using BarChart::BarChart;
    void show(const QList<ConsentFigures::Year> &years);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintYear(QPainter &painter, int top, const ConsentFigures::Year &year) const;
    void paintLegend(QPainter &painter, int top) const;

    QList<ConsentFigures::Year> m_years;
};

} // namespace lanyard
