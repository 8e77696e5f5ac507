#include "models/store/connection.h"
#include "models/store/query.h"
#include "models/store/trail_reader.h"
#include "models/store/verify.h"
#include "tests/support/child_process.h"
#include "tests/support/vault_fixture.h"

#include <QSignalSpy>

using namespace lanyard;
using namespace lanyard::test;

namespace {

const QString Counter = QStringLiteral("lock_minutes");

Result<QStringList> names(Connection &connection)
{
    QStringList found;
    Query query(connection, QStringLiteral("SELECT name FROM school ORDER BY name"));
    query.exec();
    while (query.next())
        found.append(query.text(0));
    return query.error().map([&] { return found; });
}

QStringList namesIn(Vault &vault)
{
    return wait(vault.read<QStringList>(names)).value_or(QStringList{QStringLiteral("could not be read")});
}

Change recordChange(const QList<Write> &writes) { return {Change::Kind::Record, {}, writes}; }

QString why(const auto &result)
{
    return result ? QString() : result.error().message + QLatin1Char(' ') + result.error().detail;
}

struct CounterStand
{
    qint64 revision = 0;
    qint64 value = 0;
};

CounterStand counterOf(Vault &vault, const RecordId &school)
{
    return *wait(vault.read<CounterStand>([school](Connection &connection) -> Result<CounterStand> {
        Query query(connection, QStringLiteral("SELECT revision, lock_minutes FROM school WHERE id = ?"));
        query.bind(school).exec();
        query.next();
        return CounterStand{query.integer(0), query.integer(1)};
    }));
}

/// As a desk does: reads, writes, and on a conflict looks again.
bool countUp(Vault &vault, const RecordId &school)
{
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const CounterStand stand = counterOf(vault, school);
        const auto done = wait(vault.commit(
            recordChange({{QStringLiteral("school"), school, stand.revision, {{Counter, stand.value + 1}}}})));
        if (done)
            return true;
        if (done.error().code != Error::Code::Conflict && done.error().code != Error::Code::Busy)
            return false;
    }
    return false;
}

/// Another desk: counts up so many times and adds a school each time.
int desk(const QStringList &arguments)
{
    const VaultFixture fixture = VaultFixture::fromArguments(arguments);
    const RecordId shared = RecordId::fromText(arguments.at(VaultFixture::ArgumentCount));
    const int times = arguments.at(VaultFixture::ArgumentCount + 1).toInt();
    Vault::Options options = fixture.options();
    options.busyMsecs = 30000;
    const auto vault = Vault::open(std::move(options));
    for (int i = 0; vault && i < times; ++i) {
        const QString name = QStringLiteral("%1-%2").arg(QCoreApplication::applicationPid()).arg(i);
        if (!countUp(**vault, shared) || !wait((*vault)->commit(recordChange({schoolNamed(name)}))))
            return 1;
    }
    return vault ? 0 : 1;
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCommittedIsThereAtTheNextOpening();
    void oneRefusedWriteLeavesNothingOfTheChange();
    void aLongChangeStoresEveryRowInItsOrder();
    void aLongChangeStopsWholeAtAnyRow_data();
    void aLongChangeStopsWholeAtAnyRow();
    void aLongChangeMeetsRowsThatStandAlready();
    void fieldsStandInTheOrderOfTheirColumns();
    void aColumnIsNeverTakenFromTheDataUnseen();
    void textIsKeptInNfc();
    void repeatingAChangeIsHarmless();
    void theSecondEditorGetsBothVersions();
    void theGuardDecidesInsideTheTransaction();
    void aCancelledCommitLeavesNothingBehind();
    void aReadIsASnapshot();
    void aChangeSurvivesItsOwnBytes();
    void aDraftIsKeptAndDiscarded();
    void draftsAreSavedAtMostEverySoOften();
    void twoProcessesWritingAtOnceLoseNothing();
    void rowsOfAnotherProcessBecomeSignals();
    void anIdleDeskLooksLessOften();
};

