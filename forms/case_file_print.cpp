#include "forms/case_file_print.h"

#include "forms/paper/field_table.h"
#include "forms/paper/form_writer.h"
#include "forms/paper/print_document.h"
#include "forms/pdf/pdf_attachment.h"
#include "forms/printing.h"
#include "models/cases/case_json.h"
#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/cases/case_words.h"
#include "models/registers/form_register.h"
#include "models/store/clock.h"

#include <QPainter>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qreal Points = 10;

/// "3 chat.png": as it is listed, and as it is called in the package, where two may have one name.
QString numbered(qsizetype at, const KeptAttachment &one)
{
    return QStringLiteral("%1 %2").arg(QString::number(at + 1), one.name);
}

/// The pages of one case.
class CasePages
{
public:
    CasePages(const CaseFile &file, const CaseVeil &veil, const QRectF &body)
        : m_file(file)
        , m_veil(veil)
        , m_writer(body, Points)
        , m_table(m_writer.flow(), Points)
    {
    }

    FormLayout lay(const QList<EvidencePage> &pages)
    {
        addFront();
        addEntries(Printing::tr("Chronology"), chronologyKey(), m_file.chronology);
        addEntries(Printing::tr("Actions"), u"case-actions"_qs, m_file.actions);
        addEntries(Printing::tr("Police"), policeKey(), m_file.police);
        addLinks();
        addEvidence();
        if (!m_veil.isVeiling() && !m_file.isSealed()) {
            for (const EvidencePage &page : pages)
                addPage(page);
        }
        return m_writer.finish();
    }

private:
    void addFront()
    {
        const FormRegister &form = *formRegister(casesKey());
        const FormState *state = form.state(m_file.record.state);
        m_writer.title(Printing::tr("Case %1").arg(caseReference(m_file.record.id)), state ? state->label : QString());
        if (m_veil.isVeiling())
            m_writer.paragraph(Printing::tr("Redacted copy: names of people in it have been replaced."));
        for (const FormNote &note : form.notes) {
            m_table.row(note.label, note.text(m_file.record));
            if (note.because && !note.because(m_file.record).isEmpty())
                m_table.across(m_veil.text(note.because(m_file.record)));
        }
        for (const FormPart &part : form.parts)
            addPart(form, part);
    }

    void addPart(const FormRegister &form, const FormPart &part)
    {
        bool isHeaded = false;
        for (const FormField &field : form.fields) {
            const bool isHere = form.part(field.part) == &part && m_file.record.has(field.key);
            if (isHere && !isHeaded)
                m_table.head(part.title);
            isHeaded = isHeaded || isHere;
            if (isHere)
                m_table.row(field.label, words(field, m_file.record));
        }
    }

    QString words(const FormField &field, const FormRecord &record) const
    {
        return m_veil.text(m_file.names.text(field, record.values.value(field.key)));
    }

    void addEntries(const QString &title, const QString &key, const QList<FormRecord> &records)
    {
        if (records.isEmpty())
            return;
        const FormRegister &form = *formRegister(key);
        m_writer.space();
        m_writer.heading(title);
        for (const FormRecord &record : records)
            addEntry(form, record);
    }

    void addEntry(const FormRegister &form, const FormRecord &record)
    {
        m_table.head(Printing::tr("%1, entered %2 by %3")
                         .arg(form.isAppendOnly ? form.nameOf(record) : form.state(record.state)->label,
                              momentText(record.entered), m_veil.text(m_file.names.of(record.enteredBy))));
        for (const FormField &field : form.fields) {
            if (field.key == u"corrects" && record.has(field.key))
                m_table.row(field.label, entryName(record.link(field.key)));
            else if (field.kind != FieldKind::Link && record.has(field.key))
                m_table.row(field.label, words(field, record));
        }
    }

    QString entryName(const RecordId &id) const
    {
        for (const FormRecord &entry : m_file.chronology) {
            if (entry.id == id)
                return Printing::tr("%1, entered %2")
                    .arg(formRegister(chronologyKey())->nameOf(entry), momentText(entry.entered));
        }
        return {};
    }

    void addLinks()
    {
        if (m_file.links.isEmpty())
            return;
        m_writer.space();
        m_writer.heading(Printing::tr("Linked cases"));
        for (const FormRecord &link : m_file.links) {
            const RecordId one = link.link(ofCase());
            const RecordId other = one == m_file.record.id ? link.link(u"other_case"_qs) : one;
            m_table.row(caseReference(other), m_veil.text(link.text(u"why"_qs)));
        }
    }

    void addEvidence()
    {
        if (m_file.evidence.isEmpty())
            return;
        m_writer.space();
        m_writer.heading(Printing::tr("Evidence"));
        if (m_file.isSealed())
            m_writer.paragraph(sealedWords());
        for (qsizetype at = 0; at < m_file.evidence.size(); ++at) {
            const KeptAttachment &one = m_file.evidence.at(at);
            m_table.row(m_veil.text(numbered(at, one)),
                        Printing::tr("%1, added %2\nBLAKE2b %3")
                            .arg(one.type, momentText(one.added), QString::fromLatin1(one.hash.toHex(' '))));
        }
    }

