#include "models/tables/csv_writer.h"
#include "models/tables/folding.h"

#include <QtTest>

#include <algorithm>

using namespace lanyard;

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseAccentsAndApostrophesDoNotCount_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("apostrophe") << QStringLiteral("O'Brien") << QByteArray("obrien");
        QTest::newRow("curly apostrophe") << QStringLiteral("O’Brien") << QByteArray("obrien");
        QTest::newRow("fada") << QStringLiteral("Ó Briain") << QByteArray("o briain");
        QTest::newRow("hyphen") << QStringLiteral("Jean-Luc") << QByteArray("jean luc");
        QTest::newRow("two marks on one letter") << QStringLiteral("Nguyễn") << QByteArray("nguyen");
        QTest::newRow("comma below") << QStringLiteral("Ștefan") << QByteArray("stefan");
        QTest::newRow("decomposed") << QStringLiteral("Chloe\u0301") << QByteArray("chloe");
        QTest::newRow("letters of their own")
            << QStringLiteral("Łukasz Bjørn Weiß Æsa") << QByteArray("lukasz bjorn weiss aesa");
        QTest::newRow("Turkish capital") << QStringLiteral("İpek") << QByteArray("ipek");
        QTest::newRow("another script") << QStringLiteral("Иванов 李") << QStringLiteral("иванов 李").toUtf8();
        QTest::newRow("beyond the first plane") << QStringLiteral("𠮷田") << QStringLiteral("𠮷田").toUtf8();
    }

    void caseAccentsAndApostrophesDoNotCount()
    {
        QFETCH(QString, written);
        QFETCH(QByteArray, expected);
        QCOMPARE(folded(written), expected);
        QCOMPARE(folded(written.toUpper()), expected);
    }

    void whatIsTypedIsWords()
    {
        QCOMPARE(foldedWords(u"  Nowak,  Siân "), (QList<QByteArray>{"nowak", "sian"}));
        QVERIFY(foldedWords(u" - ").isEmpty());
    }

    void namesSortAsPeopleExpect()
    {
        const QStringList expected{
            QStringLiteral("Davies, Ann"),     QStringLiteral("de Souza, Ana"),  QStringLiteral("Devlin, Al"),
            QStringLiteral("Nowak, Zoë"),      QStringLiteral("Nowakowska, Al"), QStringLiteral("Oakley, Bo"),
            QStringLiteral("Ó Briain, Aoife"), QStringLiteral("O'Brien, Aidan"), QStringLiteral("O’Brien, Bea"),
            QStringLiteral("Okafor, Al"),      QStringLiteral("Şahin, Rhys"),    QStringLiteral("Vance, Al"),
            QStringLiteral("van der Berg, Al")};
        QStringList sorted = expected;
        std::reverse(sorted.begin(), sorted.end());
        std::sort(sorted.begin(), sorted.end(),
                  [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
        QCOMPARE(sorted, expected);
    }

    void digitsSortAsNumbers()
    {
        QVERIFY(sortKey(u"9A") < sortKey(u"10B"));
        QVERIFY(sortKey(u"Year 2") < sortKey(u"Year 11"));
        QCOMPARE(sortKey(u"007"), sortKey(u"7"));
        QVERIFY(sortKey(u"2") < sortKey(u"R"));
    }

    void aCellThatASpreadsheetWouldRunIsNeutralised_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("equals") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+44 1632") << QStringLiteral("'+44 1632");
        QTest::newRow("minus") << QStringLiteral("-1") << QStringLiteral("'-1");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
        QTest::newRow("line break first") << QStringLiteral("\n=1") << QStringLiteral("\"'\n=1\"");
        QTest::newRow("full width") << QStringLiteral("＝1") << QStringLiteral("'＝1");
        QTest::newRow("inside a quoted cell")
            << QStringLiteral("=HYPERLINK(\"x\",1)") << QStringLiteral("\"'=HYPERLINK(\"\"x\"\",1)\"");
        QTest::newRow("a name") << QStringLiteral("O'Brien") << QStringLiteral("O'Brien");
    }

    void aCellThatASpreadsheetWouldRunIsNeutralised()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(csvLine({cell}), written + u'\n');
    }

    void whatWeNeutralisedReadsBackAsItWas()
    {
        QCOMPARE(withoutNeutralising(u"'=1+1").toString(), QStringLiteral("=1+1"));
        QCOMPARE(withoutNeutralising(u"'t Hooft").toString(), QStringLiteral("'t Hooft"));
        QCOMPARE(withoutNeutralising(u"'").toString(), QStringLiteral("'"));
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "test_folding.moc"