void TestVault::whatIsCommittedIsThereAtTheNextOpening()
{
    const VaultFixture fixture;
    {
        const auto vault = fixture.open(true);
        QVERIFY2(vault, qPrintable(why(vault)));
        const Write school = schoolNamed(QStringLiteral("Ysgol y Garth"));
        const auto done = wait((*vault)->commit(recordChange({school})));
        QVERIFY2(done, qPrintable(why(done)));
        QCOMPARE(done->sequence, 1);
        QCOMPARE(done->revision(school.id), 1);
    }
    const auto vault = fixture.open();
    QVERIFY(vault);
    QCOMPARE(namesIn(**vault), QStringList{QStringLiteral("Ysgol y Garth")});
}

void TestVault::oneRefusedWriteLeavesNothingOfTheChange()
{
    const VaultFixture fixture;
    const auto vault = fixture.open(true);
    const Write orphan = pupilNamed(QStringLiteral("Nobody"), RecordId::random()); // of a school that is not there
    const auto done = wait((*vault)->commit(recordChange({schoolNamed(QStringLiteral("A")), orphan})));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::BadInput);
    QCOMPARE(namesIn(**vault), QStringList());
}

void TestVault::aLongChangeStoresEveryRowInItsOrder()
{
    constexpr int Rows = 1500;
    const VaultFixture fixture;
    const auto vault = fixture.open(true);
    const Write first = schoolNamed(QStringLiteral("first"));
    QVERIFY(wait((*vault)->commit(recordChange({first}))));

    QList<Write> writes;
    for (int i = 0; i < Rows; ++i)
        writes += schoolNamed(QString::number(i));
    writes.insert(700, Write{first.table, first.id, 1, {{QStringLiteral("name"), QStringLiteral("changed")}}});
    const auto done = wait((*vault)->commit(recordChange(writes)));
    QVERIFY2(done, qPrintable(why(done)));
    QCOMPARE(done->revisions.size(), Rows + 1);
    QCOMPARE(done->revision(first.id), 2);

    const auto entries = wait((*vault)->read<QList<TrailEntry>>([](Connection &connection) {
        return readTrail(connection, {{}, {}, {}, 1, -1});
    }));
    QCOMPARE(entries->size(), writes.size());
    for (qsizetype i = 0; i < writes.size(); ++i)
        QCOMPARE(entries->at(writes.size() - 1 - i).record, writes.at(i).id);
    const auto found = wait((*vault)->read<QList<VaultFinding>>([&](Connection &connection) {
        return verifyVault(connection, (*vault)->binding(),
                           [&](const RecordId &) { return QList{fixture.authorPublicKey()}; });
    }));
    QVERIFY2(found, qPrintable(why(found)));
    QVERIFY2(found->isEmpty(), qPrintable(found->value(0).text()));
}

void TestVault::aLongChangeStopsWholeAtAnyRow_data()
{
    QTest::addColumn<int>("at");
    for (const int at : {0, 1, 255, 256, 257, 512, 999})
        QTest::newRow(qPrintable(QString::number(at))) << at;
}

void TestVault::aLongChangeStopsWholeAtAnyRow()
{
    QFETCH(int, at);
    const VaultFixture fixture;
    const auto vault = fixture.open(true);
    QList<Write> writes;
    for (int i = 0; i < 1000; ++i)
        writes += schoolNamed(QString::number(i));
    QList<Write> unfit = writes;
    unfit[at].values.insert(QStringLiteral("name"), 7);
    QList<Write> unknown = writes;
    unknown[at].table = QStringLiteral("no_such_table");
    for (const QList<Write> &wrong : {unfit, unknown}) {
        const auto done = wait((*vault)->commit(recordChange(wrong)));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::BadInput);
        QCOMPARE(namesIn(**vault), QStringList());
    }
    QVERIFY(wait((*vault)->commit(recordChange(writes))));
    QCOMPARE(namesIn(**vault).size(), writes.size());
}

