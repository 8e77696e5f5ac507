#pragma once

#include "forms/paper/fonts.h"
#include "forms/paper/units.h"

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace lanyard::paper {

/// Everything prints in black and white: greys are lines and grounds, never a meaning.
inline const QColor Ink(0x14, 0x18, 0x1f);
inline const QColor Faint(0x55, 0x5c, 0x66);
inline const QColor Line(0x8a, 0x91, 0x9b);
inline const QColor Ground(0xee, 0xf0, 0xf3);

/// A stretch of a paragraph. One with a key and no text is a gap to write in, ruled below.
struct Span
{
    QString text;
    bool bold = false;
    QString key; ///< what fills it, "parent"; empty for words
    bool underlined = false;
};

/// A paragraph broken into lines for a width: measured once, drawn whole or line by line, where a page ends within it.
/// Copies share the lines.
class TextBlock
{
public:
    /// Where something is filled in: relative to the block's top left.
    struct Gap
    {
        QString key;
        int line = 0;
        QRectF box;
        bool isEmpty = false;
    };

    TextBlock() = default;
    TextBlock(const QList<Span> &spans, qreal points, qreal width, Qt::Alignment alignment = Qt::AlignLeft);
    TextBlock(const QString &text, qreal points, qreal width, Weight weight = Weight::Regular,
              Qt::Alignment alignment = Qt::AlignLeft);

    qreal height() const { return lineCount() * m_lineHeight; }
    qreal lineHeight() const { return m_lineHeight; }
    int lineCount() const;
    QString textFrom(int line) const; ///< from the start of a line to the end
    const QList<Gap> &gaps() const { return m_gaps; }
    void draw(QPainter &painter, QPointF topLeft, const QColor &colour = Ink) const;
    void drawLine(QPainter &painter, int line, QPointF topLeft, const QColor &colour = Ink) const;

private:
    void findGaps(const QList<Span> &spans);

    std::shared_ptr<QTextLayout> m_layout;
    QList<Gap> m_gaps;
    qreal m_lineHeight = 0;
};

/// How a text that does not fit its box is made to: smaller, down to `smallest`, then cut with an ellipsis.
struct Fit
{
    qreal points = 9.5;
    qreal smallest = 6.5;
    Weight weight = Weight::Regular;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QColor colour = Ink;
};

/// One line, sized and cut to its box, and where its base begins.
struct PlacedLine
{
    QString text;
    QFont font;
    QPointF base;
    QColor colour;
};

PlacedLine fittedLine(const QRectF &box, const QString &text, const Fit &fit = {});
void drawFitted(QPainter &painter, const QRectF &box, const QString &text, const Fit &fit = {});

/// As drawFitted, but what would become smaller than `smallest` takes a second line before it is cut.
void drawFittedInTwo(QPainter &painter, const QRectF &box, const QString &text, const Fit &fit = {});

qreal textWidth(const QString &text, qreal points, Weight weight = Weight::Regular);

void drawRule(QPainter &painter, QPointF from, QPointF to, qreal points = 0.5, const QColor &colour = Line);
void drawDot(QPainter &painter, QPointF centre); ///< of a bullet
void drawBox(QPainter &painter, const QRectF &box, qreal points = 0.6, const QColor &colour = Ink);

} // namespace lanyard::paper
