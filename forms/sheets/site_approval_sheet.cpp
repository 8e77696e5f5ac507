#include "forms/paper/form_writer.h"
#include "forms/paper/stroke_drawing.h"
#include "forms/printing.h"
#include "forms/sheets/form_sheet.h"
#include "models/store/clock.h"

#include <QPainter>

namespace lanyard {

namespace {

using paper::Mm;
using paper::TextBlock;

constexpr qreal Points = 10;
constexpr int TickColumns = 3;
constexpr qreal Padding = 2 * Mm;
constexpr qreal LongRoom = 24 * Mm;
constexpr qreal ShortRoom = 9 * Mm;
constexpr qreal SignatureRoom = 16 * Mm;
constexpr qreal LabelWidth = 22 * Mm; ///< of Name, Signature, Date
constexpr qreal SentenceShare = 0.46;

class SiteApprovalSheet
{
public:
    SiteApprovalSheet(const SheetEntry &entry, const QRectF &body)
        : m_entry(entry)
        , m_writer(body, Points)
        , m_table(m_writer.flow(), Points, 0.5)
    {
    }

    FormLayout lay()
    {
        m_table.underline(Printing::tr("two")); // administrators, as the policy stresses it
        m_writer.title(m_entry.title);
        m_writer.paragraph(
            Printing::tr("Use of social media on behalf of the school must be approved by the headteacher prior to "
                         "setting up sites. Please complete this form and return it to the headteacher."));
        addParts(false);
        addApproval();
        addParts(true);
        return m_writer.finish();
    }

private:
    void addParts(bool besides)
    {
        for (const FormPart &part : m_entry.form.parts) {
            if (part.isBesides != besides || !m_entry.prints(part))
                continue;
            if (besides)
                m_writer.space(2);
            addPart(part);
        }
    }

    void addPart(const FormPart &part)
    {
        m_table.head(part.title);
        for (const FormField &field : m_entry.form.fields) {
            // Of the paper form every question stands there, whether it was to be answered or not.
            const bool isLeftOut = part.isBesides && !m_entry.applies(field);
            if (field.part != part.key || isDetail(field.key) || isLeftOut)
                continue;
            if (field.kind == FieldKind::Ticks)
                addTicks(field);
            else
                addField(field);
        }
    }

    /// Stands beside its tick, not in a row of its own.
    bool isDetail(const QString &key) const
    {
        for (const FormField &field : m_entry.form.fields) {
            for (const FieldChoice &choice : field.choices) {
                if (choice.details == key)
                    return true;
            }
        }
        return false;
    }

    void addField(const FormField &field)
    {
        const bool isLong = field.kind == FieldKind::LongText || field.kind == FieldKind::Users;
        m_table.row(field.label, m_entry.text(field.key), !m_entry.isBlank() ? 0 : isLong ? LongRoom : ShortRoom);
    }

    /// Three cells a row, as the policy draws them; the last choice takes what is left of its row.
    void addTicks(const FormField &field)
    {
        const qreal width = m_writer.width() / TickColumns;
        for (qsizetype at = 0; at < field.choices.size(); at += TickColumns) {
            const QList<FieldChoice> row = field.choices.mid(at, TickColumns);
            QList<TextBlock> details;
            qreal height = ShortRoom;
            for (const FieldChoice &choice : row) {
                const qreal cell = choice.key == row.last().key ? m_writer.width() - width * (row.size() - 1) : width;
                details.append(TextBlock(detailSpans(choice, row.size() == 1), Points, cell - 2 * Padding));
                height = std::max(height, ShortRoom * 0.9 + details.last().height());
            }
            drawTickRow(field, row, details, m_writer.flow().take(height), width);
        }
    }

    QList<paper::Span> detailSpans(const FieldChoice &choice, bool isAlone) const
    {
        if (choice.details.isEmpty())
            return {};
        const QString text = m_entry.text(choice.details);
        const paper::Span written{text, false, text.isEmpty() ? choice.details : QString()};
        if (isAlone) // its own words ask for the details already
            return {written};
        return {{m_entry.label(choice.details) + QStringLiteral(": "), false, {}}, written};
    }

