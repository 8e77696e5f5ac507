#include "forms/consent_form.h"

#include "forms/consent_form_layout.h"
#include "forms/form_codes.h"
#include "models/consent/appendix_d.h"
#include "tests/forms/reading/paper_fixture.h"
#include "tests/forms/reading/pdf_text.h"

#include <QRegularExpression>
#include <QTest>
#include <QtConcurrent>

namespace lanyard::test {

class TestConsentForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordOfTheWordingIsPrinted_data();
    void everyWordOfTheWordingIsPrinted();
    void theSchoolsNameAndTheDposDetailsAreFilledIn();
    void whatIsNotSetLeavesAGapAndWarns();
    void everyPurposeHasAYesAndANoInItsRow();
    void aFilledInFormCarriesItsPupilAndNobodyElse();
    void namesOfEveryScriptAreReadBack();
    void codesFindFormPageAndPupil();
    void everyPageIsNumberedDatedAndSaysWhoPrintedIt();
    void theDeclarationStandsOnOnePageWithItsSignature();
    void thirtyPurposesDoNotOverflow();
    void longNamesOverlapNothing();
    void aOneOffFormNamesItsPost();
    void aBatchCanBeCancelled();
    void theSameInputMakesTheSameBytes();
    void aBatchSharesItsFixedPages();
    void aWorkerPrintsWhatTheWindowsThreadPrints();

private:
    static ConsentForms formsFor(const QStringList &names);
};

ConsentForms TestConsentForm::formsFor(const QStringList &names)
{
    ConsentForms forms{formVersion(), false, {}};
    for (const QString &name : names) {
        const RecordId id = RecordId::fromText(QStringLiteral("%1").arg(forms.pupils.size() + 1, 32, 16, QChar(u'0')));
        forms.pupils.append({id, name, QStringLiteral("Year 4"), QStringLiteral("4B"), {}});
    }
    return forms;
}

void TestConsentForm::everyWordOfTheWordingIsPrinted_data()
{
    QTest::addColumn<bool>("isPupilVariant");
    QTest::newRow("parent") << false;
    QTest::newRow("pupil") << true;
}

void TestConsentForm::everyWordOfTheWordingIsPrinted()
{
    QFETCH(bool, isPupilVariant);
    const ConsentForms forms{formVersion(), isPupilVariant, {}};
    const auto printed = printConsentForms(forms, printContext());
    QVERIFY(printed);
    QCOMPARE(faults(printed->pdf), QStringList());
    const QString &wording = isPupilVariant ? forms.version.pupilWording : forms.version.wording;
    const PdfText text = PdfText::read(printed->pdf);
    const auto blocks = fillWording(parseWording(wording), printContext().school);
    QVERIFY(blocks.size() > 40);
    for (const WordingBlock &block : blocks) {
        for (const WordingRun &run : block.runs) {
            // A paragraph may go on overleaf, between the foot and the next head: ask for its first words.
            const QString words = run.text.simplified().section(u' ', 0, 5);
            QVERIFY2(text.contains(words), qPrintable(words));
        }
        for (const QString &cell : block.cells)
            QVERIFY2(text.contains(cell), qPrintable(cell));
    }
}

void TestConsentForm::theSchoolsNameAndTheDposDetailsAreFilledIn()
{
    const auto printed = printConsentForms({formVersion(), false, {}}, printContext());
    QVERIFY(printed);
    QVERIFY(printed->warnings.isEmpty());
    const PdfText text = PdfText::read(printed->pdf);
    QVERIFY(text.contains(QStringLiteral("how Quay Primary School wishes to use personal data")));
    QVERIFY(text.contains(QStringLiteral("Kaleidoscope Multi Academy Trust is the controller")));
    QVERIFY(text.contains(QStringLiteral("Robin Meyer, at dpo@example.org or 01632 960123.")));
}

void TestConsentForm::whatIsNotSetLeavesAGapAndWarns()
{
    PrintContext context = printContext();
    context.school.dpoPhone.clear();
    context.school.dpoEmail.clear();
    const auto printed = printConsentForms({formVersion(), false, {}}, context);
    QVERIFY(printed);
    QCOMPARE(printed->warnings.size(), 2);
    QVERIFY(printed->warnings.join(u' ').contains(QLatin1String("telephone")));
    const PdfText text = PdfText::read(printed->pdf);
    QVERIFY(text.contains(QStringLiteral("Robin Meyer, at")));
    QVERIFY(!text.contains(QStringLiteral("dpo@example.org")));
    QCOMPARE(faults(printed->pdf), QStringList());
}

