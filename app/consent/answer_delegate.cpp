#include "app/consent/answer_delegate.h"

#include "app/consent/answer_model.h"
#include "app/look/glyph.h"

#include <QPainter>

namespace lanyard {
namespace {

constexpr qreal BoxSize = 18;
constexpr qreal NoCentre = 26; // from the right edge
constexpr qreal YesCentre = 70;
constexpr qreal WordsWidth = 84;

bool isTicked(const QVariant &answer, bool yesBox)
{
    if (!answer.isValid())
        return false;
    const Answer given = Answer(answer.toInt());
    return given == Answer::Both || given == (yesBox ? Answer::Yes : Answer::No);
}

Colour colourOf(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return Colour::Good;
    case Answer::No:
        return Colour::Bad;
    default:
        return Colour::Warning;
    }
}

void paintBox(QPainter &painter, const QRectF &box, bool ticked, Colour tone)
{
    painter.setPen(QPen(Theme::colour(ticked ? tone : Colour::ControlLine), 1.5));
    painter.setBrush(ticked ? Theme::colour(tone) : Theme::colour(Colour::Surface));
    painter.drawRoundedRect(box, 4, 4);
    if (ticked)
        paintGlyph(painter, box.adjusted(1, 1, -1, -1), Glyph::Check, Theme::colour(Colour::Surface));
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool focused = option.state & QStyle::State_HasFocus;
    if (option.state & QStyle::State_Selected) {
        painter.setPen(focused ? QPen(Theme::colour(Colour::Accent), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(Theme::colour(focused ? Colour::AccentSoft : Colour::Hover));
        painter.drawRoundedRect(ground, 6, 6);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::colour(Colour::Hover));
        painter.drawRoundedRect(ground, 6, 6);
    }
}

} // namespace

AnswerDelegate::Boxes AnswerDelegate::boxes(const QRectF &row)
{
    const auto box = [&row](qreal centre) {
        return QRectF(row.right() - centre - BoxSize / 2, row.center().y() - BoxSize / 2, BoxSize, BoxSize);
    };
    return {box(YesCentre), box(NoCentre)};
}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);

    const QVariant answer = index.data(AnswerModel::AnswerRole);
    const Boxes places = boxes(option.rect);
    const Colour tone = answer.isValid() ? colourOf(Answer(answer.toInt())) : Colour::Neutral;
    paintBox(*painter, places.yes, isTicked(answer, true), tone);
    paintBox(*painter, places.no, isTicked(answer, false), tone);

    QRectF words = QRectF(option.rect).adjusted(10, 0, 0, 0);
    words.setRight(places.yes.left() - 10);
    painter->setFont(option.font);
    if (answer.isValid() && Answer(answer.toInt()) != Answer::Yes && Answer(answer.toInt()) != Answer::No) {
        QRectF said = words;
        said.setLeft(words.right() - WordsWidth);
        painter->setPen(Theme::colour(tone));
        painter->drawText(said, Qt::AlignRight | Qt::AlignVCenter, answerLabel(Answer(answer.toInt())));
        words.setRight(said.left() - 4);
    }
    painter->setPen(Theme::colour(Colour::Text));
    const QString label = index.data(Qt::DisplayRole).toString();
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(label, Qt::ElideRight, int(words.width())));
    painter->restore();
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {200, RowHeight}; }

} // namespace lanyard
