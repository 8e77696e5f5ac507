#include "app/table/cell_delegate.h"

#include "app/look/glyph.h"
#include "app/look/paint.h"
#include "app/look/style.h"
#include "app/table/register_view.h"
#include "models/tables/table_model.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lanyard {

namespace {

constexpr int Padding = 12;
constexpr int AnswerIcon = 18;
constexpr int AnswerWords = 132; ///< from this width on a column shows the word beside the icon

CellKind kindOf(const QModelIndex &index) { return CellKind(index.data(TableModel::KindRole).toInt()); }
Tone toneOf(const QModelIndex &index) { return Tone(index.data(TableModel::ToneRole).toInt()); }

/// Each tone has a shape of its own, so that an answer can be told without its colour.
Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
    case Tone::Accent:
        return Glyph::CheckCircle;
    case Tone::Bad:
        return Glyph::CloseCircle;
    case Tone::Warning:
        return Glyph::HelpCircle;
    case Tone::Neutral:
        break;
    }
    return Glyph::CircleOutline;
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool isUnderMouse)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(option.rect, Theme::colour(Colour::AccentSoft));
    else if (isUnderMouse)
        painter.fillRect(option.rect, Theme::colour(Colour::Hover));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     Theme::colour(Colour::Line));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();
    if (current && option.viewItemPosition == QStyleOptionViewItem::Beginning)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                         Theme::colour(Colour::Accent));
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_text(textFont(TextSize::Normal))
    , m_pill(textFont(TextSize::SmallStrong))
    , m_first(m_text)
{
    m_first.setWeight(QFont::Medium);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRow(*painter, option, index, isUnderMouse(option, index));
    switch (kindOf(index)) {
    case CellKind::State: {
        const QString word = index.data().toString();
        if (!word.isEmpty())
            paintPill(*painter, QRectF(option.rect).adjusted(Padding, 0, -Padding / 2, -1), word, toneOf(index),
                      m_pill);
        return;
    }
    case CellKind::Answer:
        return paintAnswer(*painter, option, index);
    case CellKind::Text:
    case CellKind::Date:
    case CellKind::Number:
    case CellKind::Moment:
        return paintText(*painter, option, index);
    }
}

bool CellDelegate::isUnderMouse(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const auto *view = qobject_cast<const RegisterView *>(option.widget))
        return view->hoveredRow() == index.row();
    return option.state & QStyle::State_MouseOver;
}

QString CellDelegate::wordsOf(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return index.data().toString();
}

void CellDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning;
    const QFont &font = first ? m_first : m_text;
    const QRect words = option.rect.adjusted(Padding, 0, -Padding / 2, -1);
    const CellKind kind = kindOf(index);
    painter.setFont(font);
    painter.setPen(Theme::colour(first || kind == CellKind::Text ? Colour::Text : Colour::Secondary));
    const Qt::Alignment side = kind == CellKind::Number ? Qt::AlignRight : Qt::AlignLeft;
    const QString text = wordsOf(option, index).replace(QLatin1Char('\n'), QLatin1String(", "));
    painter.drawText(words, int(Qt::AlignVCenter | Qt::TextSingleLine | side),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
}

void CellDelegate::paintAnswer(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString word = index.data().toString();
    const Tone tone = toneOf(index);
    const bool isWide = option.rect.width() >= AnswerWords; // all words of a column, or none
    const int left = isWide ? option.rect.left() + Padding : option.rect.center().x() - AnswerIcon / 2;
    const QRectF where(left, option.rect.center().y() - AnswerIcon / 2, AnswerIcon, AnswerIcon);
    paintGlyph(painter, where, glyphOf(tone), Theme::colour(Theme::toneColour(tone)));
    if (!isWide)
        return;
    painter.setFont(m_text);
    painter.setPen(Theme::colour(Colour::Text));
    painter.drawText(option.rect.adjusted(Padding + AnswerIcon + 6, 0, 0, -1), Qt::AlignVCenter, word);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString word = index.data().toString();
    if (kindOf(index) == CellKind::State)
        return {int(pillWidth(word, m_pill)) + 2 * Padding, Measure::Row};
    if (kindOf(index) == CellKind::Answer)
        return {AnswerIcon + 2 * Padding, Measure::Row};
    return {QFontMetrics(m_first).horizontalAdvance(word) + 2 * Padding, Measure::Row};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid()) {
        QString tip = index.data(Qt::ToolTipRole).toString();
        const bool hidden = kindOf(index) == CellKind::Answer || sizeHint(option, index).width() > option.rect.width();
        if (tip.isEmpty() && hidden)
            tip = index.data().toString();
        if (!tip.isEmpty()) {
            QToolTip::showText(event->globalPos(), tip.toHtmlEscaped(), view->viewport(), option.rect);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace lanyard
