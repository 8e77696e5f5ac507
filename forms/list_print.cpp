#include "forms/list_print.h"

#include "forms/paper/form_writer.h"
#include "forms/paper/print_document.h"
#include "forms/printing.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace lanyard {

namespace {

using paper::Mm;
using paper::TextBlock;

constexpr qreal Points = 8.5;
constexpr qreal CrowdedPoints = 7;
constexpr int CrowdedColumns = 9;
constexpr qreal Narrowest = 9 * Mm;
/// One long remark does not squeeze every other column.
constexpr qreal Widest = 75 * Mm;
constexpr qreal CellPadding = 1.2 * Mm;
/// How many rows are measured to share the width.
constexpr qsizetype MeasuredRows = 400;
/// A cell longer than this is cut, so that a row always fits a page.
constexpr int MostLines = 24;

/// The width each column would like: its longest word-free text, within reason.
QList<qreal> wishes(const PrintedList &list, qreal points)
{
    QList<qreal> wished;
    for (qsizetype column = 0; column < list.headings.size(); ++column) {
        qreal width = paper::textWidth(list.headings.at(column), points, paper::Weight::Bold);
        for (qsizetype row = 0; row < std::min(list.rows.size(), MeasuredRows); ++row)
            width = std::max(width, paper::textWidth(list.rows.at(row).value(column), points));
        wished.append(std::clamp(width + 2 * CellPadding + 2, Narrowest, Widest));
    }
    return wished;
}

qreal sum(const QList<qreal> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

/// Stretched, or squeezed from the widest down, to the page's width.
QList<qreal> shared(QList<qreal> widths, qreal all)
{
    const qreal least = std::min(Narrowest, all / std::max<qsizetype>(1, widths.size()));
    if (sum(widths) <= all) {
        const qreal stretch = all / std::max(1.0, sum(widths));
        for (qreal &width : widths)
            width *= stretch;
        return widths;
    }
    qreal limit = Widest;
    QList<qreal> squeezed = widths;
    while (sum(squeezed) > all && limit > least) {
        limit -= 0.5 * Mm;
        for (qsizetype column = 0; column < widths.size(); ++column)
            squeezed[column] = std::max(least, std::min(widths.at(column), limit));
    }
    const qreal stretch = all / sum(squeezed);
    for (qreal &width : squeezed)
        width *= stretch;
    return squeezed;
}

class ListPages
{
public:
    ListPages(const PrintedList &list, const QRectF &body, const QList<qreal> &wished, qreal points)
        : m_list(list)
        , m_points(points)
        , m_widths(shared(wished, body.width()))
        , m_writer(body, points)
    {
        m_writer.flow().write(TextBlock(list.title, 15, body.width(), paper::Weight::Bold));
        if (!list.about.isEmpty())
            m_writer.flow().write(TextBlock(list.about, 8.5, body.width()), 0, paper::Faint);
        m_writer.space(1.2);
        addHead();
    }

    void add(const QStringList &cells)
    {
        const qreal needed = height(broken(cells, paper::Weight::Regular));
        if (needed > m_writer.flow().room() && !m_isFreshPage) {
            m_writer.flow().newPage();
            addHead();
        }
        m_isFreshPage = false;
        const QRectF box = m_writer.flow().take(needed);
        // Broken into lines once more to be drawn: kept, they would take hundreds of megabytes for a whole school.
        m_writer.flow().draw([this, cells, box](QPainter &painter) {
            drawCells(painter, broken(cells, paper::Weight::Regular), box);
            paper::drawRule(painter, box.bottomLeft(), box.bottomRight(), 0.3);
        });
    }

    void addNothing()
    {
        m_writer.space(2);
        m_writer.paragraph(Printing::tr("Nothing to show."));
    }

    FormLayout finish() { return m_writer.finish(); }

private:
    void addHead()
    {
        const QList<TextBlock> blocks = broken(m_list.headings, paper::Weight::Bold);
        const QRectF box = m_writer.flow().take(height(blocks));
        m_isFreshPage = true;
        m_writer.flow().draw([this, blocks, box](QPainter &painter) {
            painter.fillRect(box, paper::Ground);
            drawCells(painter, blocks, box);
            paper::drawRule(painter, box.bottomLeft(), box.bottomRight(), 0.8, paper::Ink);
        });
    }

    QList<TextBlock> broken(const QStringList &cells, paper::Weight weight) const
    {
        QList<TextBlock> blocks;
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            QString text = cells.value(column);
            text.replace(u'\n', u' ');
            blocks.append(TextBlock(text, m_points, m_widths.at(column) - 2 * CellPadding, weight));
        }
        return blocks;
    }

    static qreal height(const QList<TextBlock> &blocks)
    {
        qreal tallest = 0;
        for (const TextBlock &block : blocks)
            tallest = std::max(tallest, std::min(block.lineCount(), MostLines) * block.lineHeight());
        return tallest + 1.4 * CellPadding;
    }

    void drawCells(QPainter &painter, const QList<TextBlock> &blocks, const QRectF &box) const
    {
        qreal x = box.left();
        for (qsizetype column = 0; column < blocks.size(); ++column) {
            const TextBlock &block = blocks.at(column);
            const QPointF at(x + CellPadding, box.top() + 0.7 * CellPadding);
            for (int line = 0; line < std::min(block.lineCount(), MostLines - 1); ++line)
                block.drawLine(painter, line, at + QPointF(0, line * block.lineHeight()));
            if (block.lineCount() >= MostLines) {
                const QRectF last(at.x(), at.y() + (MostLines - 1) * block.lineHeight(),
                                  m_widths.at(column) - 2 * CellPadding, block.lineHeight());
                paper::drawFitted(painter, last, block.textFrom(MostLines - 1), {m_points, m_points});
            }
            x += m_widths.at(column);
        }
    }

    const PrintedList &m_list;
    qreal m_points;
    QList<qreal> m_widths;
    FormWriter m_writer;
    bool m_isFreshPage = true;
};

} // namespace

Result<Printed> printList(const PrintedList &list, const PrintContext &context, const Progress &progress)
{
    const qreal points = list.headings.size() > CrowdedColumns ? CrowdedPoints : Points;
    const QList<qreal> wished = wishes(list, points);
    const bool fitsUpright = sum(wished) <= PrintDocument(context, list.title).body().width();
    PrintDocument document(context, list.title, fitsUpright ? paper::Turn::Portrait : paper::Turn::Landscape);
    ListPages pages(list, document.body(), wished, points);
    if (list.rows.isEmpty())
        pages.addNothing();
    for (qsizetype row = 0; row < list.rows.size(); ++row) {
        pages.add(list.rows.at(row));
        if (!goesOn(progress, row + 1, 2 * list.rows.size()))
            return cancelledPrint();
    }
    const FormLayout layout = pages.finish();
    const qsizetype rows = list.rows.size();
    const auto drawn = [&](int page) { return goesOn(progress, rows + rows * page / layout.pages.size(), 2 * rows); };
    if (!document.add(layout, drawn))
        return cancelledPrint();
    return document.finish();
}

} // namespace lanyard
