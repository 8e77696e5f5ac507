#include "forms/paper/answer_table.h"

#include "forms/paper/form_writer.h"

#include <QPainter>

namespace lanyard {

namespace {

using paper::Mm;

/// A share of the print, up to what a pen fills comfortably.
qreal tickSize(qreal points) { return std::min(4.4, points * 0.4) * Mm; }

/// An introduction keeps this many rows below it on its page.
constexpr int KeptRows = 3;

} // namespace

qreal AnswerTable::headHeight() const { return 0.76 * m_points * Mm; }

AnswerTable::AnswerTable(PageFlow &flow, const QStringList &heads, qreal points, qreal answerWidth)
    : m_flow(flow)
    , m_heads(heads)
    , m_points(points)
    , m_answerWidth(answerWidth)
    , m_answers(int(heads.size()) - 1)
{
    m_flow.keep(headHeight() * (KeptRows + 1));
    drawHead();
}

QRectF AnswerTable::answerBox(const QRectF &row, int column) const
{
    return {row.right() - (m_answers - column) * m_answerWidth, row.top(), m_answerWidth, row.height()};
}

void AnswerTable::drawHead()
{
    const QRectF box = m_flow.take(headHeight());
    m_top = box.top();
    m_bottom = box.bottom();
    const QRectF words = box.adjusted(FormWriter::padding(), 0, -m_answers * m_answerWidth - FormWriter::padding(), 0);
    QList<std::pair<QRectF, QString>> heads;
    for (int column = 0; column < m_answers; ++column)
        heads.append({answerBox(box, column), m_heads.at(column + 1)});
    const QString first = m_heads.value(0);
    const paper::Fit fit{m_points, 7, paper::Weight::Bold};
    m_flow.draw([=](QPainter &painter) {
        painter.fillRect(box, paper::Ground);
        paper::drawFitted(painter, words, first, fit);
        paper::Fit centred = fit;
        centred.alignment = Qt::AlignCenter;
        for (const auto &[place, head] : heads)
            paper::drawFitted(painter, place.adjusted(1 * Mm, 0, -1 * Mm, 0), head, centred);
    });
}

void AnswerTable::add(const Row &row)
{
    const qreal indent = FormWriter::padding() + (row.isIndented ? FormWriter::bulletIndent() : 0);
    const qreal wordsWidth = m_flow.body().width() - m_answers * m_answerWidth - indent - FormWriter::padding();
    const paper::TextBlock text(row.words, m_points, wordsWidth);
    const bool isIntroduction = row.purpose.isEmpty();
    const qreal air = row.isIndented || isIntroduction ? 0.15 * m_points * Mm : 0.24 * m_points * Mm;
    const qreal height = std::max(text.height() + air, isIntroduction ? 0 : tickSize(m_points) + 0.16 * m_points * Mm);
    if (height * (isIntroduction ? 1 + KeptRows : 1) > m_flow.room()) {
        drawFrame();
        m_flow.newPage();
        drawHead();
    }
    const QRectF box = m_flow.take(height);
    drawRow(row, text, box, indent);
    if (!isIntroduction && row.answers.isEmpty())
        addTicks(row.purpose, box);
    m_bottom = box.bottom();
}

void AnswerTable::drawRow(const Row &row, const paper::TextBlock &text, const QRectF &box, qreal indent)
{
    const qreal top = box.center().y() - text.height() / 2;
    QList<std::pair<QRectF, QString>> answers;
    for (int column = 0; column < row.answers.size(); ++column)
        answers.append({answerBox(box, column).adjusted(1 * Mm, 0, -1 * Mm, 0), row.answers.at(column)});
    const bool isIndented = row.isIndented;
    const paper::Fit fit{m_points, 7, paper::Weight::Bold, Qt::AlignCenter};
    m_flow.draw([=](QPainter &painter) {
        if (isIndented) {
            paper::drawDot(painter, QPointF(box.left() + indent - 2.4 * Mm, top + text.lineHeight() * 0.52));
        } else {
            paper::drawRule(painter, box.topLeft(), box.topRight());
        }
        text.draw(painter, QPointF(box.left() + indent, top));
        for (const auto &[place, answer] : answers)
            paper::drawFittedInTwo(painter, place, answer, fit);
    });
}

void AnswerTable::addTicks(const QString &purpose, const QRectF &row)
{
    constexpr FormPlace::Kind Kinds[] = {FormPlace::Kind::TickYes, FormPlace::Kind::TickNo};
    for (int column = 0; column < std::min(m_answers, 2); ++column) {
        QRectF box(0, 0, tickSize(m_points), tickSize(m_points));
        box.moveCenter(answerBox(row, column).center());
        m_flow.draw([=](QPainter &painter) { paper::drawBox(painter, box, 0.8); });
        m_flow.place(Kinds[column], purpose, box);
    }
}

void AnswerTable::drawFrame()
{
    const QRectF box(m_flow.body().left(), m_top, m_flow.body().width(), m_bottom - m_top);
    QList<QRectF> columns;
    for (int column = 0; column < m_answers; ++column)
        columns.append(answerBox(box, column));
    m_flow.draw([=](QPainter &painter) {
        paper::drawBox(painter, box, 0.6, paper::Line);
        for (const QRectF &answers : columns)
            paper::drawRule(painter, answers.topLeft(), answers.bottomLeft());
    });
}

void AnswerTable::end() { drawFrame(); }

} // namespace lanyard
