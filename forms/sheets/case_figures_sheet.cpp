#include "forms/paper/form_writer.h"
#include "forms/printing.h"
#include "forms/sheets/form_sheet.h"
#include "models/cases/figures.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

using paper::Mm;

constexpr qreal Points = 10.5;
constexpr qreal RowHeight = 7 * Mm;
constexpr qreal BarHeight = 4 * Mm;
constexpr qreal LabelShare = 0.42;
constexpr qreal NumberWidth = 14 * Mm;
constexpr qreal Gap = 3 * Mm;
constexpr int LeastScale = 10; ///< so that the bars of small numbers stay short

/// The tables of a published sheet, each under its title, as bars with their numbers.
class FiguresSheet
{
public:
    FiguresSheet(const SheetEntry &entry, const QRectF &body)
        : m_entry(entry)
        , m_writer(body, Points)
    {
    }

    FormLayout lay()
    {
        m_writer.title(m_entry.text(QStringLiteral("title")), period());
        QList<PublishedFigure> table;
        for (const PublishedFigure &figure : publishedFigures(m_entry.text(QStringLiteral("sheet")))) {
            if (!table.isEmpty() && table.first().table != figure.table)
                addTable(std::exchange(table, {}));
            table.append(figure);
        }
        addTable(table);
        m_writer.space();
        m_writer.paragraph(
            Printing::tr("<5 is a number from one to four; its bar is always the same. – is a number that "
                         "is not shown, because with it one of those could be worked out."));
        return m_writer.finish();
    }

private:
    QString period() const
    {
        return Printing::tr("Cases reported from %1 until %2")
            .arg(m_entry.text(QStringLiteral("from_day")), m_entry.text(QStringLiteral("until_day")));
    }

    void addTable(const QList<PublishedFigure> &figures)
    {
        if (figures.isEmpty())
            return;
        int longest = LeastScale;
        for (const PublishedFigure &figure : figures)
            longest = std::max(longest, figure.length());
        m_writer.space();
        m_writer.heading(figures.first().table);
        for (const PublishedFigure &figure : figures)
            addFigure(figure, longest);
    }

    void addFigure(const PublishedFigure &figure, int longest)
    {
        const QRectF row = m_writer.flow().take(RowHeight);
        const QRectF label(row.left(), row.top(), row.width() * LabelShare - Gap, row.height());
        const qreal room = row.width() * (1 - LabelShare) - NumberWidth - Gap;
        const QRectF bar(row.left() + row.width() * LabelShare, row.center().y() - BarHeight / 2,
                         room * figure.length() / longest, BarHeight);
        const QRectF number(bar.right() + (bar.isEmpty() ? 0 : Gap), row.top(), NumberWidth, row.height());
        m_writer.flow().draw([=](QPainter &painter) {
            paper::drawFittedInTwo(painter, label, figure.label, {Points, 7});
            if (!bar.isEmpty() && !figure.isFew())
                painter.fillRect(bar, paper::Line);
            if (!bar.isEmpty())
                paper::drawBox(painter, bar, 0.5, paper::Line);
            paper::Fit fit{Points};
            fit.weight = paper::Weight::Bold;
            paper::drawFitted(painter, number, figure.number, fit);
        });
    }

    const SheetEntry &m_entry;
    FormWriter m_writer;
};

} // namespace

FormLayout caseFiguresSheet(const SheetEntry &entry, const QRectF &body)
{
    const bool hasFigures = !entry.isBlank() && !publishedFigures(entry.text(QStringLiteral("sheet"))).isEmpty();
    return hasFigures ? FiguresSheet(entry, body).lay() : plainSheet(entry, body);
}

} // namespace lanyard