void TestConsentForm::everyPurposeHasAYesAndANoInItsRow()
{
    const FormVersion version = formVersion();
    const Furniture furniture(printContext(), QStringLiteral("Form"), paper::Turn::Portrait, true);
    const FormLayout layout = layOutConsentForm(version, false, printContext().school, furniture, nullptr);
    const auto printed = printConsentForms({version, false, {}}, printContext());
    QVERIFY(printed);
    const PdfText text = PdfText::read(printed->pdf);
    QHash<QString, QString> rows;
    for (const WordingBlock &block : parseWording(version.wording)) {
        if (block.kind == WordingBlock::Kind::PurposeRow && !block.purpose.isEmpty())
            rows.insert(block.purpose, block.text());
    }
    QCOMPARE(rows.size(), 10);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        QList<FormPlace> ticks;
        for (const FormPlace &place : layout.places) {
            if (place.key == row.key())
                ticks.append(place);
        }
        QCOMPARE(ticks.size(), 2);
        QCOMPARE(ticks.at(0).kind, FormPlace::Kind::TickYes);
        QCOMPARE(ticks.at(1).kind, FormPlace::Kind::TickNo);
        QVERIFY(ticks.at(0).box.right() < ticks.at(1).box.left());
        // The label stands to the left of the boxes, on their line; platforms repeat, so it is asked for by place.
        const QRectF tick(ticks.at(0).box.topLeft() / paper::Pt, ticks.at(0).box.size() / paper::Pt);
        const QRectF left(0, tick.top() - 1, tick.left(), tick.height() + 2);
        QCOMPARE(text.within(ticks.at(0).page, left), row.value());
    }
}

void TestConsentForm::aFilledInFormCarriesItsPupilAndNobodyElse()
{
    ConsentForms forms = formsFor({QStringLiteral("Hà Nguyễn"), QStringLiteral("Theo Müller")});
    forms.pupils[0].parent = QStringLiteral("Mai Nguyễn");
    const auto printed = printConsentForms(forms, printContext());
    QVERIFY(printed);
    const PdfText text = PdfText::read(printed->pdf);
    const int pages = text.pageCount() / 2;
    for (int page = 0; page < text.pageCount(); ++page) {
        const bool isFirst = page < pages;
        QCOMPARE(text.text(page).contains(QStringLiteral("Hà Nguyễn")), isFirst);
        QCOMPARE(text.text(page).contains(QStringLiteral("Theo Müller")), !isFirst);
        QVERIFY(isFirst || !text.text(page).contains(QStringLiteral("Mai")));
    }
    QCOMPARE(text.besides(0, text.find(0, QStringLiteral("Name of parent"))).join(u' '), QStringLiteral("Mai Nguyễn"));
    QCOMPARE(text.besides(0, text.find(0, QStringLiteral("Name of pupil"))).join(u' '), QStringLiteral("Hà Nguyễn"));
    QCOMPARE(text.besides(0, text.find(0, QStringLiteral("Year group"))).join(u' '), QStringLiteral("Year 4"));
    QCOMPARE(text.besides(pages, text.find(pages, QStringLiteral("Name of parent"))), QStringList());
}

void TestConsentForm::namesOfEveryScriptAreReadBack()
{
    const QStringList names = namesInManyScripts() + namesOfJoinedLetters();
    ConsentForms forms = formsFor(names);
    forms.version.wording = QStringLiteral("# Form\n[details] Name of parent | Name of pupil | Year group");
    const auto printed = printConsentForms(forms, printContext());
    QVERIFY(printed);
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    const int pages = text.pageCount() / int(names.size());
    for (int at = 0; at < names.size(); ++at) {
        const QRectF label = text.find(at * pages, QStringLiteral("Name of pupil"));
        QCOMPARE(text.besides(at * pages, label).join(u' ').normalized(QString::NormalizationForm_C), names.at(at));
    }
}

void TestConsentForm::codesFindFormPageAndPupil()
{
    const ConsentForms forms = formsFor({QStringLiteral("Hà Nguyễn")});
    const auto printed = printConsentForms(forms, printContext());
    QVERIFY(printed);
    for (int page = 0; page < printed->pages; ++page) {
        QStringList expected{FormCode{forms.version.id, forms.pupils.first().id, 0, 0}.text(),
                             FormCode{forms.version.id, {}, page + 1, printed->pages}.text()};
        QStringList found = codesOn(printed->pdf, page);
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
        for (const QString &code : found) {
            const auto parsed = FormCode::parse(code);
            QVERIFY(parsed && parsed->version == forms.version.id);
        }
    }
    const auto blank = printConsentForms({formVersion(), false, {}}, printContext());
    QCOMPARE(codesOn(blank->pdf, 0).size(), 1);
    QVERIFY(!FormCode::parse(QStringLiteral("LANYARD/F/x/5/4")));
    QVERIFY(!FormCode::parse(QStringLiteral("https://example.org")));
}

void TestConsentForm::everyPageIsNumberedDatedAndSaysWhoPrintedIt()
{
    const auto printed = printConsentForms(formsFor({QStringLiteral("A B"), QStringLiteral("C D")}), printContext());
    QVERIFY(printed);
    const PdfText text = PdfText::read(printed->pdf);
    const int pages = printed->pages / 2;
    for (int page = 0; page < printed->pages; ++page) {
        const QString words = text.text(page);
        QVERIFY(words.contains(QStringLiteral("Page %1 of %2").arg(page % pages + 1).arg(pages)));
        QVERIFY(words.contains(QLatin1String("Issued 22/11/2026 09:41, printed by Marian Webb")));
        QVERIFY(words.contains(QLatin1String("register at entry 1234, 3fa9c2d17b0e44aa")));
        QVERIFY(words.contains(QLatin1String("Quay Primary School")));
    }
}

