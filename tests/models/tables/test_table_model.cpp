#include "models/tables/table.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace lanyard;

namespace {

struct Person
{
    RecordId id;
    QString surname;
    QString forename;
    int year = 0;
};

using People = Table<Person>;

Columns<Person> columns()
{
    Column<Person> surname{QStringLiteral("surname"), QStringLiteral("Surname")};
    surname.text = [](const Person &p) { return p.surname; };
    Column<Person> forename{QStringLiteral("forename"), QStringLiteral("Forename")};
    forename.text = [](const Person &p) { return p.forename; };
    Column<Person> year{QStringLiteral("year"), QStringLiteral("Year"), CellKind::Number};
    year.text = [](const Person &p) { return QStringLiteral("Year %1").arg(p.year); };
    year.order = [](const Person &p) { return QVariant(p.year); };
    year.machine = [](const Person &p) { return QString::number(p.year); };
    year.filterable = true;
    Column<Person> internal{QStringLiteral("internal"), QStringLiteral("Internal")};
    internal.text = [](const Person &) { return QStringLiteral("hidden"); };
    internal.searchable = false;
    internal.exported = false;
    return {surname, forename, year, internal};
}

Person person(const QString &surname, const QString &forename, int year)
{
    return {RecordId::make(), surname, forename, year};
}

QList<Person> sample()
{
    return {person(QStringLiteral("O'Brien"), QStringLiteral("Aidan"), 11),
            person(QStringLiteral("Ó Briain"), QStringLiteral("Aoife"), 2),
            person(QStringLiteral("de Souza"), QStringLiteral("Ana"), 2),
            person(QStringLiteral("Davies"), QStringLiteral("Bea"), 11),
            person(QStringLiteral("Okafor"), QStringLiteral("Jean-Luc"), 4)};
}

std::unique_ptr<People> table(const QList<Person> &records = sample())
{
    auto people = std::make_unique<People>(columns(), [](const Person &p) { return p.id; });
    people->setNaturalOrder({QStringLiteral("surname"), QStringLiteral("forename")});
    people->setRecords(records);
    return people;
}

QStringList surnames(const People &people)
{
    QStringList shown;
    for (int row = 0; row < people.rowCount(); ++row)
        shown += people.recordAt(row).surname;
    return shown;
}

QList<Person> many(int count)
{
    QRandomGenerator random(7);
    const QStringList parts{QStringLiteral("Now"),   QStringLiteral("ak"),  QStringLiteral("Ó B"),
                            QStringLiteral("riain"), QStringLiteral("Şah"), QStringLiteral("in"),
                            QStringLiteral("de "),   QStringLiteral("Sou"), QStringLiteral("za"),
                            QStringLiteral("Llew"),  QStringLiteral("ell"), QStringLiteral("yn")};
    const auto name
        = [&] { return parts.at(random.bounded(12)) + parts.at(random.bounded(12)) + parts.at(random.bounded(12)); };
    QList<Person> people;
    for (int i = 0; i < count; ++i)
        people += person(name(), name(), random.bounded(1, 14));
    return people;
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInTheNaturalOrderToBeginWith()
    {
        QCOMPARE(surnames(*table()),
                 (QStringList{QStringLiteral("Davies"), QStringLiteral("de Souza"), QStringLiteral("Ó Briain"),
                              QStringLiteral("O'Brien"), QStringLiteral("Okafor")}));
    }

    void aSearchFindsEachWordSomewhere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const QString brien = QStringLiteral("O'Brien");
        const QString briain = QStringLiteral("Ó Briain");
        QTest::newRow("without the apostrophe") << QStringLiteral("obrien") << QStringList{brien};
        QTest::newRow("with it") << QStringLiteral("O'Brien") << QStringList{brien};
        QTest::newRow("both families") << QStringLiteral("o bri") << QStringList{briain, brien};
        QTest::newRow("written together") << QStringLiteral("obriain") << QStringList{briain};
        QTest::newRow("words in any order") << QStringLiteral("aoife BRIAIN") << QStringList{briain};
        QTest::newRow("hyphen or not") << QStringLiteral("jeanluc") << QStringList{QStringLiteral("Okafor")};
        QTest::newRow("across columns") << QStringLiteral("year 2 ana") << QStringList{QStringLiteral("de Souza")};
        QTest::newRow("no cell runs into the next") << QStringLiteral("briainaoife") << QStringList{};
        QTest::newRow("not what is not searched") << QStringLiteral("hidden") << QStringList{};
    }