void TestVault::aLongChangeMeetsRowsThatStandAlready()
{
    const VaultFixture fixture;
    const auto vault = fixture.open(true);
    QList<Write> writes;
    for (int i = 0; i < 100; ++i)
        writes += schoolNamed(QString::number(i));
    QVERIFY(wait((*vault)->commit(recordChange({writes.at(20), writes.at(21), writes.at(99)}))));

    QList<Write> other = writes;
    other[21].values.insert(QStringLiteral("name"), QStringLiteral("another"));
    const auto refused = wait((*vault)->commit(recordChange(other)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QCOMPARE(namesIn(**vault).size(), 3);

    const auto done = wait((*vault)->commit(recordChange(writes)));
    QVERIFY2(done, qPrintable(why(done)));
    QCOMPARE(namesIn(**vault).size(), writes.size());
}

void TestVault::fieldsStandInTheOrderOfTheirColumns()
{
    Fields fields{{QStringLiteral("surname"), 1}, {QStringLiteral("born"), 2}, {QStringLiteral("upn"), 3}};
    fields.insert(QStringLiteral("forename"), 4);
    fields.insert(QStringLiteral("born"), 5);
    QCOMPARE(fields.keys(),
             (QStringList{QStringLiteral("born"), QStringLiteral("forename"), QStringLiteral("surname"),
                          QStringLiteral("upn")}));
    QCOMPARE(fields.value(QStringLiteral("born")), QVariant(5));
    QCOMPARE(fields.value(QStringLiteral("age"), 6), QVariant(6));
    QVERIFY(fields.contains(QStringLiteral("upn")) && !fields.contains(QStringLiteral("age")));
    const Fields copy = fields;
    fields.remove(QStringLiteral("surname"));
    fields.remove(QStringLiteral("surname"));
    QCOMPARE(fields.size(), 3);
    QCOMPARE(copy.size(), 4);
    QVERIFY(copy != fields);
    fields.insert(QStringLiteral("surname"), 1);
    QCOMPARE(fields, copy);
}

void TestVault::aColumnIsNeverTakenFromTheDataUnseen()
{
    const VaultFixture fixture;
    const auto vault = fixture.open(true);
    const QStringList columns{QStringLiteral("name = 'x' --"), QStringLiteral("revision"), QStringLiteral("id"),
                              QStringLiteral("no_such_column")};
    for (const QString &column : columns) {
        Write write = schoolNamed(QStringLiteral("A"));
        write.values.insert(column, 7);
        const auto done = wait((*vault)->commit(recordChange({write})));
        QVERIFY2(!done, qPrintable(column));
        QCOMPARE(done.error().code, Error::Code::BadInput);
    }
    Write other = schoolNamed(QStringLiteral("A"));
    for (const QString &table : {QStringLiteral("trail"), QStringLiteral("meta"), QStringLiteral("school; --")}) {
        other.table = table;
        QVERIFY2(!wait((*vault)->commit(recordChange({other}))), qPrintable(table));
    }
    Write number = schoolNamed(QStringLiteral("A"));
    number.values.insert(QStringLiteral("name"), 7); // SQLite would turn it into "7"
    QVERIFY(!wait((*vault)->commit(recordChange({number}))));
    QCOMPARE(namesIn(**vault), QStringList());
}

void TestVault::textIsKeptInNfc()
{
    const VaultFixture fixture;
    const auto vault = fixture.open(true);
    const QString composed = QStringLiteral("Zoë Hà");
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != decomposed);
    QVERIFY(wait((*vault)->commit(recordChange({schoolNamed(decomposed)}))));
    QCOMPARE(namesIn(**vault), QStringList{composed});
    const auto found = wait((*vault)->read<int>([&](Connection &connection) -> Result<int> {
        Query query(connection, QStringLiteral("SELECT count(*) FROM school WHERE name = ?"));
        query.bind(decomposed).exec();
        query.next();
        return int(query.integer(0));
    }));
    QCOMPARE(*found, 1);
}

void TestVault::repeatingAChangeIsHarmless()
{
    const VaultFixture fixture;
    const auto vault = fixture.open(true);
    const Change change = recordChange({schoolNamed(QStringLiteral("A"))});
    const auto first = wait((*vault)->commit(change));
    const auto second = wait((*vault)->commit(change));
    QVERIFY2(second, qPrintable(why(second)));
    QCOMPARE(second->sequence, first->sequence);
    QCOMPARE(second->revision(change.writes.first().id), 1);

    Write same = change.writes.first();
    same.revision = 1;
    QCOMPARE(wait((*vault)->commit(recordChange({same})))->sequence, first->sequence);

    Change other = change;
    other.writes.first().values.insert(QStringLiteral("name"), QStringLiteral("B"));
    QCOMPARE(wait((*vault)->commit(other)).error().code, Error::Code::Conflict);
}

void TestVault::theSecondEditorGetsBothVersions()
{
    const VaultFixture fixture;
    const auto one = fixture.open(true);
    const auto two = fixture.open();
    const Write school = schoolNamed(QStringLiteral("Before"));
    QVERIFY(wait((*one)->commit(recordChange({school}))));

    Write theirs{school.table, school.id, 1, {{QStringLiteral("name"), QStringLiteral("Theirs")}}};
    Write yours{school.table, school.id, 1, {{QStringLiteral("name"), QStringLiteral("Yours")}}};
    QVERIFY(wait((*one)->commit(recordChange({theirs}))));
    const auto done = wait((*two)->commit(recordChange({yours})));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QVERIFY(done.error().conflict);
    QCOMPARE(done.error().conflict->yours, yours);
    QCOMPARE(done.error().conflict->theirRevision, 2);
    QCOMPARE(done.error().conflict->theirs.value(QStringLiteral("name")), QVariant(QStringLiteral("Theirs")));

    yours.revision = done.error().conflict->theirRevision;
    QVERIFY(wait((*two)->commit(recordChange({yours}))));
    QCOMPARE(namesIn(**one), QStringList{QStringLiteral("Yours")});
}

void TestVault::theGuardDecidesInsideTheTransaction()
{
    const VaultFixture fixture;
    Vault::Options options = fixture.options(true);
    options.guard = [](const Change &change, Connection &connection) -> Result<void> {
        const Result<QStringList> standing = names(connection);
        if (standing && standing->size() < 2)
            return {};
        return failure(Error::Code::NotAllowed, QStringLiteral("Two are enough"), change.reason);
    };
    const auto vault = Vault::open(std::move(options));
    for (int i = 0; i < 2; ++i)
        QVERIFY(wait((*vault)->commit(recordChange({schoolNamed(QString::number(i))}))));
    const auto third = wait((*vault)->commit(recordChange({schoolNamed(QStringLiteral("2"))})));
    QCOMPARE(third.error().code, Error::Code::NotAllowed);
    QCOMPARE(namesIn(**vault).size(), 2);
}

void TestVault::aCancelledCommitLeavesNothingBehind()
{
    const VaultFixture fixture;
    const auto vault = fixture.open(true);
    Change change = recordChange({});
    for (int i = 0; i < 2000; ++i)
        change.writes.append(schoolNamed(QString::number(i)));

    qint64 furthest = 0;
    Progress *mine = nullptr;
    Progress progress([&](qint64 done, qint64 total) {
        QCOMPARE(total, 2000);
        furthest = done;
        if (done >= 1000)
            mine->cancel();
    });
    mine = &progress;
    const auto done = wait((*vault)->commit(change, progress));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Cancelled);
    QVERIFY(furthest >= 1000 && furthest < 2000);
    QCOMPARE(namesIn(**vault), QStringList());
    QCOMPARE(wait((*vault)->commit(change))->sequence, 2000); // and the vault goes on
}