void TestConsentForm::theDeclarationStandsOnOnePageWithItsSignature()
{
    for (const int purposes : {10, 16, 30}) {
        const auto printed = printConsentForms({formVersion(purposes), false, {}}, printContext());
        QVERIFY(printed);
        const PdfText text = PdfText::read(printed->pdf);
        const QString last = text.text(text.pageCount() - 1);
        QVERIFY(last.contains(QLatin1String("Declaration I,")));
        QVERIFY(last.contains(QLatin1String("Signature:")));
        QVERIFY(last.contains(QLatin1String("do not hesitate to contact the DPO")));
    }
}

void TestConsentForm::thirtyPurposesDoNotOverflow()
{
    const FormVersion version = formVersion(30);
    const auto printed = printConsentForms({version, false, {}}, printContext());
    QVERIFY(printed);
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    int heads = 0;
    for (int page = 0; page < text.pageCount(); ++page)
        heads += !text.find(page, QStringLiteral("I provide consent to Yes")).isNull();
    QVERIFY(heads >= 2);
    const Furniture furniture(printContext(), QStringLiteral("Form"), paper::Turn::Portrait, true);
    const FormLayout layout = layOutConsentForm(version, false, printContext().school, furniture, nullptr);
    QSet<QString> asked;
    for (const FormPlace &place : layout.places) {
        QVERIFY(furniture.body().contains(place.box));
        if (place.kind == FormPlace::Kind::TickYes)
            asked.insert(place.key);
    }
    QCOMPARE(asked.size(), 30);
}

void TestConsentForm::longNamesOverlapNothing()
{
    PrintContext context = printContext();
    context.school.name = QStringLiteral("The Reverend Sir Bartholomew Featherstonehaugh-Cholmondeley Voluntary Aided "
                                         "Church of England Primary School and Nursery, Llanfairpwllgwyngyll");
    context.school.trust = context.school.name;
    context.school.dpoName = longName();
    context.printedBy = longName();
    ConsentForms forms = formsFor({longName()});
    forms.pupils[0].parent = longName();
    const auto printed = printConsentForms(forms, context);
    QVERIFY(printed);
    QCOMPARE(faults(printed->pdf), QStringList());
}

void TestConsentForm::aOneOffFormNamesItsPost()
{
    FormVersion version = formVersion();
    version.oneOffTitle = QStringLiteral("Reading award");
    version.oneOffPlace = QStringLiteral("Facebook");
    version.oneOffUse = QStringLiteral("First name beside a picture");
    const auto printed = printConsentForms({version, false, {}}, printContext());
    QVERIFY(printed);
    const PdfText text = PdfText::read(printed->pdf);
    QCOMPARE(text.besides(0, text.find(0, QStringLiteral("Title of the post"))).join(u' '), version.oneOffTitle);
    QVERIFY(text.contains(version.oneOffPlace) && text.contains(version.oneOffUse));
    QCOMPARE(faults(printed->pdf), QStringList());
}

void TestConsentForm::aBatchCanBeCancelled()
{
    int seen = 0;
    Progress stop;
    Progress progress([&](qint64 done, qint64 total) {
        QCOMPARE(total, 200);
        seen = int(done);
        if (done == 3)
            stop.cancel();
    });
    stop = progress;
    const auto printed
        = printConsentForms(formsFor(QStringList(200, QStringLiteral("Theo Müller"))), printContext(), progress);
    QVERIFY(!printed);
    QCOMPARE(printed.error().code, Error::Code::Cancelled);
    QCOMPARE(seen, 3);
}

void TestConsentForm::theSameInputMakesTheSameBytes()
{
    const ConsentForms forms = formsFor(namesInManyScripts());
    const auto first = printConsentForms(forms, printContext());
    QTest::qWait(1100); // a moment of its own in the file would differ
    const auto second = printConsentForms(forms, printContext());
    QVERIFY(first && second);
    QCOMPARE(first->pdf, second->pdf);
}

void TestConsentForm::aBatchSharesItsFixedPages()
{
    const auto one = printConsentForms(formsFor({QStringLiteral("Theo Müller")}), printContext());
    const auto many = printConsentForms(formsFor(QStringList(101, QStringLiteral("Theo Müller"))), printContext());
    QVERIFY(one && many);
    QCOMPARE(many->pages, 101 * one->pages);
    QVERIFY2((many->pdf.size() - one->pdf.size()) / 100 < 4096, "a further form takes less than a kilobyte a page");
}

void TestConsentForm::aWorkerPrintsWhatTheWindowsThreadPrints()
{
    const ConsentForms forms = formsFor(namesInManyScripts());
    const auto print = [&] { return printConsentForms(forms, printContext())->pdf; };
    QFuture<QByteArray> first = QtConcurrent::run(print);
    QFuture<QByteArray> second = QtConcurrent::run(print);
    const QByteArray here = print();
    QCOMPARE(first.result(), here);
    QCOMPARE(second.result(), here);
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestConsentForm)
#include "test_consent_form.moc"
