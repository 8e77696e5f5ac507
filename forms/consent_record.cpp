#include "forms/consent_record.h"

#include "forms/paper/print_document.h"
#include "forms/paper/text.h"
#include "forms/printing.h"
#include "forms/state_marks.h"
#include "models/store/clock.h"

#include <QPainter>

namespace lanyard {

namespace {

using paper::Mm;

constexpr qreal NameWidth = 52 * Mm;
constexpr qreal GroupWidth = 14 * Mm;
constexpr qreal TitleHeight = 11.5 * Mm;
constexpr qreal LegendHeight = 5 * Mm;
constexpr qreal RowHeight = 4.4 * Mm;
constexpr qreal UprightHead = 15 * Mm; ///< headings in lines across
constexpr qreal TurnedHead = 40 * Mm; ///< headings on their side
constexpr qreal NarrowestAnswer = 6.2 * Mm;
constexpr qreal WordAnswer = 17 * Mm; ///< from here on a state is written out
constexpr qreal WidestAnswer = 26 * Mm;
constexpr qreal CellPadding = 1 * Mm;
constexpr qreal NamePoints = 8.5;

/// Some of the purposes and how wide each is: what one page across shows.
struct Across
{
    int first = 0;
    int count = 0;
    qreal width = 0;
    bool areWords = false;
    qreal headHeight = 0;
};

QList<Across> splitAcross(int purposes, qreal room)
{
    const int most = std::max(1, int(room / NarrowestAnswer));
    const int parts = std::max(1, (purposes + most - 1) / most);
    QList<Across> all;
    for (int part = 0, first = 0; part < parts; ++part) {
        Across across;
        across.first = first;
        across.count = (purposes - first + parts - part - 1) / (parts - part);
        across.width = std::min(WidestAnswer, room / std::max(1, across.count));
        across.areWords = across.width >= WordAnswer;
        across.headHeight = across.areWords ? UprightHead : TurnedHead;
        first += across.count;
        all.append(across);
    }
    return all;
}

class RecordPages
{
public:
    RecordPages(const ConsentRecord &record, const QRectF &body)
        : m_record(record)
        , m_body(body)
    {
        m_across = splitAcross(int(record.purposes.size()), body.width() - NameWidth - GroupWidth);
        const qreal head = m_across.first().headHeight;
        m_rowsAPage = std::max(1, int((body.height() - TitleHeight - head - LegendHeight) / RowHeight));
    }

    int sheets() const { return std::max(1, int(m_record.rows.size() + m_rowsAPage - 1) / m_rowsAPage); }

    /// The pages of one sheet: the same pupils, all purposes.
    void addSheet(FormLayout &layout, int sheet) const
    {
        for (const Across &across : m_across)
            layout.pages.append(QList<Drawing>{[=, this](QPainter &painter) { drawPage(painter, sheet, across); }});
    }

private:
    void drawPage(QPainter &painter, int sheet, const Across &across) const
    {
        drawTitle(painter);
        drawHead(painter, across);
        const int first = sheet * m_rowsAPage;
        const int last = std::min(first + m_rowsAPage, int(m_record.rows.size()));
        for (int row = first; row < last; ++row)
            drawRow(painter, m_record.rows.at(row), across, rowTop(across, row - first));
        drawRules(painter, across, last - first);
        drawLegend(painter, across);
    }

    qreal rowTop(const Across &across, int row) const
    {
        return m_body.top() + TitleHeight + across.headHeight + row * RowHeight;
    }

    QRectF answerBox(const Across &across, int column, qreal top, qreal height) const
    {
        return {m_body.left() + NameWidth + GroupWidth + column * across.width, top, across.width, height};
    }

    qreal right(const Across &across) const { return answerBox(across, across.count, 0, 0).left(); }

    void drawTitle(QPainter &painter) const
    {
        const QRectF box(m_body.left(), m_body.top(), m_body.width(), 6.5 * Mm);
        paper::drawFitted(painter, box, Printing::tr("Consent record: %1").arg(m_record.scope),
                          {14, 8, paper::Weight::Bold});
        const qsizetype pupils = m_record.rows.size();
        QString below = (pupils == 1 ? Printing::tr("1 pupil") : Printing::tr("%1 pupils").arg(pupils))
            + QStringLiteral(" · ") + Printing::tr("what had effect on %1").arg(dateText(m_record.asOf));
        if (m_record.knownBy != KnownNow)
            below += Printing::tr(", as far as it was known on %1").arg(momentText(m_record.knownBy));
        paper::drawFitted(painter, box.translated(0, 5.6 * Mm).adjusted(0, 0, 0, -2 * Mm), below,
                          {8.5, 7, paper::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, paper::Faint});
    }

