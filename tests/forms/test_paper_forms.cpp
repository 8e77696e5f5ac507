#include "forms/list_print.h"
#include "forms/receipt.h"
#include "forms/recovery_sheet.h"
#include "forms/withdrawal_form.h"
#include "models/consent/appendix_d.h"
#include "tests/forms/reading/paper_fixture.h"
#include "tests/forms/reading/pdf_text.h"

#include <QTest>

namespace lanyard::test {

/// The smaller forms: withdrawal, receipt, recovery keys, and any place's list.
class TestPaperForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWithdrawalFormIsOnePageForAnyNumberOfPurposes_data();
    void theWithdrawalFormIsOnePageForAnyNumberOfPurposes();
    void theWithdrawalFormNamesThePupilAndTheDpo();
    void theReceiptSaysWhatWasAnsweredAndWhen();
    void theReceiptRepeatsWhatTheParentWasTold();
    void theReceiptSaysHowToWithdraw();
    void theReceiptOfAWithdrawalNamesWhatWasWithdrawn();
    void recoveryKeysAreAPageAVaultWithACode();
    void aListPrintsEveryCellInItsRow();
    void aListOfManyColumnsAndLongRemarksOverflowsNothing();
    void anEmptyListSaysSo();
    void aListCanBeCancelled();

private:
    static Receipt receipt();
    static QString answerIn(const PdfText &text, const QString &label);
};

Receipt TestPaperForms::receipt()
{
    Receipt made;
    made.version = formVersion();
    made.pupil = QStringLiteral("Hà Nguyễn");
    made.registrationGroup = QStringLiteral("4B");
    made.given.givenBy = QStringLiteral("Mai Nguyễn");
    made.given.relationship = QStringLiteral("Mother");
    made.given.receivedOn = QDate(2026, 9, 9);
    made.given.signedOn = QDate(2026, 9, 8);
    made.given.method = Method::Paper;
    made.given.answers = {{QStringLiteral("image"), Answer::Yes},
                          {QStringLiteral("video"), Answer::No},
                          {QStringLiteral("image/X"), Answer::Both},
                          {QStringLiteral("image/Facebook"), Answer::Unreadable}};
    return made;
}

QString TestPaperForms::answerIn(const PdfText &text, const QString &label)
{
    return text.besides(0, text.find(0, label)).join(u' ');
}

void TestPaperForms::theWithdrawalFormIsOnePageForAnyNumberOfPurposes_data()
{
    QTest::addColumn<int>("purposes");
    QTest::newRow("policy") << 10;
    QTest::newRow("thirty") << 30;
}

void TestPaperForms::theWithdrawalFormIsOnePageForAnyNumberOfPurposes()
{
    QFETCH(int, purposes);
    ConsentForms forms{formVersion(purposes), false, {}};
    for (const QString &name : {QStringLiteral("Hà Nguyễn"), longName()})
        forms.pupils.append({RecordId::make(), name, QStringLiteral("Year 4"), QStringLiteral("4B"), {}});
    const auto printed = printWithdrawalForms(forms, printContext());
    QVERIFY(printed);
    QCOMPARE(printed->pages, 2);
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    for (const Purpose &purpose : forms.version.purposes)
        QVERIFY2(text.contains(purpose.label), qPrintable(purpose.label));
}

void TestPaperForms::theWithdrawalFormNamesThePupilAndTheDpo()
{
    ConsentForms forms{formVersion(), false, {}};
    forms.pupils = {{RecordId::make(), QStringLiteral("Hà Nguyễn"), QStringLiteral("Year 4"), QStringLiteral("4B"),
                     QStringLiteral("Mai Nguyễn")}};
    const auto printed = printWithdrawalForms(forms, printContext());
    QVERIFY(printed && printed->warnings.isEmpty());
    const PdfText text = PdfText::read(printed->pdf);
    QCOMPARE(answerIn(text, QStringLiteral("Name of pupil")), QStringLiteral("Hà Nguyễn"));
    QVERIFY(text.contains(QStringLiteral("Robin Meyer, dpo@example.org, 01632 960123")));
    QVERIFY(text.contains(QStringLiteral("Signature:")));

    PrintContext unset = printContext();
    unset.school.dpoName.clear();
    const auto gap = printWithdrawalForms({formVersion(30), false, {}}, unset);
    QVERIFY(gap);
    QCOMPARE(gap->warnings.size(), 1);
}

void TestPaperForms::theReceiptSaysWhatWasAnsweredAndWhen()
{
    const auto printed = printReceipt(receipt(), printContext());
    QVERIFY(printed);
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    QCOMPARE(answerIn(text, QStringLiteral("Pupil")), QStringLiteral("Hà Nguyễn, 4B"));
    QCOMPARE(answerIn(text, QStringLiteral("Given by")), QStringLiteral("Mai Nguyễn, Mother"));
    QCOMPARE(answerIn(text, QStringLiteral("Received on")), QStringLiteral("09/09/2026"));
    QCOMPARE(answerIn(text, QStringLiteral("Signed on")), QStringLiteral("08/09/2026"));
    QCOMPARE(answerIn(text, QStringLiteral("Valid until")), QStringLiteral("31/08/2027"));
    const Receipt made = receipt();
    for (const Purpose &purpose : made.version.purposes)
        QCOMPARE(answerIn(text, purpose.label), answerLabel(made.given.answers.value(purpose.key, Answer::Blank)));
}