    void drawTickRow(const FormField &field, const QList<FieldChoice> &choices, const QList<TextBlock> &details,
                     const QRectF &row, qreal width)
    {
        for (qsizetype at = 0; at < choices.size(); ++at) {
            const bool isLast = at + 1 == choices.size();
            const QRectF cell(row.left() + width * at, row.top(),
                              isLast ? row.right() - row.left() - width * at : width, row.height());
            const FieldChoice choice = choices.at(at);
            const TextBlock detail = details.at(at);
            const bool isTicked = m_entry.isTicked(field.key, choice.key);
            m_writer.flow().draw([=](QPainter &painter) {
                paper::drawBox(painter, cell, 0.6, paper::Line);
                drawTick(painter, cell.topLeft() + QPointF(Padding, 2.4 * Mm), choice.label, isTicked, Points);
                detail.draw(painter, cell.topLeft() + QPointF(Padding, ShortRoom * 0.8));
            });
        }
    }

    void addApproval()
    {
        m_writer.heading(Printing::tr("Approval"));
        m_writer.paragraph(
            Printing::tr("Approval from relevant people must be obtained before the site can be created. The relevant "
                         "managers must read this form and complete the information below before final approval can "
                         "be given by the headteacher."));
        for (const SignatureBlock &block : m_entry.form.workflow.signatures) {
            if (m_entry.asks(block))
                addBlock(block, m_entry.signature(block.key));
        }
    }

    void addBlock(const SignatureBlock &block, const FormSignature *signature)
    {
        const qreal sentenceWidth = m_writer.width() * SentenceShare;
        const TextBlock words({{block.title + QChar(QChar::LineSeparator), true, {}}, {block.sentence, false, {}}},
                              Points, sentenceWidth - 2 * Padding);
        const qreal height = std::max(2 * ShortRoom + SignatureRoom, words.height() + 2 * Padding);
        const QRectF row = m_writer.flow().take(height);
        const QRectF left(row.left(), row.top(), sentenceWidth, row.height());
        const QRectF right = row.adjusted(sentenceWidth, 0, 0, 0);
        m_writer.flow().draw([=](QPainter &painter) {
            paper::drawBox(painter, left, 0.6, paper::Line);
            words.draw(painter, left.topLeft() + QPointF(Padding, Padding));
        });
        const QString name = signature ? m_entry.names.of(signature->signer) : QString();
        const QString day = signature ? dateText(Clock::day(signature->at)) : QString();
        drawCells(Printing::tr("Name"), name, {right.left(), right.top(), right.width(), ShortRoom});
        const QRectF middle(right.left(), right.top() + ShortRoom, right.width(), height - 2 * ShortRoom);
        drawCells(Printing::tr("Signature"), {}, middle);
        drawCells(Printing::tr("Date"), day, {right.left(), right.bottom() - ShortRoom, right.width(), ShortRoom});
        if (signature)
            drawSigned(*signature, middle.adjusted(LabelWidth, 0, 0, 0));
    }

    void drawCells(const QString &label, const QString &value, const QRectF &row)
    {
        const QRectF labelCell(row.left(), row.top(), LabelWidth, row.height());
        const QRectF valueCell = row.adjusted(LabelWidth, 0, 0, 0);
        m_writer.flow().draw([=](QPainter &painter) {
            painter.fillRect(labelCell, paper::Ground);
            paper::drawBox(painter, labelCell, 0.6, paper::Line);
            paper::drawBox(painter, valueCell, 0.6, paper::Line);
            paper::drawFitted(painter, labelCell.adjusted(Padding, 0, -Padding, 0), label,
                              {Points, 7, paper::Weight::Bold});
            paper::drawFitted(painter, valueCell.adjusted(Padding, 0, -Padding, 0), value, {Points, 7});
        });
    }

    void drawSigned(const FormSignature &signature, const QRectF &cell)
    {
        const Strokes strokes = signature.strokes;
        const QString sentence = signatureSentence(m_entry, signature);
        m_writer.flow().draw([=](QPainter &painter) { drawSignature(painter, cell, strokes, sentence); });
    }

    const SheetEntry &m_entry;
    FormWriter m_writer;
    FieldTable m_table;
};

} // namespace

FormLayout siteApprovalSheet(const SheetEntry &entry, const QRectF &body)
{
    return SiteApprovalSheet(entry, body).lay();
}

} // namespace lanyard
