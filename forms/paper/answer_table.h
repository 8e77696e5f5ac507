#pragma once

#include "forms/paper/page_flow.h"

#include <QStringList>

namespace lanyard {

/// A table of statements with narrow columns of answers: boxes to tick, or what was answered. Its head is repeated
/// where it goes on overleaf.
class AnswerTable
{
public:
    struct Row
    {
        QList<paper::Span> words;
        QString purpose; ///< the key it answers; empty where it only introduces the rows below it
        bool isIndented = false;
        QStringList answers; ///< a text a column; empty: boxes to tick
    };

    AnswerTable(PageFlow &flow, const QStringList &heads, qreal points, qreal answerWidth);

    void add(const Row &row);
    void end(); ///< closes the frame

private:
    qreal headHeight() const;
    void drawHead();
    void drawRow(const Row &row, const paper::TextBlock &text, const QRectF &box, qreal indent);
    void addTicks(const QString &purpose, const QRectF &row);
    void drawFrame();
    QRectF answerBox(const QRectF &row, int column) const;

    PageFlow &m_flow;
    QStringList m_heads;
    qreal m_points;
    qreal m_answerWidth;
    int m_answers; ///< columns
    qreal m_top = 0;
    qreal m_bottom = 0;
};

} // namespace lanyard
