#pragma once

#include "forms/paper/page_flow.h"

#include <QList>
#include <QString>

namespace lanyard {

/// The two-column table of the policy's forms: what is asked on the left, room for the answer on the right. Rows grow
/// with what was written, and what is longer than the page goes on overleaf under its own label.
class FieldTable
{
public:
    /// What may be ticked in a row, side by side where it fits.
    struct Tick
    {
        QString label;
        bool isTicked = false;
    };

    FieldTable(PageFlow &flow, qreal points, qreal labelShare = 0.36)
        : m_flow(flow)
        , m_points(points)
        , m_labelWidth(flow.body().width() * labelShare)
    {
    }

    /// A word that the policy underlines, wherever a label has it.
    void underline(const QString &word) { m_underlined = word; }
    void head(const QString &title); ///< across both columns, bold; never alone at the foot of a page
    void row(const QString &label, const QString &value, qreal leastHeight = 0);
    void ticks(const QString &label, const QList<Tick> &choices);
    QRectF box(const QString &label, qreal height); ///< an empty row; its right-hand cell
    void across(const QString &words); ///< a sentence over both columns

private:
    struct Part;
    void drawRow(const QString &label, const paper::TextBlock &value, int from, int count, qreal height);
    QRectF frame(const QString &label, qreal height);
    paper::TextBlock labelBlock(const QString &label) const;
    qreal padding() const;

    PageFlow &m_flow;
    qreal m_points;
    qreal m_labelWidth;
    QString m_underlined;
};

/// A square to be ticked, and its label beside it; gives the width taken.
qreal drawTick(QPainter &painter, QPointF topLeft, const QString &label, bool isTicked, qreal points);
qreal tickWidth(const QString &label, qreal points);

} // namespace lanyard