void TestPaperForms::theReceiptRepeatsWhatTheParentWasTold()
{
    const auto printed = printReceipt(receipt(), printContext());
    QVERIFY(printed);
    QVERIFY(printed->pages >= 4);
    const PdfText text = PdfText::read(printed->pdf);
    QVERIFY(text.contains(QStringLiteral("What are the conditions of use?")));
    QVERIFY(text.contains(QStringLiteral("Kaleidoscope Multi Academy Trust is the controller")));
    for (int page = 0; page < printed->pages; ++page)
        QVERIFY(text.text(page).contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(printed->pages)));
}

void TestPaperForms::theReceiptSaysHowToWithdraw()
{
    PrintContext context = printContext();
    context.school.dpoEmail.clear();
    const auto printed = printReceipt(receipt(), context);
    QVERIFY(printed);
    QCOMPARE(printed->warnings.size(), 1);
    const PdfText text = PdfText::read(printed->pdf);
    QVERIFY(text.text(0).contains(QLatin1String("You may withdraw your consent at any time")));
    QVERIFY(text.text(0).contains(QLatin1String("01632 960123")));
}

void TestPaperForms::theReceiptOfAWithdrawalNamesWhatWasWithdrawn()
{
    Receipt made = receipt();
    made.given.isWithdrawal = true;
    made.given.answers = {};
    made.given.purposes = {QStringLiteral("image"), QStringLiteral("video/X")};
    const auto some = printReceipt(made, printContext());
    QVERIFY(some);
    QCOMPARE(some->pages, 1);
    const PdfText text = PdfText::read(some->pdf);
    QCOMPARE(answerIn(text, made.version.purpose(QStringLiteral("video/X"))->label), QStringLiteral("Withdrawn"));
    QVERIFY(!text.contains(made.version.purpose(QStringLiteral("age"))->label + QStringLiteral(" Withdrawn")));
    made.given.purposes.clear();
    QVERIFY(PdfText::read(printReceipt(made, printContext())->pdf)
                .contains(QStringLiteral("Everything on the consent form Withdrawn")));
}

void TestPaperForms::recoveryKeysAreAPageAVaultWithACode()
{
    const QList<RecoveryKey> keys{
        {QStringLiteral("office"), QStringLiteral("ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567-QQQQ")},
        {QStringLiteral("about-head"), QStringLiteral("ZZZZ-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567-RRRR")}};
    const auto printed = printRecoverySheets(keys, printContext());
    QVERIFY(printed);
    QCOMPARE(printed->pages, 2);
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    for (int page = 0; page < 2; ++page) {
        QCOMPARE(codesOn(printed->pdf, page), QStringList(keys.at(page).text));
        QVERIFY(text.text(page).remove(u' ').contains(keys.at(page).text));
        QVERIFY(!text.text(page).contains(keys.at(1 - page).text.left(4) + u'-'));
    }
    QVERIFY(text.text(1).contains(QLatin1String("chair of governors")));
}

void TestPaperForms::aListPrintsEveryCellInItsRow()
{
    PrintedList list{QStringLiteral("Pupils"), QStringLiteral("Class 4B, 90 of 412 pupils"), {}, {}};
    list.headings = {QStringLiteral("Name"), QStringLiteral("UPN"), QStringLiteral("Class")};
    for (int row = 0; row < 90; ++row)
        list.rows.append({QStringLiteral("Pupil%1").arg(row), QStringLiteral("UPN%1").arg(row), QStringLiteral("4B")});
    const auto printed = printList(list, printContext());
    QVERIFY(printed);
    QVERIFY(printed->pages > 1);
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    int found = 0;
    for (int page = 0; page < text.pageCount(); ++page) {
        QVERIFY(!text.find(page, QStringLiteral("Name UPN Class")).isNull());
        for (const QStringList &row : list.rows) {
            const QRectF name = text.find(page, row.first());
            if (name.isNull())
                continue;
            QCOMPARE(text.besides(page, name), row.mid(1));
            ++found;
        }
    }
    QCOMPARE(found, 90);
    QVERIFY(text.contains(list.about));
}

void TestPaperForms::aListOfManyColumnsAndLongRemarksOverflowsNothing()
{
    PrintedList list{QStringLiteral("Everything"), {}, {}, {}};
    for (int column = 0; column < 22; ++column)
        list.headings.append(QStringLiteral("Heading%1").arg(column));
    for (int row = 0; row < 12; ++row) {
        QStringList cells;
        for (int column = 0; column < 22; ++column)
            cells.append(column % 7 ? QStringLiteral("c%1").arg(column) : longName());
        list.rows.append(cells);
    }
    list.rows.append(QStringList(22, QString(4000, u'x') + u'\n' + QString(u'y')));
    const auto printed = printList(list, printContext());
    QVERIFY(printed);
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    QVERIFY(text.page(0).size.width() > text.page(0).size.height());
}

void TestPaperForms::anEmptyListSaysSo()
{
    const auto printed = printList({QStringLiteral("Pupils"), {}, {QStringLiteral("Name")}, {}}, printContext());
    QVERIFY(printed);
    QVERIFY(PdfText::read(printed->pdf).contains(QStringLiteral("Nothing to show.")));
}

void TestPaperForms::aListCanBeCancelled()
{
    PrintedList list{
        QStringLiteral("Pupils"), {}, {QStringLiteral("Name")}, QList<QStringList>(500, {QStringLiteral("x")})};
    for (const qint64 stopAt : {1, 500, 700}) { // while lines are broken, and while pages are drawn
        Progress stop;
        Progress progress([&](qint64 done, qint64 total) {
            QVERIFY(done <= total);
            if (done >= stopAt)
                stop.cancel();
        });
        stop = progress;
        const auto printed = printList(list, printContext(), progress);
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, Error::Code::Cancelled);
    }
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestPaperForms)
#include "test_paper_forms.moc"
