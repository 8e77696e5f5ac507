#include "forms/paper/form_writer.h"

#include <QPainter>

namespace lanyard {

namespace {

using paper::Mm;
using paper::TextBlock;

constexpr qreal Space = 1.9 * Mm;
constexpr qreal TitleSize = 20;
constexpr qreal LabelShare = 0.3;
constexpr qreal SignatureLabel = 34 * Mm;
constexpr qreal SignatureEnd = 120 * Mm;
/// What must follow a heading on its page.
constexpr qreal HeadingKeep = 22 * Mm;

} // namespace

qreal FormWriter::bulletIndent() { return 5.5 * Mm; }

qreal FormWriter::signatureHeight() const { return std::clamp(m_points, 7.0, 11.0) / 11 * 10 * Mm; }

qreal FormWriter::rowHeight() const { return 0.78 * m_points * Mm; }

qreal FormWriter::padding() { return 2 * Mm; }

void FormWriter::space(qreal lines) { m_flow.skip(Space * lines * m_points / 11); }

void FormWriter::title(const QString &text, const QString &below)
{
    m_flow.write(TextBlock(text, std::min(TitleSize, m_points * 1.9), width(), paper::Weight::Bold));
    if (!below.isEmpty())
        m_flow.write(TextBlock(below, 8.5, width()), 0, paper::Faint);
    space(1.5);
}

void FormWriter::heading(const QString &text)
{
    const TextBlock block(text, m_points + 2, width(), paper::Weight::Bold);
    space(1.4);
    m_flow.keep(block.height() + HeadingKeep);
    m_flow.write(block);
    space(0.5);
}

void FormWriter::paragraph(const QList<paper::Span> &words)
{
    m_flow.write(TextBlock(words, m_points, width()));
    space();
}

void FormWriter::paragraph(const QString &text) { paragraph(QList<paper::Span>{{text, false, {}}}); }

void FormWriter::bullet(const QList<paper::Span> &words)
{
    const TextBlock block(words, m_points, width() - bulletIndent());
    m_flow.keep(std::min(block.height(), m_flow.body().height()));
    const QPointF dot(m_flow.body().left() + bulletIndent() / 2,
                      m_flow.body().bottom() - m_flow.room() + block.lineHeight() * 0.52);
    m_flow.draw([=](QPainter &painter) { paper::drawDot(painter, dot); });
    m_flow.write(block, bulletIndent());
    space(0.45);
}

QRectF FormWriter::row(const QString &label, const QString &value)
{
    const qreal labelWidth = width() * LabelShare;
    const TextBlock text(value, m_points, width() - labelWidth - 2 * padding());
    const QRectF box = m_flow.take(std::max(rowHeight(), text.height() + 1.5 * padding()));
    const QRectF left(box.left(), box.top(), labelWidth, box.height());
    const QRectF right = box.adjusted(labelWidth, 0, 0, 0);
    const paper::Fit fit{m_points, 7, paper::Weight::Bold};
    m_flow.draw([=](QPainter &painter) {
        painter.fillRect(left, paper::Ground);
        paper::drawBox(painter, left, 0.5, paper::Line);
        paper::drawBox(painter, right, 0.5, paper::Line);
        paper::drawFittedInTwo(painter, left.adjusted(padding(), 0, -padding(), 0), label, fit);
        text.draw(painter, QPointF(right.left() + padding(), right.center().y() - text.height() / 2));
    });
    return right;
}

QRectF FormWriter::lineToSign(const QString &label)
{
    const QRectF box = m_flow.take(signatureHeight());
    const qreal base = box.bottom() - 1.6 * Mm;
    const QRectF labelBox(box.left(), base - 5 * Mm, SignatureLabel, 6 * Mm);
    const paper::Fit fit{m_points, 7};
    m_flow.draw([=](QPainter &painter) {
        paper::drawFitted(painter, labelBox, label + u':', fit);
        paper::drawRule(painter, {box.left() + SignatureLabel, base}, {box.left() + SignatureEnd, base}, 0.6,
                        paper::Ink);
    });
    return {box.left() + SignatureLabel, box.top(), SignatureEnd - SignatureLabel, base - box.top()};
}

} // namespace lanyard
