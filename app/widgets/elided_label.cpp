#include "app/widgets/elided_label.h"

#include <QEvent>
#include <QPainter>

namespace lanyard {

namespace {

constexpr int LeastLetters = 4;

}

QSize ElidedLabel::minimumSizeHint() const
{
    const int least = fontMetrics().averageCharWidth() * LeastLetters;
    return {std::min(least, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

/// Its words may have changed since it was sized.
bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        fitTip();
    return TextLabel::event(event);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    fitTip();
}

void ElidedLabel::fitTip()
{
    const bool isCut = sizeHint().width() > width();
    setToolTip(isCut ? text().toHtmlEscaped() : QString());
}

} // namespace lanyard