    void aSearchFindsEachWordSomewhere()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        const auto people = table();
        people->setSearch(typed);
        QCOMPARE(surnames(*people), found);
        people->setSearch({});
        QCOMPARE(people->rowCount(), 5);
    }

    void typingOnNarrowsAndTakingBackWidens()
    {
        const auto people = table(many(500));
        const auto fresh = [&people](const QString &text) {
            auto other = table(people->records());
            other->setSearch(text);
            return surnames(*other);
        };
        for (const auto &text : {QStringLiteral("n"), QStringLiteral("no"), QStringLiteral("now"),
                                 QStringLiteral("now s"), QStringLiteral("now sou"), QStringLiteral("now"),
                                 QStringLiteral("x now"), QString(), QStringLiteral("yn")}) {
            people->setSearch(text);
            QCOMPARE(surnames(*people), fresh(text));
        }
    }

    void chipsFilterByWhatIsShown()
    {
        const auto people = table();
        const QString year = QStringLiteral("year");
        QCOMPARE(people->distinct(2),
                 (QStringList{QStringLiteral("Year 2"), QStringLiteral("Year 4"), QStringLiteral("Year 11")}));
        people->setFilter(year, {QStringLiteral("Year 2"), QStringLiteral("Year 4")});
        QCOMPARE(people->rowCount(), 3);
        people->setSearch(QStringLiteral("souza"));
        QCOMPARE(people->rowCount(), 1);
        people->setFilter(year, {});
        QCOMPARE(people->rowCount(), 1);
        people->setFilter(year, {QStringLiteral("Year 11")});
        QCOMPARE(people->rowCount(), 0);
        people->clearFilters();
        people->setSearch({});
        QCOMPARE(people->rowCount(), 5);
    }

    void numbersSortAsNumbersAndTiesByName()
    {
        const auto people = table();
        people->sort(2);
        QCOMPARE(surnames(*people),
                 (QStringList{QStringLiteral("de Souza"), QStringLiteral("Ó Briain"), QStringLiteral("Okafor"),
                              QStringLiteral("Davies"), QStringLiteral("O'Brien")}));
        people->sort(2, Qt::DescendingOrder);
        QCOMPARE(people->recordAt(0).year, 11);
        people->sort(-1);
        QCOMPARE(surnames(*people).first(), QStringLiteral("Davies"));
    }

    void selectionSurvivesEveryChange()
    {
        auto records = sample();
        const auto people = table(records);
        QAbstractItemModelTester tester(people.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy resets(people.get(), &QAbstractItemModel::modelReset);
        QItemSelectionModel selection(people.get());
        const Person chosen = records.at(2);
        const auto select = [&] {
            selection.setCurrentIndex(people->index(people->rowOf(chosen.id), 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        };
        const auto isKept = [&] {
            return people->idAt(selection.currentIndex().row()) == chosen.id && selection.selectedRows().size() == 1
                && people->idAt(selection.selectedRows().first().row()) == chosen.id;
        };
        select();
        people->sort(0, Qt::DescendingOrder);
        QVERIFY(isKept());
        people->setSearch(QStringLiteral("ana"));
        QVERIFY(isKept());
        people->setSearch({});
        QVERIFY(isKept());
        records[0].surname = QStringLiteral("Zed");
        people->upsert({records.at(0)});
        QVERIFY(isKept());
        records[2].surname = QStringLiteral("Aardvark");
        people->upsert({records.at(2)});
        QVERIFY(isKept());
        people->upsert({person(QStringLiteral("New"), QStringLiteral("One"), 3)});
        QVERIFY(isKept());
        people->upsert({records.at(1), records.at(3), person(QStringLiteral("New"), QStringLiteral("Two"), 3)});
        QVERIFY(isKept());
        people->remove({records.at(1).id, records.at(4).id});
        QVERIFY(isKept());
        people->setRecords(records);
        QVERIFY(isKept());
        QCOMPARE(resets.size(), 0);
    }

    /// Every way of arriving at a state shows the same rows as a table made from scratch.
    void rowSignalsLeaveWhatAFreshTableShows()
    {
        QRandomGenerator random(11);
        const auto people = table(many(60));
        QAbstractItemModelTester tester(people.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int step = 0; step < 400; ++step) {
            switch (random.bounded(7)) {
            case 0:
                people->setSearch(
                    QStringList{QString(), QStringLiteral("o"), QStringLiteral("sou"), QStringLiteral("n a")}.at(
                        random.bounded(4)));
                break;
            case 1:
                people->sort(random.bounded(-1, 3), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 2:
                people->setFilter(QStringLiteral("year"),
                                  random.bounded(2) ? QStringList()
                                                    : QStringList{QStringLiteral("Year 3"), QStringLiteral("Year 7")});
                break;
            case 3:
                people->remove({people->records().at(random.bounded(people->recordCount())).id});
                break;
            case 4:
                people->upsert(many(random.bounded(1, 3)));
                break;
            default:
                Person changed = people->records().at(random.bounded(people->recordCount()));
                changed.surname = many(1 + random.bounded(5)).last().surname;
                changed.year = random.bounded(1, 14);
                people->upsert({changed});
            }
            auto fresh = table(people->records());
            fresh->setSearch(people->search());
            fresh->setFilter(QStringLiteral("year"), people->filter(QStringLiteral("year")));
            QCOMPARE(people->rowCount(), fresh->rowCount());
            QCOMPARE(people->distinct(2), fresh->distinct(2));
            QStringList all = surnames(*people);
            QStringList expected = surnames(*fresh);
            all.sort();
            expected.sort();
            QCOMPARE(all, expected);
            for (int row = 0; row < people->rowCount(); ++row)
                QCOMPARE(people->rowOf(people->idAt(row)), row);
        }
    }

    void exportsWhatIsShown()
    {
        const auto people = table({person(QStringLiteral("=1+1"), QStringLiteral("A,\"B\""), 3),
                                   person(QStringLiteral("Zed"), QStringLiteral("Al"), 4)});
        people->setSearch(QStringLiteral("year 3"));
        QCOMPARE(people->toCsv(true), QByteArray("surname,forename,year\n'=1+1,\"A,\"\"B\"\"\",3\n"));
        QCOMPARE(people->toCsv(false, {2}), QByteArray("Year\n3\n"));
    }
};

QTEST_GUILESS_MAIN(TestTableModel)
#include "test_table_model.moc"