void TestVault::aReadIsASnapshot()
{
    const VaultFixture fixture;
    const auto one = fixture.open(true);
    const auto two = fixture.open();
    QVERIFY(wait((*one)->commit(recordChange({schoolNamed(QStringLiteral("A"))}))));
    QFuture<Result<Committed>> meanwhile;
    const auto seen = wait((*one)->read<QStringList>([&](Connection &connection) -> Result<QStringList> {
        QStringList both = *names(connection);
        meanwhile = (*two)->commit(recordChange({schoolNamed(QStringLiteral("B"))}));
        QTest::qWait(50);
        return both + *names(connection);
    }));
    QCOMPARE(*seen, (QStringList{QStringLiteral("A"), QStringLiteral("A")}));
    QVERIFY(wait(meanwhile)); // it waited for the reader, and was not lost
    QCOMPARE(namesIn(**one), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
}

void TestVault::aChangeSurvivesItsOwnBytes()
{
    Change change{Change::Kind::Log, QStringLiteral("Mãe asked"), {schoolNamed(QStringLiteral("A"))}};
    change.writes.append({QStringLiteral("pupil"),
                          RecordId::make(),
                          3,
                          {{QStringLiteral("upn"), QVariant()},
                           {QStringLiteral("flags"), QByteArray("\0\1", 2)},
                           {QStringLiteral("n"), qint64(-5)},
                           {QStringLiteral("empty"), QString(QLatin1String(""))}}});
    const QByteArray bytes = change.toBytes();
    const std::optional<Change> again = Change::fromBytes(bytes);
    QVERIFY(again);
    QCOMPARE(*again, change);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const std::optional<Change> cut = Change::fromBytes(bytes.first(length));
        QVERIFY(!cut || *cut != change);
    }

    const VaultFixture fixture;
    const auto vault = fixture.open(true);
    const Change first = recordChange({schoolNamed(QStringLiteral("Replayed"))});
    QVERIFY(wait((*vault)->commit(*Change::fromBytes(first.toBytes()))));
    QCOMPARE(namesIn(**vault), QStringList{QStringLiteral("Replayed")});
}

