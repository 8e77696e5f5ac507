#include "forms/receipt.h"

#include "forms/consent_form_layout.h"
#include "forms/paper/answer_table.h"
#include "forms/paper/form_writer.h"
#include "forms/paper/print_document.h"
#include "forms/printing.h"
#include "forms/school_contacts.h"
#include "models/store/clock.h"

#include <QPainter>

namespace lanyard {

namespace {

constexpr qreal Largest = 10.5;
constexpr qreal Smallest = 6.5;
constexpr qreal AnswerWidth = 34 * paper::Mm;

class ReceiptPage
{
public:
    ReceiptPage(const Receipt &receipt, PrintDocument &document, qreal points)
        : m_receipt(receipt)
        , m_document(document)
        , m_writer(document.body(), points)
    {
    }

    FormLayout lay()
    {
        const bool isWithdrawal = m_receipt.given.isWithdrawal;
        m_writer.title(isWithdrawal ? Printing::tr("Receipt: your consent is withdrawn")
                                    : Printing::tr("Receipt for your consent form"));
        addFacts();
        m_writer.space(2);
        if (isWithdrawal)
            addWithdrawn();
        else
            addAnswers();
        m_writer.heading(Printing::tr("Withdrawing or changing your consent"));
        m_writer.paragraph(Printing::tr(
            "You may withdraw your consent at any time, for everything or for some of it, in writing or by "
            "telling any member of staff. The school then publishes nothing further and makes every "
            "effort to remove what it has published. To consent to more, ask for a new form. The data "
            "protection officer helps with any question:"));
        m_writer.paragraph(dpoContact(m_document.school(), &m_document.warnings()));
        return m_writer.finish();
    }

private:
    void addFacts()
    {
        const ConsentReturn &given = m_receipt.given;
        row(Printing::tr("Pupil"), joined({m_receipt.pupil, m_receipt.registrationGroup}));
        row(Printing::tr("Given by"), joined({given.givenBy, given.relationship}));
        row(Printing::tr("Received on"), dateText(given.receivedOn));
        if (given.signedOn.isValid())
            row(Printing::tr("Signed on"), dateText(given.signedOn));
        row(Printing::tr("How it came"), methodLabel(given.method));
        if (!given.isWithdrawal) {
            const AcademicYear year = AcademicYear::starting(m_receipt.version.year, m_document.school().yearStarts);
            row(Printing::tr("Form"),
                Printing::tr("Academic year %1, version %2").arg(year.label()).arg(m_receipt.version.number));
            row(Printing::tr("Valid until"), dateText(year.last));
        }
    }

    void row(const QString &label, const QString &value) { m_writer.row(label, value); }

    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    void addAnswers()
    {
        AnswerTable table(m_writer.flow(), {Printing::tr("What you were asked"), Printing::tr("Your answer")},
                          m_writer.points(), AnswerWidth);
        for (const Purpose &purpose : m_receipt.version.purposes) {
            const Answer answer = m_receipt.given.answers.value(purpose.key, Answer::Blank);
            table.add({{{purpose.label, false, {}}}, purpose.key, false, {answerLabel(answer)}});
        }
        table.end();
        m_writer.space();
        m_writer.paragraph(
            Printing::tr("Only what you answered “Yes” is published. What you were told before you answered follows on "
                         "the next pages."));
    }

    void addWithdrawn()
    {
        AnswerTable table(m_writer.flow(), {Printing::tr("What you withdrew your consent for"), QString()},
                          m_writer.points(), AnswerWidth);
        const QStringList &keys = m_receipt.given.purposes;
        if (keys.isEmpty())
            add(table, Printing::tr("Everything on the consent form"));
        for (const QString &key : keys) {
            const Purpose *purpose = m_receipt.version.purpose(key);
            add(table, purpose ? purpose->label : key);
        }
        table.end();
        m_writer.space();
        m_writer.paragraph(
            Printing::tr("It took effect when the school received it. What was published before remains lawful; the "
                         "school makes every effort to remove it."));
    }

    static void add(AnswerTable &table, const QString &words)
    {
        table.add({{{words, false, {}}}, words, false, {Printing::tr("Withdrawn")}});
    }

    const Receipt &m_receipt;
    PrintDocument &m_document;
    FormWriter m_writer;
};

} // namespace

Result<Printed> printReceipt(const Receipt &receipt, const PrintContext &context, const Progress &progress)
{
    PrintDocument document(context, Printing::tr("Receipt"));
    FormLayout layout = fittedToOnePage([&](qreal points) { return ReceiptPage(receipt, document, points).lay(); },
                                        Largest, Smallest);
    if (!receipt.given.isWithdrawal) {
        const Furniture furniture(context, Printing::tr("Receipt"));
        layout.pages += layOutConsentForm(receipt.version, receipt.isPupilVariant, context.school, furniture,
                                          &document.warnings())
                            .pages;
    }
    document.add(layout);
    if (!goesOn(progress, 1, 1))
        return cancelledPrint();
    return document.finish();
}

} // namespace lanyard