    void addPage(const EvidencePage &page)
    {
        m_writer.flow().newPage();
        m_writer.heading(page.name);
        if (page.image.isNull())
            addText(page.text);
        else
            addPicture(page.image);
    }

    void addText(const QString &text)
    {
        for (const QString &line : text.split(u'\n'))
            m_writer.flow().write(paper::TextBlock(line, Points, m_writer.width()));
    }

    void addPicture(const QImage &picture)
    {
        const QRectF room = m_writer.flow().take(m_writer.flow().room());
        const QSizeF size = QSizeF(picture.size()).scaled(room.size(), Qt::KeepAspectRatio);
        const QImage image = picture.convertToFormat(QImage::Format_RGB32); // a picture with alpha is no PDF/A
        m_writer.flow().draw([=](QPainter &painter) { painter.drawImage(QRectF(room.topLeft(), size), image); });
    }

    const CaseFile &m_file;
    const CaseVeil &m_veil;
    FormWriter m_writer;
    FieldTable m_table;
};

/// The files that travel inside the transfer.
QList<PdfAttachment> packageOf(const CaseFile &file, const QList<EvidenceFile> &evidence)
{
    QList<PdfAttachment> package{
        {caseReference(file.record.id) + QStringLiteral(".json"), QStringLiteral("application/json"), caseJson(file)}};
    for (qsizetype at = 0; at < file.evidence.size() && !file.isSealed(); ++at) {
        const KeptAttachment &one = file.evidence.at(at);
        const auto given = std::find_if(evidence.begin(), evidence.end(),
                                        [&](const EvidenceFile &candidate) { return candidate.attachment == one.id; });
        if (given != evidence.end())
            package.append({numbered(at, one), one.type, given->bytes});
    }
    return package;
}

/// What the next school signs and sends back; without it the transfer stays open.
FormLayout receiptSlip(const CaseFile &file, const FormRecord &transfer, const School &school, const QRectF &body)
{
    FormWriter writer(body);
    writer.title(Printing::tr("Receipt for a child protection record"), Printing::tr("Please sign and return at once"));
    writer.row(Printing::tr("Case"), caseReference(file.record.id));
    writer.row(Printing::tr("From"), school.name);
    writer.row(Printing::tr("To"), transfer.text(u"to_school"_qs));
    writer.row(Printing::tr("For the attention of"), transfer.text(u"to_person"_qs));
    writer.row(Printing::tr("Due by"), dateText(transferDue(transfer.date(u"leaves_on"_qs))));
    writer.space();
    writer.paragraph(Printing::tr("Received, complete and readable, and kept apart from the pupil's main file:"));
    for (const QString &label : {Printing::tr("Name and role"), Printing::tr("Signature"), Printing::tr("Date")})
        writer.lineToSign(label);
    return writer.finish();
}

} // namespace

Result<Printed> printCaseFile(const CaseFile &file, const CaseVeil &veil, const QList<EvidencePage> &pages,
                              const PrintContext &context)
{
    PrintDocument document(context, Printing::tr("Case %1").arg(caseReference(file.record.id)));
    document.add(CasePages(file, veil, document.body()).lay(pages));
    return document.finish();
}

Result<Printed> printTransfer(const CaseFile &file, const FormRecord &transfer, const QList<EvidenceFile> &evidence,
                              const PrintContext &context)
{
    PrintDocument document(context, Printing::tr("Transfer of case %1").arg(caseReference(file.record.id)));
    document.add(receiptSlip(file, transfer, context.school, document.body()));
    document.add(CasePages(file, CaseVeil(), document.body()).lay({}));
    Result<Printed> printed = document.finish();
    if (!printed)
        return printed;
    const Result<QByteArray> whole = withAttachments(printed->pdf, packageOf(file, evidence));
    if (!whole)
        return failure(whole);
    printed->pdf = *whole;
    return printed;
}

Result<Printed> printConcernReceipt(const ConcernReceipt &receipt, const PrintContext &context)
{
    PrintDocument document(context, Printing::tr("Receipt for a report"));
    FormWriter writer(document.body());
    writer.title(Printing::tr("Your report was delivered"));
    writer.row(Printing::tr("Reference"), receipt.reference);
    writer.row(Printing::tr("Delivered"), momentText(receipt.at));
    writer.row(Printing::tr("By"), receipt.by);
    writer.space();
    writer.paragraph(
        Printing::tr("It was sealed for those who lead such cases and are not said to be involved. Nobody "
                     "else can read it, and you cannot read it again either. Name the reference if you have "
                     "something to add."));
    writer.paragraph(notAnAlert());
    document.add(writer.finish());
    return document.finish();
}

} // namespace lanyard