void TestVault::aDraftIsKeptAndDiscarded()
{
    const VaultFixture fixture;
    const RecordId record = RecordId::make();
    const Draft draft{RecordId::make(), QStringLiteral("pupil"), record, 0, QByteArray("half")};
    const Draft other{RecordId::make(), QStringLiteral("school"), {}, 0, QByteArray("new")};
    {
        const auto vault = fixture.open(true);
        (*vault)->saveDraft(draft);
        (*vault)->saveDraft(other);
    } // closing the vault saves what waits
    const auto vault = fixture.open();
    auto kept = *wait((*vault)->drafts());
    QCOMPARE(kept.size(), 2);
    std::sort(kept.begin(), kept.end(), [](const Draft &a, const Draft &b) { return a.id < b.id; });
    QCOMPARE(kept.first().record, record);
    QCOMPARE(kept.first().body, QByteArray("half"));
    QVERIFY(kept.last().record.isNull());

    Vault::Options stranger = fixture.options();
    stranger.author.user = RecordId::random();
    QCOMPARE(wait((*Vault::open(std::move(stranger)))->drafts())->size(), 0);

    QVERIFY(wait((*vault)->discardDraft(draft.id)));
    QCOMPARE(wait((*vault)->drafts())->size(), 1);
    const auto trail = wait((*vault)->read<int>([](Connection &connection) -> Result<int> {
        Query query(connection, QStringLiteral("SELECT count(*) FROM trail"));
        query.exec();
        query.next();
        return int(query.integer(0));
    }));
    QCOMPARE(*trail, 0); // drafts are not audited
}

