#include "forms/case_file_print.h"
#include "forms/form_print.h"
#include "forms/pdf/pdf_protection.h"
#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/store/crypto.h"
#include "tests/forms/reading/paper_fixture.h"
#include "tests/forms/reading/pdf_files.h"
#include "tests/forms/reading/pdf_text.h"

#include <QTest>

namespace lanyard::test {

namespace {

const RecordId ida = RecordId::make();
const RecordId lead = RecordId::make();

FormRecord entry(const QString &kind, const QString &words, const RecordId &of)
{
    FormRecord record;
    record.id = RecordId::make();
    record.state = u"entered"_qs;
    record.enteredBy = lead;
    record.entered = printContext().at;
    record.set(ofCase(), of.toText());
    record.set(u"happened_on"_qs, u"2026-11-20"_qs);
    record.set(u"kind"_qs, kind);
    record.set(u"words"_qs, words);
    record.set(u"reasons"_qs, u"So that Ida is safe"_qs);
    return record;
}

CaseFile caseFile()
{
    CaseFile file;
    file.record.id = RecordId::make();
    file.record.state = u"open"_qs;
    file.record.vault = u"safeguarding"_qs;
    file.record.enteredBy = lead;
    file.record.set(u"concerns"_qs, u"pupil"_qs);
    file.record.set(u"kind"_qs, u"cyberbullying"_qs);
    file.record.set(u"summary"_qs, u"Threats against Ida Stone in a group chat"_qs);
    file.record.set(u"harmed_pupils"_qs, ida.toText());
    file.names.names = {{ida, u"Ida Stone"_qs}, {lead, u"Marian Webb"_qs}};
    file.chronology = {entry(u"discussion"_qs, u"Spoke with Ida"_qs, file.record.id)};
    FormRecord correction = entry(u"discussion"_qs, u"Spoke with Ida and a friend"_qs, file.record.id);
    correction.set(u"corrects"_qs, file.chronology.first().id.toText());
    file.chronology << correction;
    KeptAttachment screenshot;
    screenshot.id = RecordId::make();
    screenshot.name = u"chat.png"_qs;
    screenshot.type = u"image/png"_qs;
    screenshot.hash = crypto::hash("screenshot");
    file.evidence = {screenshot};
    return file;
}

PdfText read(const Result<Printed> &printed)
{
    if (!printed)
        qFatal("%s %s", qPrintable(printed.error().message), qPrintable(printed.error().detail));
    return PdfText::read(printed->pdf);
}

} // namespace

/// What is printed of a case, read back with Poppler and QPDF.
class TestCasePrints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCaseFileHasFrontPageChronologyAndEvidenceWithHashes();
    void aRedactedCopyNamesNobodyAndSaysSo();
    void pagesOfEvidenceFollowUnlessTheCaseIsSealed();
    void theTransferCarriesTheCaseAsJsonItsEvidenceAndAReceiptSlip();
    void aTextBesideTheCaseIsPrintedInItsWords();
    void theFootSaysWhereTheCasesOwnVaultStood();
    void theReportersReceiptSaysNothingOfTheReport();
    void publishedFiguresArePrintedAsBarsWithTheirNumbers();
};

