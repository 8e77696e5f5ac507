#include "app/widgets/bar_chart.h"

#include "app/look/paint.h"

#include <QPainter>

namespace lanyard {

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BarChart::renew(const QStringList &said)
{
    setAccessibleName(said.join(QLatin1String("; ")));
    updateGeometry();
    update();
}

void BarChart::paintLabel(QPainter &painter, const QRectF &where, const QString &label)
{
    painter.setFont(textFont(TextSize::Normal));
    painter.setPen(Theme::colour(Colour::Text));
    painter.drawText(where, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(label, Qt::ElideRight, int(where.width())));
}

} // namespace lanyard
