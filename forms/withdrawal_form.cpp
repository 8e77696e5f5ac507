#include "forms/withdrawal_form.h"

#include "forms/paper/answer_table.h"
#include "forms/paper/form_writer.h"
#include "forms/paper/print_document.h"
#include "forms/printing.h"
#include "forms/school_contacts.h"

#include <QPainter>

namespace lanyard {

namespace {

using paper::Mm;

constexpr qreal Largest = 10.5;
constexpr qreal Smallest = 6;
constexpr qreal ColumnWidth = 26 * Mm;

void addPurposes(FormWriter &writer, const FormVersion &version)
{
    AnswerTable table(writer.flow(),
                      {Printing::tr("Tick what you withdraw your consent for"), Printing::tr("I withdraw")},
                      writer.points(), ColumnWidth);
    table.add({{{Printing::tr("Everything on the consent form"), true, {}}}, QStringLiteral("*"), false, {}});
    for (const Purpose &purpose : version.purposes)
        table.add({{{purpose.label, false, {}}}, purpose.key, false, {}});
    table.end();
}

FormLayout layOut(const ConsentForms &forms, const ConsentFormPupil &pupil, PrintDocument &document, qreal points)
{
    FormWriter writer(document.body(), points);
    const AcademicYear year{forms.version.year, {}, {}};
    writer.title(Printing::tr("Withdrawing consent for social media"),
                 Printing::tr("Academic year %1 · form version %2").arg(year.label()).arg(forms.version.number));
    writer.paragraph(
        Printing::tr("You may withdraw your consent at any time, for everything or for some of it, and need not say "
                     "why. Telling any member of staff is enough; this form only makes it easy."));
    writer.row(Printing::tr("Name of pupil"), pupil.name);
    QStringList group{pupil.yearGroup, pupil.registrationGroup};
    group.removeAll(QString());
    writer.row(Printing::tr("Year group and class"), group.join(QStringLiteral(" · ")));
    writer.row(forms.isPupilVariant ? Printing::tr("Your name") : Printing::tr("Your name and relationship"),
               pupil.parent);
    writer.space(2);
    addPurposes(writer, forms.version);
    writer.space(1.5);
    writer.paragraph(
        Printing::tr("From the moment the school receives this, it publishes nothing further of what you ticked, and "
                     "makes every effort to remove what it has published. What was published before remains lawful. "
                     "To give consent again, ask for a new consent form."));
    writer.lineToSign(Printing::tr("Signature"));
    writer.lineToSign(Printing::tr("Date"));
    writer.space(1.5);
    writer.paragraph(Printing::tr(
        "Give this to the school office or to any member of staff, or send it to the data protection officer:"));
    writer.paragraph(dpoContact(document.school(), &document.warnings()));
    writer.flow().keep(3 * writer.rowHeight());
    writer.row(Printing::tr("School: received on"));
    writer.row(Printing::tr("School: received by"));
    writer.row(Printing::tr("School: entered on"));
    return writer.finish();
}

} // namespace

Result<Printed> printWithdrawalForms(const ConsentForms &forms, const PrintContext &context, const Progress &progress)
{
    PrintDocument document(context, Printing::tr("Withdrawal of consent"));
    const QList<ConsentFormPupil> pupils = forms.pupils.isEmpty() ? QList<ConsentFormPupil>(1) : forms.pupils;
    for (qsizetype at = 0; at < pupils.size(); ++at) {
        document.add(fittedToOnePage([&](qreal points) { return layOut(forms, pupils.at(at), document, points); },
                                     Largest, Smallest));
        if (!goesOn(progress, at + 1, pupils.size()))
            return cancelledPrint();
    }
    return document.finish();
}

} // namespace lanyard