void TestCasePrints::theCaseFileHasFrontPageChronologyAndEvidenceWithHashes()
{
    const CaseFile file = caseFile();
    const Result<Printed> printed = printCaseFile(file, {}, {}, printContext());
    const PdfText text = read(printed);
    QCOMPARE(faults(printed->pdf), QStringList());
    for (const QString &words :
         {u"Case "_qs + caseReference(file.record.id), u"DSL or deputy"_qs, u"Anti-bullying Policy"_qs,
          u"Threats against Ida Stone in a group chat"_qs, u"Chronology"_qs, u"Spoke with Ida and a friend"_qs,
          u"Corrects the entry"_qs, u"So that Ida is safe"_qs, u"chat.png"_qs,
          QString::fromLatin1(crypto::hash("screenshot").left(4).toHex(' '))})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void TestCasePrints::aRedactedCopyNamesNobodyAndSaysSo()
{
    const CaseFile file = caseFile();
    const PdfText text = read(printCaseFile(file, CaseVeil(file), {}, printContext()));
    QVERIFY(text.contains(u"Redacted copy"_qs) && text.contains(u"Threats against Pupil A in a group chat"_qs));
    for (const QString &name : {u"Ida"_qs, u"Stone"_qs})
        QVERIFY2(!text.all().contains(name), qPrintable(name));
}

void TestCasePrints::pagesOfEvidenceFollowUnlessTheCaseIsSealed()
{
    CaseFile file = caseFile();
    QImage page(200, 300, QImage::Format_ARGB32);
    page.fill(Qt::darkGray);
    const QList<EvidencePage> pages{{u"chat.png"_qs, page}};
    const Result<Printed> without = printCaseFile(file, {}, {}, printContext());
    const Result<Printed> with = printCaseFile(file, {}, pages, printContext());
    QVERIFY(with && without);
    QCOMPARE(with->pages, without->pages + 1);
    QCOMPARE(faults(with->pdf), QStringList());
    file.record.set(u"may_show_nude"_qs, qint64(1));
    const Result<Printed> sealed = printCaseFile(file, {}, pages, printContext());
    QVERIFY(read(sealed).contains(u"Nobody opens, copies or prints it"_qs));
    QVERIFY(sealed->pdf.size() < with->pdf.size());
}

void TestCasePrints::theTransferCarriesTheCaseAsJsonItsEvidenceAndAReceiptSlip()
{
    CaseFile file = caseFile();
    FormRecord transfer;
    transfer.set(u"to_school"_qs, u"Harbour High School"_qs);
    transfer.set(u"leaves_on"_qs, u"2026-11-23"_qs);
    const Result<Printed> printed
        = printTransfer(file, transfer, {{file.evidence.first().id, "the picture itself"}}, printContext());
    QVERIFY(printed);
    QString words = u"told by telephone"_qs;
    const Result<QByteArray> copy = protectPdf(printed->pdf, Secret::take(words));
    QVERIFY(copy);
    QVERIFY(!copy->contains("lanyard case 1"));
    const PdfText text = PdfText::read(*copy, "told by telephone");
    QVERIFY(text.contains(u"Receipt for a child protection record"_qs) && text.contains(u"30/11/2026"_qs)
            && text.contains(u"Harbour High School"_qs) && text.contains(u"Spoke with Ida"_qs));
    const QMap<QString, QByteArray> files = filesIn(*copy, "told by telephone");
    QCOMPARE(files.keys(), QStringList({u"1 chat.png"_qs, caseReference(file.record.id) + u".json"_qs}));
    QCOMPARE(files.value(u"1 chat.png"_qs), QByteArray("the picture itself"));
    QVERIFY(files.last().contains("lanyard case 1") && files.last().contains("Spoke with Ida"));
    QVERIFY(!copy->contains("the picture itself"));

    file.record.set(u"may_show_nude"_qs, qint64(1));
    const Result<Printed> sealed
        = printTransfer(file, transfer, {{file.evidence.first().id, "the picture itself"}}, printContext());
    QCOMPARE(filesIn(sealed->pdf).size(), 1);
}

void TestCasePrints::aTextBesideTheCaseIsPrintedInItsWords()
{
    QStringList lines;
    for (int line = 1; line <= 200; ++line)
        lines.append(u"Line %1 of the e-mail: <b>she wrote again</b>"_qs.arg(line));
    const QList<EvidencePage> pages{{u"mail.eml"_qs, {}, lines.join(u'\n')}};
    const Result<Printed> printed = printCaseFile(caseFile(), {}, pages, printContext());
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = read(printed);
    QVERIFY(text.contains(u"mail.eml"_qs) && text.contains(lines.first()) && text.contains(lines.last()));
}

void TestCasePrints::theFootSaysWhereTheCasesOwnVaultStood()
{
    PrintContext context = printContext();
    context.vault = u"safeguarding"_qs;
    context.trailSequence = 4711;
    QVERIFY(read(printCaseFile(caseFile(), {}, {}, context)).contains(u"vault safeguarding at entry 4711"_qs));
    QVERIFY(read(printCaseFile(caseFile(), {}, {}, printContext())).contains(u"register at entry"_qs));
}

void TestCasePrints::theReportersReceiptSaysNothingOfTheReport()
{
    const ConcernReceipt receipt{u"K7QF-2M9A"_qs, printContext().at, u"Ivo Reed"_qs, u"Quay Primary School"_qs};
    const Result<Printed> printed = printConcernReceipt(receipt, printContext());
    const PdfText text = read(printed);
    QCOMPARE(faults(printed->pdf), QStringList());
    QVERIFY(text.contains(u"K7QF-2M9A"_qs) && text.contains(u"call 999"_qs));
}

void TestCasePrints::publishedFiguresArePrintedAsBarsWithTheirNumbers()
{
    const FormRegister &form = *formRegister(u"case-figures"_qs);
    FilledForm figures;
    figures.record.set(u"title"_qs, u"Autumn term, for the governors"_qs);
    figures.record.set(u"from_day"_qs, u"2026-09-01"_qs);
    figures.record.set(u"until_day"_qs, u"2026-12-31"_qs);
    figures.record.set(
        u"sheet"_qs,
        u"Kind\tCyberbullying\t12\nKind\tOnline abuse\t<5\nYear group\tYear 4\t–\nYear group\tYear 5\t31"_qs);
    const Result<Printed> printed = printForms(form, {figures}, {}, printContext());
    const PdfText text = read(printed);
    QCOMPARE(faults(printed->pdf), QStringList());
    for (const QString &words : {u"Autumn term, for the governors"_qs, u"01/09/2026"_qs, u"Kind"_qs,
                                 u"Cyberbullying"_qs, u"12"_qs, u"<5"_qs, u"Year 5"_qs, u"31"_qs})
        QVERIFY2(text.contains(words), qPrintable(words));
    figures.record.set(u"sheet"_qs, u"no figures"_qs);
    QVERIFY(read(printForms(form, {figures}, {}, printContext())).contains(u"no figures"_qs));
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestCasePrints)
#include "test_case_prints.moc"
