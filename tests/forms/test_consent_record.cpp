#include "forms/consent_record.h"

#include "forms/class_sheet.h"
#include "tests/forms/reading/paper_fixture.h"
#include "tests/forms/reading/pdf_text.h"

#include <QTest>

namespace lanyard::test {

class TestConsentRecordOnPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerStandsInItsRowAndColumn();
    void thirtyPurposesAndFortyPupilsPrintALetterThatTheLegendExplains();
    void headingsAreRepeatedAndEveryPupilIsThereOnce();
    void morePurposesThanFitGoOnToFurtherPages();
    void theDayItIsAsOfIsPrinted();
    void anEmptyRecordIsAPageThatSaysSo();
    void aClassSheetListsOnlyThoseWhoMay();
    void aClassSheetHasIssueAndExpiryDate();
    void aClassSheetIsOnePageAtThirtyPlacesAndFortyPupils();
    void classSheetsAreAPageAClass();

private:
    static ConsentRecord recordOf(int purposes, int pupils);
};

ConsentRecord TestConsentRecordOnPaper::recordOf(int purposes, int pupils)
{
    ConsentRecord record;
    record.scope = QStringLiteral("Class 4B");
    record.asOf = QDate(2026, 11, 22);
    record.purposes = formVersion(purposes).purposes;
    for (int pupil = 0; pupil < pupils; ++pupil) {
        ConsentRecordRow row{QStringLiteral("Surname%1, Name%1").arg(pupil), QStringLiteral("4B"), {}};
        for (int purpose = 0; purpose < purposes; ++purpose)
            row.states.append(ConsentState((pupil * 3 + purpose * 5 + pupil * purpose) % 8));
        record.rows.append(row);
    }
    return record;
}

void TestConsentRecordOnPaper::everyAnswerStandsInItsRowAndColumn()
{
    const ConsentRecord record = recordOf(10, 40);
    const auto printed = printConsentRecord(record, printContext());
    QVERIFY(printed);
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    int found = 0;
    for (int page = 0; page < text.pageCount(); ++page) {
        for (const ConsentRecordRow &row : record.rows) {
            const QRectF name = text.find(page, row.pupil);
            if (name.isNull())
                continue;
            ++found;
            QStringList expected{QStringLiteral("4B")};
            for (const ConsentState state : row.states)
                expected.append(consentStateLabel(state));
            QCOMPARE(text.besides(page, name).join(u' '), expected.join(u' '));
        }
        // Each heading above its own column: the third is "Images on X".
        const QRectF heading = text.find(page, QStringLiteral("Images on X"));
        QVERIFY(!heading.isNull());
    }
    QCOMPARE(found, record.rows.size());
}

void TestConsentRecordOnPaper::thirtyPurposesAndFortyPupilsPrintALetterThatTheLegendExplains()
{
    const ConsentRecord record = recordOf(30, 40);
    const auto printed = printConsentRecord(record, printContext());
    QVERIFY(printed);
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    for (int page = 0; page < text.pageCount(); ++page) {
        QHash<QString, QString> letters;
        const QString words = text.text(page);
        for (int state = 0; state < 8; ++state) {
            const QString label = consentStateLabel(ConsentState(state));
            const qsizetype at = words.indexOf(QStringLiteral(" = ") + label);
            QVERIFY2(at > 0, qPrintable(label));
            letters.insert(label, words.mid(at - 1, 1));
        }
        QCOMPARE(QSet<QString>(letters.cbegin(), letters.cend()).size(), 8);
        int rows = 0;
        for (const ConsentRecordRow &row : record.rows) {
            const QRectF name = text.find(page, row.pupil);
            if (name.isNull())
                continue;
            ++rows;
            QStringList expected{QStringLiteral("4B")};
            for (const ConsentState state : row.states)
                expected.append(letters.value(consentStateLabel(state)));
            QCOMPARE(text.besides(page, name), expected);
        }
        QVERIFY(rows > 0);
    }
}

void TestConsentRecordOnPaper::headingsAreRepeatedAndEveryPupilIsThereOnce()
{
    const ConsentRecord record = recordOf(10, 95);
    const auto printed = printConsentRecord(record, printContext());
    QVERIFY(printed);
    QVERIFY(printed->pages >= 3);
    const PdfText text = PdfText::read(printed->pdf);
    for (int page = 0; page < text.pageCount(); ++page) {
        QVERIFY(!text.find(page, QStringLiteral("First name")).isNull());
        QVERIFY(text.text(page).contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(printed->pages)));
    }
    for (const ConsentRecordRow &row : record.rows) {
        int times = 0;
        for (int page = 0; page < text.pageCount(); ++page)
            times += !text.find(page, row.pupil).isNull();
        QCOMPARE(times, 1);
    }
}

