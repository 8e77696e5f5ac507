#include "app/today/returned_chart.h"

#include "app/look/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace lanyard {

namespace {

constexpr int LabelWidth = 40;
constexpr int PercentWidth = 52;
constexpr int LegendHeight = 28;

} // namespace

void ReturnedChart::show(const QList<ConsentFigures::Year> &years)
{
    m_years = years;
    QStringList said;
    for (const ConsentFigures::Year &year : years)
        said.append(tr("%1: %2 of %3 returned, %4 consented, %5 in part, %6 refused")
                        .arg(year.label)
                        .arg(year.answered())
                        .arg(year.pupils)
                        .arg(year.consented)
                        .arg(year.inPart)
                        .arg(year.refused));
    setToolTip(said.join(QLatin1Char('\n')));
    renew(said);
}

QSize ReturnedChart::sizeHint() const { return {320, int(m_years.size()) * Row + LegendHeight}; }

void ReturnedChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 0;
    for (const ConsentFigures::Year &year : std::as_const(m_years)) {
        paintYear(painter, top, year);
        top += Row;
    }
    paintLegend(painter, top + 8);
}

void ReturnedChart::paintYear(QPainter &painter, int top, const ConsentFigures::Year &year) const
{
    paintLabel(painter, QRectF(0, top, LabelWidth, Row), year.label);
    const QRectF groove(LabelWidth, top + (Row - Bar) / 2.0, width() - LabelWidth - PercentWidth, Bar);
    QPainterPath clip;
    clip.addRoundedRect(groove, Bar / 2.0, Bar / 2.0);
    painter.save();
    painter.setClipPath(clip);
    painter.fillRect(groove, Theme::colour(Colour::Pressed));
    qreal left = groove.left();
    const QList<QPair<int, Colour>> parts{
        {year.consented, Colour::Good}, {year.inPart, Colour::Accent}, {year.refused, Colour::Bad}};
    for (const auto &[count, colour] : parts) {
        const qreal wide = year.pupils == 0 ? 0 : groove.width() * count / year.pupils;
        painter.fillRect(QRectF(left, groove.top(), wide, Bar), Theme::colour(colour));
        left += wide;
    }
    painter.restore();
    const int percent = year.pupils == 0 ? 0 : qRound(100.0 * year.answered() / year.pupils);
    painter.setPen(Theme::colour(Colour::Secondary));
    painter.drawText(QRect(width() - PercentWidth, top, PercentWidth, Row), Qt::AlignVCenter | Qt::AlignRight,
                     tr("%1 %").arg(percent));
}

void ReturnedChart::paintLegend(QPainter &painter, int top) const
{
    painter.setFont(textFont(TextSize::Small));
    int left = 0;
    const QList<QPair<QString, Colour>> parts{
        {tr("consented"), Colour::Good}, {tr("in part"), Colour::Accent}, {tr("refused"), Colour::Bad}};
    for (const auto &[word, colour] : parts) {
        painter.fillRect(QRect(left, top + 5, 9, 9), Theme::colour(colour));
        painter.setPen(Theme::colour(Colour::Secondary));
        const int wide = painter.fontMetrics().horizontalAdvance(word);
        painter.drawText(QRect(left + 14, top, wide + 4, 20), Qt::AlignVCenter, word);
        left += wide + 32;
    }
}

} // namespace lanyard
