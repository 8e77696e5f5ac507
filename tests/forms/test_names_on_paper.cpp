#include "forms/class_sheet.h"
#include "forms/consent_form.h"
#include "forms/consent_record.h"
#include "forms/list_print.h"
#include "forms/receipt.h"
#include "forms/withdrawal_form.h"
#include "tests/forms/reading/paper_fixture.h"
#include "tests/forms/reading/pdf_archive_check.h"
#include "tests/forms/reading/pdf_glyphs.h"
#include "tests/forms/reading/pdf_text.h"

#include <QTest>

#include <algorithm>

namespace lanyard::test {

/// A family's name prints in the family's own script. That a form's names are read back whole is the consent form's
/// own test.
class TestNamesOnPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPrintHasAGlyphForEveryLetter();
    void aLetterThatNoFontHasIsNoticed();
    void aNameThatIsDrawnTwiceToBeBoldStandsOnItsOwnFormOnly();
    void rightToLeftNamesRunFromRightToLeft_data();
    void rightToLeftNamesRunFromRightToLeft();
    void joinedLettersTakeTheirJoinedShapes();

private:
    static Result<Printed> forms(const QStringList &names);
    static Result<Printed> withdrawals(const QStringList &names);
    static Result<Printed> record(const QStringList &names);
    static Result<Printed> receipt(const QString &name);
    static Result<Printed> classSheet(const QStringList &names);
    static Result<Printed> list(const QStringList &names);
    static QList<ConsentFormPupil> pupils(const QStringList &names);
    static QString readFromTheRight(const QByteArray &record);
};

QList<ConsentFormPupil> TestNamesOnPaper::pupils(const QStringList &names)
{
    QList<ConsentFormPupil> pupils;
    for (const QString &name : names)
        pupils.append({RecordId::make(), name, QStringLiteral("Year 4"), QStringLiteral("4B"), name});
    return pupils;
}

Result<Printed> TestNamesOnPaper::forms(const QStringList &names)
{
    return printConsentForms({formVersion(), false, pupils(names)}, printContext());
}

Result<Printed> TestNamesOnPaper::withdrawals(const QStringList &names)
{
    return printWithdrawalForms({formVersion(), false, pupils(names)}, printContext());
}

Result<Printed> TestNamesOnPaper::record(const QStringList &names)
{
    ConsentRecord record;
    record.scope = QStringLiteral("The whole school");
    record.asOf = QDate(2026, 11, 22);
    record.purposes = formVersion().purposes;
    for (const QString &name : names)
        record.rows.append({name, QStringLiteral("4B"), {}});
    return printConsentRecord(record, printContext());
}

Result<Printed> TestNamesOnPaper::receipt(const QString &name)
{
    Receipt receipt;
    receipt.version = formVersion();
    receipt.pupil = name;
    receipt.given.givenBy = name;
    receipt.given.receivedOn = QDate(2026, 9, 9);
    return printReceipt(receipt, printContext());
}

Result<Printed> TestNamesOnPaper::classSheet(const QStringList &names)
{
    const QDate today(2026, 11, 22);
    return printClassSheets({{QStringLiteral("4B"), today, today, {{QStringLiteral("Images on X"), names}}}},
                            printContext());
}

Result<Printed> TestNamesOnPaper::list(const QStringList &names)
{
    PrintedList list{QStringLiteral("Pupils"), {}, {QStringLiteral("Name")}, {}};
    for (const QString &name : names)
        list.rows.append({name});
    return printList(list, printContext());
}

void TestNamesOnPaper::everyPrintHasAGlyphForEveryLetter()
{
    const QStringList names = namesInManyScripts() + namesOfJoinedLetters();
    for (const Result<Printed> &printed : {forms(names), withdrawals(names), record(names),
                                           receipt(names.join(QStringLiteral(", "))), classSheet(names), list(names)}) {
        QVERIFY(printed);
        QCOMPARE(missingGlyphs(printed->pdf), 0);
        QCOMPARE(archiveFaults(printed->pdf), QStringList());
    }
}

/// The control: U+0378 is no letter of any script.
void TestNamesOnPaper::aLetterThatNoFontHasIsNoticed()
{
    const QString name = QStringLiteral("Ana\u0378\u0378");
    QCOMPARE(missingGlyphs(record({name})->pdf), 2);
    QVERIFY(missingGlyphs(forms({name})->pdf) >= 2);
}

/// A font without a bold cut.
void TestNamesOnPaper::aNameThatIsDrawnTwiceToBeBoldStandsOnItsOwnFormOnly()
{
    const QString drawnTwice = QStringLiteral("王小明");
    QStringList names(12, QStringLiteral("Theo Müller"));
    names[3] = drawnTwice;
    const auto printed = forms(names);
    QVERIFY(printed);
    const PdfText text = PdfText::read(printed->pdf);
    const int pages = printed->pages / int(names.size());
    for (int page = 0; page < printed->pages; ++page)
        QCOMPARE(text.text(page).contains(drawnTwice), page / pages == 3);
}

void TestNamesOnPaper::rightToLeftNamesRunFromRightToLeft_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Arabic") << QStringLiteral("فاطمة الزهراء شاهين");
    QTest::newRow("Urdu") << QStringLiteral("زینب ٹھاکر");
    QTest::newRow("Hebrew") << QStringLiteral("שרה לוי");
}

void TestNamesOnPaper::rightToLeftNamesRunFromRightToLeft()
{
    QFETCH(QString, name);
    const auto printed = record({name});
    QVERIFY(printed);
    QCOMPARE(readFromTheRight(printed->pdf), QString(name).remove(u' '));
}

/// What stands left of the class, in the order of somebody who reads from the right, each letter in its plain shape.
QString TestNamesOnPaper::readFromTheRight(const QByteArray &record)
{
    const PdfText text = PdfText::read(record);
    const QRectF group = text.find(0, QStringLiteral("4B"));
    QList<PdfText::Word> letters;
    for (const PdfText::Word &word : text.page(0).words) {
        if (word.box.right() < group.left()
            && std::abs(word.box.center().y() - group.center().y()) < group.height() / 2)
            letters.append(word);
    }
    std::sort(letters.begin(), letters.end(),
              [](const PdfText::Word &a, const PdfText::Word &b) { return a.box.right() > b.box.right(); });
    QString read;
    for (const PdfText::Word &letter : letters)
        read += letter.text;
    return read.normalized(QString::NormalizationForm_KC);
}

/// Ha at the beginning, in the middle, at the end and alone are four glyphs; a Gurmukhi vowel that is spelled after its
/// consonant stands before it.
void TestNamesOnPaper::joinedLettersTakeTheirJoinedShapes()
{
    const auto arabic = record({QStringLiteral("ههه ه")});
    QVERIFY(arabic);
    const QString shapes = PdfText::read(arabic->pdf).text(0);
    for (const QChar shape : {QChar(0xfeeb), QChar(0xfeec), QChar(0xfeea), QChar(0xfee9)})
        QVERIFY2(shapes.contains(shape), qPrintable(QString::number(shape.unicode(), 16)));
    const auto gurmukhi = record({QStringLiteral("ਸਿੰਘ")});
    QVERIFY(gurmukhi);
    QVERIFY(PdfText::read(gurmukhi->pdf).contains(QStringLiteral("\u0a3f\u0a38")));
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestNamesOnPaper)
#include "test_names_on_paper.moc"