void TestVault::draftsAreSavedAtMostEverySoOften()
{
    const VaultFixture fixture;
    Vault::Options options = fixture.options(true);
    options.draftMsecs = 400;
    const auto vault = Vault::open(std::move(options));
    const auto onDisk = fixture.open();
    const auto bodyOnDisk = [&] {
        return *wait((*onDisk)->read<QByteArray>([](Connection &connection) -> Result<QByteArray> {
            Query query(connection, QStringLiteral("SELECT body FROM draft"));
            query.exec();
            return query.next() ? query.bytes(0) : QByteArray();
        }));
    };
    Draft draft{RecordId::make(), QStringLiteral("pupil"), {}, 0, QByteArray("one")};
    (*vault)->saveDraft(draft);
    QTRY_COMPARE_WITH_TIMEOUT(bodyOnDisk(), QByteArray("one"), 300); // the first at once
    draft.body = "two";
    (*vault)->saveDraft(draft);
    draft.body = "three";
    (*vault)->saveDraft(draft);
    QTest::qWait(50);
    QCOMPARE(bodyOnDisk(), QByteArray("one"));
    QTRY_COMPARE_WITH_TIMEOUT(bodyOnDisk(), QByteArray("three"), 2000);
}

void TestVault::twoProcessesWritingAtOnceLoseNothing()
{
    constexpr int times = 20;
    const VaultFixture fixture;
    const Write shared = schoolNamed(QStringLiteral("shared"));
    const auto vault = fixture.open(true);
    Write start = shared;
    start.values.insert(Counter, 0);
    QVERIFY(wait((*vault)->commit(recordChange({start}))));

    const QStringList arguments = fixture.arguments() + QStringList{shared.id.toText(), QString::number(times)};
    ChildProcess one(arguments);
    ChildProcess two(arguments);
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(two.exitCode(), 0);
    QCOMPARE(counterOf(**vault, shared.id).value, 2 * times);
    QCOMPARE(counterOf(**vault, shared.id).revision, 2 * times + 1);
    QCOMPARE(namesIn(**vault).size(), 2 * times + 1);
}

void TestVault::rowsOfAnotherProcessBecomeSignals()
{
    const VaultFixture fixture;
    const Write shared = schoolNamed(QStringLiteral("shared"));
    const auto vault = fixture.open(true);
    QList<RowChange> seen;
    connect(vault->get(), &Vault::changed, this, [&seen](const QList<RowChange> &rows) { seen += rows; });
    QVERIFY(wait((*vault)->commit(recordChange({shared}))));
    QTRY_COMPARE(seen.size(), 1);
    QVERIFY(seen.first().own);

    ChildProcess other(fixture.arguments() + QStringList{shared.id.toText(), QStringLiteral("3")});
    QCOMPARE(other.exitCode(), 0);
    QTRY_COMPARE(seen.size(), 7);
    for (int i = 1; i < seen.size(); ++i) {
        QCOMPARE(seen.at(i).sequence, i + 1); // each once, in order
        QVERIFY(!seen.at(i).own);
        QCOMPARE(seen.at(i).table, QStringLiteral("school"));
    }
    QCOMPARE(std::count_if(seen.begin() + 1, seen.end(), [&](const RowChange &row) { return row.id == shared.id; }), 3);

    QVERIFY(wait((*vault)->commit(recordChange({schoolNamed(QStringLiteral("mine"))}))));
    QTRY_COMPARE(seen.size(), 8);
    QVERIFY(seen.last().own);
}

/// In use this desk looks every 20 ms; idle it does not, and the first touch looks at once.
void TestVault::anIdleDeskLooksLessOften()
{
    const VaultFixture fixture;
    const Write shared = schoolNamed(QStringLiteral("shared"));
    const auto vault = fixture.open(true);
    QList<RowChange> seen;
    QVERIFY(wait((*vault)->commit(recordChange({shared}))));
    QTest::qWait(50);
    connect(vault->get(), &Vault::changed, this, [&seen](const QList<RowChange> &rows) { seen += rows; });
    (*vault)->setIdle(true);
    ChildProcess other(fixture.arguments() + QStringList{shared.id.toText(), QStringLiteral("1")});
    QCOMPARE(other.exitCode(), 0);
    QTest::qWait(30 * fixture.options().pollMsecs);
    QVERIFY(seen.isEmpty());
    (*vault)->setIdle(false);
    QTRY_COMPARE(seen.size(), 2);
    QVERIFY(!seen.first().own);
}

int main(int argc, char **argv) { return mainWithChild<TestVault>(argc, argv, desk); }

#include "test_vault.moc"
