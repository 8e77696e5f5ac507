#include "forms/paper/field_table.h"

#include "forms/printing.h"

#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>

namespace lanyard {

namespace {

using paper::Mm;
using paper::TextBlock;

constexpr qreal LeastRow = 9 * Mm;
/// What must follow a head on its page.
constexpr qreal HeadKeep = 20 * Mm;
constexpr qreal TickGap = 1.6 * Mm;
constexpr qreal BetweenTicks = 7 * Mm;
/// Fewer lines of a long answer are not left alone on a page.
constexpr int LeastLines = 3;

qreal tickSize(qreal points) { return points * 0.36 * Mm; }

TextBlock block(QString text, qreal points, qreal width, paper::Weight weight = paper::Weight::Regular)
{
    return TextBlock(text.replace(u'\n', QChar(QChar::LineSeparator)), points, width, weight);
}

} // namespace

qreal tickWidth(const QString &label, qreal points)
{
    return tickSize(points) + TickGap + paper::textWidth(label, points);
}

qreal drawTick(QPainter &painter, QPointF topLeft, const QString &label, bool isTicked, qreal points)
{
    const qreal size = tickSize(points);
    const QRectF square(topLeft, QSizeF(size, size));
    paper::drawBox(painter, square, 0.8);
    if (isTicked) {
        QPainterPath mark(square.topLeft() + QPointF(size * 0.16, size * 0.52));
        mark.lineTo(square.topLeft() + QPointF(size * 0.42, size * 0.8));
        mark.lineTo(square.topLeft() + QPointF(size * 0.9, size * 0.08));
        painter.setPen(QPen(paper::Ink, 1.4 * paper::Pt, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(mark);
    }
    const qreal width = paper::textWidth(label, points) + 0.2 * Mm;
    paper::drawFitted(painter, {square.right() + TickGap, square.top(), width, size}, label, {points, 6});
    return tickWidth(label, points);
}

qreal FieldTable::padding() const { return 2 * Mm; }

void FieldTable::head(const QString &title)
{
    const TextBlock text(title, m_points + 1, m_flow.body().width() - 2 * padding(), paper::Weight::Bold);
    const qreal height = std::max(LeastRow, text.height() + 1.5 * padding());
    m_flow.keep(height + HeadKeep);
    const QRectF row = m_flow.take(height);
    m_flow.draw([=, padding = padding()](QPainter &painter) {
        painter.fillRect(row, paper::Ground);
        paper::drawBox(painter, row, 0.6, paper::Line);
        text.draw(painter, {row.left() + padding, row.center().y() - text.height() / 2});
    });
}

void FieldTable::across(const QString &words)
{
    const TextBlock text = block(words, m_points, m_flow.body().width() - 2 * padding());
    const QRectF row = m_flow.take(text.height() + 1.5 * padding());
    m_flow.draw([=, padding = padding()](QPainter &painter) {
        paper::drawBox(painter, row, 0.6, paper::Line);
        text.draw(painter, {row.left() + padding, row.center().y() - text.height() / 2});
    });
}

TextBlock FieldTable::labelBlock(const QString &label) const
{
    const qreal width = m_labelWidth - 2 * padding();
    const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(m_underlined)));
    const QRegularExpressionMatch found = m_underlined.isEmpty() ? QRegularExpressionMatch() : word.match(label);
    if (!found.hasMatch())
        return {label, m_points, width, paper::Weight::Bold};
    return {{{label.left(found.capturedStart()), true, {}},
             {found.captured(), true, {}, true},
             {label.mid(found.capturedEnd()), true, {}}},
            m_points,
            width};
}

QRectF FieldTable::frame(const QString &label, qreal height)
{
    const QRectF row = m_flow.take(height);
    const QRectF left(row.left(), row.top(), m_labelWidth, row.height());
    const QRectF right = row.adjusted(m_labelWidth, 0, 0, 0);
    const TextBlock text = labelBlock(label);
    const qreal top = height > 1.6 * LeastRow ? left.top() + 0.75 * padding() : left.center().y() - text.height() / 2;
    m_flow.draw([=, padding = padding()](QPainter &painter) {
        painter.fillRect(left, paper::Ground);
        paper::drawBox(painter, left, 0.6, paper::Line);
        paper::drawBox(painter, right, 0.6, paper::Line);
        text.draw(painter, {left.left() + padding, top});
    });
    return right;
}

QRectF FieldTable::box(const QString &label, qreal height)
{
    const TextBlock text = labelBlock(label);
    return frame(label, std::max({height, LeastRow, text.height() + 1.5 * padding()}));
}

void FieldTable::drawRow(const QString &label, const TextBlock &value, int from, int count, qreal height)
{
    const QRectF cell = box(label, height);
    const qreal used = count * value.lineHeight();
    const qreal top = cell.height() > 1.6 * LeastRow ? cell.top() + 0.75 * padding() : cell.center().y() - used / 2;
    m_flow.draw([=, padding = padding()](QPainter &painter) {
        for (int line = 0; line < count; ++line)
            value.drawLine(painter, from + line, {cell.left() + padding, top + line * value.lineHeight()});
    });
}

void FieldTable::row(const QString &label, const QString &value, qreal leastHeight)
{
    const TextBlock text = block(value, m_points, m_flow.body().width() - m_labelWidth - 2 * padding());
    const qreal around = 1.5 * padding();
    const qreal whole = std::max(leastHeight, text.height() + around);
    if (whole <= m_flow.room() || text.lineCount() <= 2 * LeastLines) {
        drawRow(label, text, 0, text.lineCount(), whole);
        return;
    }
    for (int from = 0; from < text.lineCount();) {
        int fits = int((m_flow.room() - around) / text.lineHeight());
        if (fits < std::min(LeastLines, text.lineCount() - from)) {
            m_flow.newPage();
            fits = int((m_flow.room() - around) / text.lineHeight());
        }
        const int count = std::min(fits, text.lineCount() - from);
        drawRow(from == 0 ? label : Printing::tr("%1 (continued)").arg(label), text, from, count,
                count * text.lineHeight() + around);
        from += count;
    }
}

void FieldTable::ticks(const QString &label, const QList<Tick> &choices)
{
    const qreal room = m_flow.body().width() - m_labelWidth - 2 * padding();
    const qreal lineHeight = tickSize(m_points) + 2.2 * Mm;
    const qreal indent = tickSize(m_points) + TickGap;
    QList<std::pair<QPointF, TextBlock>> places; // relative to the cell's inner top left
    QPointF next;
    for (const Tick &tick : choices) {
        const qreal width = tickWidth(tick.label, m_points);
        if (next.x() > 0 && next.x() + width > room)
            next = QPointF(0, next.y() + lineHeight);
        const TextBlock text(tick.label, m_points, width > room ? room - indent : width);
        places.append({next, text});
        const qreal below = (text.lineCount() - 1) * text.lineHeight();
        next += width > room ? QPointF(room, below) : QPointF(width + BetweenTicks, 0);
    }
    const qreal height = next.y() + lineHeight + padding();
    const QRectF cell = box(label, height);
    const QPointF inner(cell.left() + padding(), cell.top() + (cell.height() - next.y() - tickSize(m_points)) / 2);
    m_flow.draw([=, points = m_points](QPainter &painter) {
        for (qsizetype at = 0; at < choices.size(); ++at) {
            const auto &[place, text] = places.at(at);
            const bool isLong = text.lineCount() > 1;
            drawTick(painter, inner + place, isLong ? QString() : choices.at(at).label, choices.at(at).isTicked,
                     points);
            if (isLong)
                text.draw(painter, inner + place + QPointF(indent, (tickSize(points) - text.lineHeight()) / 2));
        }
    });
}

} // namespace lanyard