    void drawHead(QPainter &painter, const Across &across) const
    {
        const qreal top = m_body.top() + TitleHeight;
        const QRectF all(m_body.left(), top, right(across) - m_body.left(), across.headHeight);
        painter.fillRect(all, paper::Ground);
        const paper::Fit fit{NamePoints, 7, paper::Weight::Bold, Qt::AlignLeft | Qt::AlignBottom};
        const QRectF name(all.left(), top, NameWidth, across.headHeight - CellPadding);
        paper::drawFitted(painter, name.adjusted(CellPadding, 0, -CellPadding, 0), Printing::tr("Pupil"), fit);
        paper::drawFitted(painter, QRectF(name.right(), top, GroupWidth, name.height()), Printing::tr("Class"), fit);
        for (int column = 0; column < across.count; ++column) {
            drawHeading(painter, answerBox(across, column, top, across.headHeight),
                        m_record.purposes.at(across.first + column).label, across.areWords);
        }
        paper::drawRule(painter, all.bottomLeft(), all.bottomRight(), 0.8, paper::Ink);
    }

    /// Across where there is room for words, else on its side, reading upwards.
    static void drawHeading(QPainter &painter, const QRectF &box, const QString &label, bool isUpright)
    {
        const QRectF inner = box.adjusted(CellPadding * 0.6, CellPadding, -CellPadding * 0.6, -CellPadding);
        if (isUpright) {
            drawLines(painter, inner, label);
            return;
        }
        painter.save();
        painter.translate(inner.left(), inner.bottom());
        painter.rotate(-90);
        paper::drawFittedInTwo(painter, QRectF(0, 0, inner.height(), inner.width()), label,
                               {7.5, 5.5, paper::Weight::Bold});
        painter.restore();
    }

    /// As many lines as there is height for, the last one cut.
    static void drawLines(QPainter &painter, const QRectF &box, const QString &label)
    {
        qreal points = 7.5;
        paper::TextBlock block(label, points, box.width(), paper::Weight::Bold, Qt::AlignHCenter);
        while (block.height() > box.height() && points > 5.5) {
            points -= 0.5;
            block = paper::TextBlock(label, points, box.width(), paper::Weight::Bold, Qt::AlignHCenter);
        }
        const int most = std::max(1, int(box.height() / block.lineHeight()));
        const int lines = std::min(most, block.lineCount());
        const qreal top = box.bottom() - lines * block.lineHeight();
        for (int line = 0; line < lines; ++line) {
            const QPointF at(box.left(), top + line * block.lineHeight());
            if (line + 1 == lines && lines < block.lineCount()) {
                paper::drawFitted(painter, QRectF(at, QSizeF(box.width(), block.lineHeight())), block.textFrom(line),
                                  {points, points, paper::Weight::Bold, Qt::AlignCenter});
            } else {
                block.drawLine(painter, line, at);
            }
        }
    }

    void drawRow(QPainter &painter, const ConsentRecordRow &row, const Across &across, qreal top) const
    {
        const QRectF name(m_body.left(), top, NameWidth, RowHeight);
        paper::drawFitted(painter, name.adjusted(CellPadding, 0, -CellPadding, 0), row.pupil, {NamePoints, 5.5});
        paper::drawFitted(painter, QRectF(name.right(), top, GroupWidth - CellPadding, RowHeight),
                          row.registrationGroup, {NamePoints, 5.5});
        for (int column = 0; column < across.count; ++column) {
            const ConsentState state = row.states.value(across.first + column, ConsentState::NotReturned);
            drawState(painter, answerBox(across, column, top, RowHeight), state, across.areWords);
        }
    }

    /// Over the grounds of all rows, which would hide them.
    void drawRules(QPainter &painter, const Across &across, int rows) const
    {
        const qreal bottom = rowTop(across, rows);
        for (int column = 0; column <= across.count; ++column) {
            const qreal x = answerBox(across, column, 0, 0).left();
            paper::drawRule(painter, {x, m_body.top() + TitleHeight}, {x, bottom}, 0.3);
        }
        for (int row = 1; row <= rows; ++row) {
            const qreal y = rowTop(across, row);
            paper::drawRule(painter, {m_body.left(), y}, {right(across), y}, 0.3);
        }
    }

    void drawLegend(QPainter &painter, const Across &across) const
    {
        const QRectF box(m_body.left(), m_body.bottom() - LegendHeight, m_body.width(), LegendHeight);
        paper::drawFitted(painter, box, stateLegend(!across.areWords), {8, 6});
    }

    const ConsentRecord &m_record;
    QRectF m_body;
    QList<Across> m_across;
    int m_rowsAPage = 1;
};

} // namespace

Result<Printed> printConsentRecord(const ConsentRecord &record, const PrintContext &context, const Progress &progress)
{
    PrintDocument document(context, Printing::tr("Consent record"), paper::Turn::Landscape);
    const RecordPages pages(record, document.body());
    FormLayout layout;
    for (int sheet = 0; sheet < pages.sheets(); ++sheet)
        pages.addSheet(layout, sheet);
    const int total = int(layout.pages.size());
    if (!document.add(layout, [&](int done) { return goesOn(progress, done, total); }))
        return cancelledPrint();
    return document.finish();
}

} // namespace lanyard