void TestConsentRecordOnPaper::morePurposesThanFitGoOnToFurtherPages()
{
    const ConsentRecord record = recordOf(70, 10);
    const auto printed = printConsentRecord(record, printContext());
    QVERIFY(printed);
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    QStringList answers;
    for (int page = 0; page < text.pageCount(); ++page)
        answers += text.besides(page, text.find(page, record.rows.first().pupil)).mid(1);
    QCOMPARE(answers.size(), 70);
}

void TestConsentRecordOnPaper::theDayItIsAsOfIsPrinted()
{
    ConsentRecord record = recordOf(10, 3);
    record.asOf = QDate(2026, 10, 3);
    record.knownBy = QDateTime(QDate(2026, 10, 4), QTime(11, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto printed = printConsentRecord(record, printContext());
    QVERIFY(printed);
    const PdfText text = PdfText::read(printed->pdf);
    QVERIFY(text.contains(QStringLiteral("3 pupils · what had effect on 03/10/2026, as far as it was known on "
                                         "04/10/2026 12:00")));
    record.knownBy = KnownNow;
    QVERIFY(!PdfText::read(printConsentRecord(record, printContext())->pdf).contains(QStringLiteral("was known on")));
}

void TestConsentRecordOnPaper::anEmptyRecordIsAPageThatSaysSo()
{
    const auto printed = printConsentRecord(recordOf(10, 0), printContext());
    QVERIFY(printed);
    QCOMPARE(printed->pages, 1);
    QVERIFY(PdfText::read(printed->pdf).contains(QStringLiteral("0 pupils")));
}

void TestConsentRecordOnPaper::aClassSheetListsOnlyThoseWhoMay()
{
    const QStringList most{QStringLiteral("Hà Nguyễn"), QStringLiteral("Theo Müller")};
    const QStringList few{QStringLiteral("Theo Müller")};
    const ClassSheet sheet{QStringLiteral("4B"),
                           QDate(2026, 11, 22),
                           QDate(2026, 11, 22),
                           {{QStringLiteral("Images on X"), most},
                            {QStringLiteral("Images on Facebook"), few},
                            {QStringLiteral("Images on Instagram"), most},
                            {QStringLiteral("Videos on X"), {}}}};
    const auto printed = printClassSheets({sheet}, printContext());
    QVERIFY(printed);
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    QVERIFY(text.contains(QStringLiteral("Images on X · Images on Instagram Hà Nguyễn Theo Müller")));
    QVERIFY(text.contains(QStringLiteral("Images on Facebook Theo Müller")));
    QVERIFY(text.contains(QStringLiteral("Videos on X Nobody.")));
    for (const char *word : {"efused", "ithdrawn", "rotected", "eturned", "isputed"})
        QVERIFY2(!text.all().contains(QLatin1String(word)), word);
}

void TestConsentRecordOnPaper::aClassSheetHasIssueAndExpiryDate()
{
    const ClassSheet sheet{QStringLiteral("4B"), QDate(2026, 11, 22), QDate(2026, 12, 4), {}};
    const auto printed = printClassSheets({sheet}, printContext());
    QVERIFY(printed);
    QVERIFY(PdfText::read(printed->pdf)
                .contains(QStringLiteral("Issued 22/11/2026 · valid up to and including 04/12/2026")));
}

void TestConsentRecordOnPaper::aClassSheetIsOnePageAtThirtyPlacesAndFortyPupils()
{
    ClassSheet sheet{QStringLiteral("4B"), QDate(2026, 11, 22), QDate(2026, 11, 22), {}};
    const auto purposes = formVersion(10).purposes;
    for (int place = 0; place < purposes.size(); ++place) {
        QStringList names;
        for (int pupil = 0; pupil < 40; ++pupil) {
            if (pupil != place)
                names.append(QStringLiteral("Forename%1 Surname%1").arg(pupil));
        }
        sheet.places.append({purposes.at(place).label, names});
    }
    const auto printed = printClassSheets({sheet}, printContext());
    QVERIFY(printed);
    QCOMPARE(printed->pages, 1);
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    QCOMPARE(text.all().count(QLatin1String("Forename7 Surname7")), 9);
}

void TestConsentRecordOnPaper::classSheetsAreAPageAClass()
{
    const QStringList names = namesInManyScripts();
    QList<ClassSheet> sheets;
    for (const char *group : {"4A", "4B", "4C"}) {
        sheets.append({QString::fromLatin1(group),
                       QDate(2026, 11, 22),
                       QDate(2026, 11, 22),
                       {{QStringLiteral("Images on X"), names}}});
    }
    const auto printed = printClassSheets(sheets, printContext());
    QVERIFY(printed);
    QCOMPARE(printed->pages, 3);
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    QVERIFY(text.text(1).contains(QLatin1String("Class 4B:")));
    QVERIFY(text.text(1).contains(QLatin1String("Page 1 of 1")));
    for (const QString &name : names) {
        if (name != longName())
            QVERIFY2(text.contains(name), qPrintable(name));
    }
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestConsentRecordOnPaper)
#include "test_consent_record.moc"
