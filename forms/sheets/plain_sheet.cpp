#include "forms/paper/form_writer.h"
#include "forms/paper/stroke_drawing.h"
#include "forms/printing.h"
#include "forms/sheets/form_sheet.h"
#include "models/store/clock.h"

#include <QPainter>

namespace lanyard {

namespace {

using paper::Mm;

constexpr qreal Points = 10.5;
/// To write in by hand: as much as keeps a blank form on one page.
constexpr qreal MostRoom = 32 * Mm;
constexpr qreal LeastRoom = 16 * Mm;
constexpr qreal ShortRoom = 10 * Mm;
constexpr qreal SignatureRoom = 18 * Mm;

class PlainSheet
{
public:
    PlainSheet(const SheetEntry &entry, const QRectF &body, qreal longRoom)
        : m_entry(entry)
        , m_longRoom(longRoom)
        , m_writer(body, Points)
        , m_table(m_writer.flow(), Points)
    {
    }

    FormLayout lay()
    {
        m_writer.title(m_entry.title, subtitle());
        const QList<FormPart> parts
            = m_entry.form.parts.isEmpty() ? QList<FormPart>(1) : m_entry.form.parts; // one without a title
        for (const bool isBesides : {false, true}) {
            for (const FormPart &part : parts) {
                if (part.isBesides == isBesides && m_entry.prints(part))
                    addPart(part, part.key == parts.first().key);
            }
        }
        if (!m_entry.form.parts.isEmpty())
            addSignatures({});
        return m_writer.finish();
    }

private:
    QString subtitle() const
    {
        if (m_entry.isBlank())
            return {};
        const FormState *state = m_entry.form.state(m_entry.filled->record.state);
        const QString entered
            = Printing::tr("Entered %1 by %2")
                  .arg(momentText(m_entry.filled->record.entered), m_entry.names.of(m_entry.filled->record.enteredBy));
        return state ? QStringLiteral("%1 · %2").arg(state->label, entered) : entered;
    }

    void addPart(const FormPart &part, bool isFirst)
    {
        if (!part.title.isEmpty())
            m_table.head(part.title);
        addFields(part.key, isFirst);
        addSignatures(part.key);
    }

    void addFields(const QString &part, bool isFirst)
    {
        for (const FormField &field : m_entry.form.fields) {
            const bool isHere = field.part == part || (field.part.isEmpty() && isFirst);
            if (isHere && m_entry.applies(field))
                addField(field);
        }
    }

    void addField(const FormField &field)
    {
        const bool isLong = field.kind == FieldKind::LongText || field.kind == FieldKind::Addresses;
        if (const QList<FieldTable::Tick> ticks = ticksOf(field); !ticks.isEmpty())
            m_table.ticks(field.label, ticks);
        else
            m_table.row(field.label, m_entry.text(field.key), !m_entry.isBlank() ? 0 : isLong ? m_longRoom : ShortRoom);
    }

    /// What is chosen from a few is ticked, so that the form reads the same by hand and from a record. A decision is
    /// written out, as in the policy's Appendix A.
    QList<FieldTable::Tick> ticksOf(const FormField &field) const
    {
        QList<FieldTable::Tick> ticks;
        if (field.kind == FieldKind::YesNo && !field.isDerived) {
            const bool isAnswered = m_entry.filled && m_entry.filled->record.has(field.key);
            const bool isYes = isAnswered && m_entry.filled->record.isYes(field.key);
            ticks = {{Printing::tr("Yes"), isYes}, {Printing::tr("No"), isAnswered && !isYes}};
        }
        for (const FieldChoice &choice : field.choices)
            ticks.append({choice.label, m_entry.isTicked(field.key, choice.key)});
        return ticks;
    }

    void addSignatures(const QString &part)
    {
        for (const SignatureBlock &block : m_entry.form.workflow.signatures) {
            if (block.part == part && m_entry.asks(block))
                addSignature(block, m_entry.signature(block.key));
        }
    }

    void addSignature(const SignatureBlock &block, const FormSignature *signature)
    {
        const bool isNamed = namesItsSigner(block.part);
        const bool hasHead = block.part.isEmpty();
        m_writer.flow().keep(SignatureRoom + (hasHead ? ShortRoom : 0) + (isNamed ? 0 : 2 * ShortRoom));
        if (hasHead)
            m_table.head(block.title);
        if (!isNamed) {
            m_table.row(Printing::tr("Staff name"), signature ? m_entry.names.of(signature->signer) : QString(),
                        ShortRoom);
            m_table.row(Printing::tr("Date"), signature ? dateText(Clock::day(signature->at)) : QString(), ShortRoom);
        }
        const QRectF cell = m_table.box(Printing::tr("Signature"), SignatureRoom);
        if (!signature)
            return;
        const Strokes strokes = signature->strokes;
        const QString sentence = signatureSentence(m_entry, *signature);
        m_writer.flow().draw([=](QPainter &painter) { drawSignature(painter, cell, strokes, sentence); });
    }

    /// Whether the part asks for name and date itself, as the policy's forms do.
    bool namesItsSigner(const QString &part) const
    {
        const QList<FormField> &fields = m_entry.form.fields;
        return !part.isEmpty() && std::any_of(fields.begin(), fields.end(), [&](const FormField &field) {
            return field.part == part && field.isDerived && field.kind == FieldKind::User;
        });
    }

    const SheetEntry &m_entry;
    qreal m_longRoom;
    FormWriter m_writer;
    FieldTable m_table;
};

} // namespace

FormLayout plainSheet(const SheetEntry &entry, const QRectF &body)
{
    FormLayout layout = PlainSheet(entry, body, MostRoom).lay();
    for (qreal room = MostRoom - Mm; entry.isBlank() && layout.pages.size() > 1 && room >= LeastRoom; room -= Mm)
        layout = PlainSheet(entry, body, room).lay();
    return layout;
}

} // namespace lanyard
