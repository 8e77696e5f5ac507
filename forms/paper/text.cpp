#include "forms/paper/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace lanyard::paper {

namespace {

/// Noto's own line spacing is made for tall scripts; English at this leading reads better and saves a page.
constexpr qreal Leading = 1.36;
/// The base line, as a share of the line's height.
constexpr qreal BaseLine = 0.76;
/// Spaces that do not break hold a gap to write in open.
constexpr int GapSpaces = 44;

/// A line at the size it will be drawn in.
struct FittedLine
{
    QFont font;
    QFontMetricsF metrics;
    qreal width = 0;
    QString text;
};

FittedLine fitted(const QString &text, qreal width, const Fit &fit)
{
    FittedLine line{font(fit.points, fit.weight), QFontMetricsF(font(fit.points, fit.weight)), 0, text};
    line.width = line.metrics.horizontalAdvance(text);
    if (line.width <= width)
        return line;
    const qreal points = std::max(fit.smallest, std::floor(fit.points * width / line.width * 10) / 10);
    line.font = font(points, fit.weight);
    line.metrics = QFontMetricsF(line.font);
    line.text = line.metrics.elidedText(text, Qt::ElideRight, width);
    line.width = line.metrics.horizontalAdvance(line.text);
    return line;
}

/// Where a line's base begins for it to stand in a box as aligned.
QPointF baseOf(const FittedLine &line, const QRectF &box, Qt::Alignment alignment)
{
    const qreal spare = box.width() - line.width;
    const qreal left = alignment & Qt::AlignRight ? spare : alignment & Qt::AlignHCenter ? spare / 2 : 0;
    const qreal ascent = line.metrics.ascent();
    const qreal descent = line.metrics.descent();
    if (alignment & Qt::AlignBottom)
        return {box.left() + left, box.bottom() - descent};
    return {box.left() + left, box.center().y() + (ascent - descent) / 2};
}

bool isGap(const Span &span) { return span.text.isEmpty() && !span.key.isEmpty(); }

QString shownText(const Span &span) { return isGap(span) ? QString(GapSpaces, QChar::Nbsp) : span.text; }

} // namespace

TextBlock::TextBlock(const QList<Span> &spans, qreal points, qreal width, Qt::Alignment alignment)
    : m_lineHeight(points * Pt * Leading)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : spans) {
        const QString shown = shownText(span);
        if ((span.bold || span.underlined) && !shown.isEmpty()) {
            QTextLayout::FormatRange range;
            range.start = int(text.size());
            range.length = int(shown.size());
            range.format.setFont(font(points, span.bold ? Weight::Bold : Weight::Regular));
            range.format.setFontUnderline(span.underlined);
            formats.append(range);
        }
        text += shown;
    }
    m_layout = std::make_shared<QTextLayout>(text, font(points));
    m_layout->setFormats(formats);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        // Base lines stand evenly, whatever scripts a line mixes.
        line.setPosition(QPointF(0, (line.lineNumber() + BaseLine) * m_lineHeight - line.ascent()));
    }
    m_layout->endLayout();
    findGaps(spans);
}

TextBlock::TextBlock(const QString &text, qreal points, qreal width, Weight weight, Qt::Alignment alignment)
    : TextBlock(QList<Span>{Span{text, weight == Weight::Bold, {}}}, points, width, alignment)
{
}

void TextBlock::findGaps(const QList<Span> &spans)
{
    int from = 0;
    for (const Span &span : spans) {
        const int to = from + int(shownText(span).size());
        const QTextLine line = m_layout->lineForTextPosition(from);
        if (!span.key.isEmpty() && line.isValid()) {
            const qreal left = line.cursorToX(from);
            const qreal right = line.cursorToX(std::min(to, line.textStart() + line.textLength()));
            m_gaps.append(Gap{span.key, line.lineNumber(),
                              QRectF(left, line.lineNumber() * m_lineHeight, right - left, m_lineHeight), isGap(span)});
        }
        from = to;
    }
}

int TextBlock::lineCount() const { return m_layout ? m_layout->lineCount() : 0; }

QString TextBlock::textFrom(int line) const { return m_layout->text().mid(m_layout->lineAt(line).textStart()); }

void TextBlock::draw(QPainter &painter, QPointF topLeft, const QColor &colour) const
{
    for (int line = 0; line < lineCount(); ++line)
        drawLine(painter, line, topLeft + QPointF(0, line * m_lineHeight), colour);
}

void TextBlock::drawLine(QPainter &painter, int line, QPointF topLeft, const QColor &colour) const
{
    const QPointF origin = topLeft - QPointF(0, line * m_lineHeight);
    painter.setPen(colour);
    m_layout->lineAt(line).draw(&painter, origin);
    for (const Gap &gap : m_gaps) {
        if (gap.line == line && gap.isEmpty) {
            const QRectF box = gap.box.translated(origin);
            const qreal rule = box.top() + (BaseLine + 0.08) * m_lineHeight;
            drawRule(painter, {box.left(), rule}, {box.right(), rule});
        }
    }
}

PlacedLine fittedLine(const QRectF &box, const QString &text, const Fit &fit)
{
    const FittedLine line = fitted(text, box.width(), fit);
    return {line.text, line.font, baseOf(line, box, fit.alignment), fit.colour};
}

void drawFitted(QPainter &painter, const QRectF &box, const QString &text, const Fit &fit)
{
    if (text.isEmpty())
        return;
    const PlacedLine line = fittedLine(box, text, fit);
    painter.setFont(line.font);
    painter.setPen(line.colour);
    painter.drawText(line.base, line.text);
}

void drawFittedInTwo(QPainter &painter, const QRectF &box, const QString &text, const Fit &fit)
{
    if (textWidth(text, fit.smallest, fit.weight) <= box.width()) {
        drawFitted(painter, box, text, fit);
        return;
    }
    const Qt::Alignment across = fit.alignment & Qt::AlignHorizontal_Mask;
    const TextBlock block(text, fit.smallest, box.width(), fit.weight, across);
    const qreal top = box.center().y() - block.lineHeight();
    block.drawLine(painter, 0, {box.left(), top}, fit.colour);
    Fit rest = fit;
    rest.points = fit.smallest;
    rest.alignment = across | Qt::AlignVCenter;
    drawFitted(painter, QRectF(box.left(), top + block.lineHeight(), box.width(), block.lineHeight()),
               block.textFrom(1), rest);
}

qreal textWidth(const QString &text, qreal points, Weight weight)
{
    return QFontMetricsF(font(points, weight)).horizontalAdvance(text);
}

void drawRule(QPainter &painter, QPointF from, QPointF to, qreal points, const QColor &colour)
{
    painter.setPen(QPen(colour, points * Pt, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to);
}

void drawDot(QPainter &painter, QPointF centre)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Ink);
    painter.drawEllipse(centre, 0.55 * Mm, 0.55 * Mm);
}

void drawBox(QPainter &painter, const QRectF &box, qreal points, const QColor &colour)
{
    painter.setPen(QPen(colour, points * Pt, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

} // namespace lanyard::paper
