#include "app/look/glyph.h"
#include "app/look/style_parts.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace lanyard {
namespace {

constexpr int ArrowSide = 14;
constexpr int SmallArrow = 12;
constexpr int HeadPadding = 12; ///< as the cells below have it

} // namespace

void StyleParts::itemPanel(const QStyleOption &option, QPainter &painter)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, Theme::colour(Colour::AccentSoft));
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        painter.fillRect(option.rect, Theme::colour(Colour::Hover));
}

void StyleParts::headerEmpty(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, Theme::colour(Colour::Alternate));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     Theme::colour(Colour::Line));
}

void StyleParts::header(const QStyleOptionHeader &option, QPainter &painter)
{
    headerEmpty(option, painter);
    if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), Theme::colour(Colour::Hover));
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool isCentred = option.textAlignment & Qt::AlignHCenter; // narrow: the arrow stands above the word
    QRect words = option.rect.adjusted(HeadPadding, 0, isSorted ? -ArrowSide - 4 : -HeadPadding / 2, -1);
    if (isCentred)
        words = option.rect.adjusted(2, 0, -2, -1);
    painter.setPen(Theme::colour(Colour::Secondary));
    painter.drawText(words, int(option.textAlignment | Qt::AlignVCenter | Qt::TextSingleLine),
                     option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width()));
    if (!isSorted)
        return;
    const QRectF beside(option.rect.right() - ArrowSide, option.rect.center().y() - ArrowSide / 2.0, ArrowSide,
                        ArrowSide);
    const QRectF above(option.rect.center().x() - SmallArrow / 2.0, option.rect.top(), SmallArrow, SmallArrow);
    const bool up = option.sortIndicator == QStyleOptionHeader::SortUp;
    paintGlyph(painter, isCentred ? above : beside, up ? Glyph::ChevronUp : Glyph::ChevronDown,
               Theme::colour(Colour::Secondary));
}

void StyleParts::progressGroove(const QStyleOption &option, QPainter &painter)
{
    const QRectF bar(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 5);
    paintBox(painter, bar, 2.5, Theme::colour(Colour::Line), {});
}

void StyleParts::progressContents(const QStyleOptionProgressBar &option, QPainter &painter)
{
    QRectF bar(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 5);
    if (option.maximum <= option.minimum) // how much there is to do is not known yet
        bar.setWidth(bar.width() / 3);
    else
        bar.setWidth(bar.width() * (double(option.progress) - option.minimum)
                     / (double(option.maximum) - option.minimum));
    if (bar.width() > 0)
        paintBox(painter, bar, 2.5, Theme::colour(Colour::Accent), {});
}

void StyleParts::scrollBar(const QStyleOptionSlider &option, const QRect &slider, QPainter &painter)
{
    if (option.maximum <= option.minimum)
        return;
    const bool upright = option.orientation == Qt::Vertical;
    const bool busy = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int thick = busy ? 8 : 6;
    QRectF handle(slider);
    if (upright)
        handle = QRectF(slider.center().x() - thick / 2.0 + 1, slider.top() + 2, thick, slider.height() - 4);
    else
        handle = QRectF(slider.left() + 2, slider.center().y() - thick / 2.0 + 1, slider.width() - 4, thick);
    QColor colour = Theme::colour(Colour::Secondary);
    colour.setAlphaF(busy ? 0.75F : 0.4F);
    paintBox(painter, handle, thick / 2.0, colour, {});
}

QRect StyleParts::scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const int across = upright ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider
            = std::clamp(int(qint64(length) * option.pageStep / (range + option.pageStep)), 32, std::max(32, length));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    const auto piece = [&](int from, int size) {
        return upright ? QRect(option.rect.left(), option.rect.top() + from, across, size)
                       : QRect(option.rect.left() + from, option.rect.top(), size, across);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

} // namespace lanyard
