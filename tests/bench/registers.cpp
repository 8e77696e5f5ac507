#include "models/registers/form_desk.h"
#include "models/registers/form_tasks.h"
#include "models/registers/surroundings.h"
#include "models/store/query.h"
#include "models/tables/table.h"
#include "tests/bench/benches.h"
#include "tests/bench/full_registers.h"
#include "tests/bench/opened.h"

#include <QTableView>

namespace lanyard::bench {

namespace {

using FormTable = Table<FormRecord>;

constexpr int Pairs = 15;
constexpr double FrameMs = 16; // a key typed to the table repainted, as for pupils
constexpr double OpenScans = 6; // what opening may cost: so many times one scan of the same rows
constexpr double TodayMs = 500; // work that takes longer has to show progress

std::unique_ptr<FormTable> tableOf(Register &opened, const FormRegister &form)
{
    const FormBook book = valueOf(wait(FormDesk(opened, form).read()));
    auto table = std::make_unique<FormTable>(columnsOf(form, std::make_shared<FormNames>(book.names)),
                                             [](const FormRecord &record) { return record.id; });
    table->setRecords(book.records);
    return table;
}

/// One pass over every value of the register's rows, and nothing made of them.
double scan(Register &opened, const FormRegister &form)
{
    return timed([&] {
        valueOf(wait(opened.office().read<qint64>([&form](Connection &connection) -> Result<qint64> {
            Query query(connection, QStringLiteral("SELECT * FROM %1").arg(form.table));
            if (const auto done = query.exec(); !done)
                return failure(done);
            qint64 values = 0;
            while (query.next()) {
                for (int column = 0; column < query.columnCount(); ++column)
                    values += query.value(column).isValid() ? 1 : 0;
            }
            return values;
        })));
    });
}

double slowestRepaint(QTableView &view, const QList<std::function<void()>> &steps)
{
    double slowest = 0;
    for (const auto &step : steps) {
        slowest = qMax(slowest, timed([&] {
                           step();
                           view.viewport()->repaint();
                       }));
    }
    return slowest;
}

} // namespace

void benchRegisters(const Sample &sample, Report &report)
{
    const auto opened = openFullRegisters(sample);
    const FormRegister &form = longestRegister();
    Sample records = sample;
    records.pupils = ManyRecords;

    QTableView view;
    view.resize(1200, 800);
    view.show();
    std::unique_ptr<FormTable> table;
    const auto open = [&] {
        return timed([&] {
            auto fresh = tableOf(*opened, form);
            view.setModel(fresh.get());
            view.viewport()->repaint();
            table = std::move(fresh);
        });
    };
    report.add(ratioRow(QStringLiteral("a register of 50,000 records opened and painted : one scan of its rows"),
                        records,
                        compare(
                            open, [&] { return scan(*opened, form); }, Pairs),
                        OpenScans));

    const QStringList keys{QStringLiteral("q"), QStringLiteral("qu"), QStringLiteral("qua"), QString()};
    QList<std::function<void()>> typing;
    for (const QString &typed : keys)
        typing << [&table, typed] { table->setSearch(typed); };
    report.add(timeRow(QStringLiteral("a key typed in its search box to the table repainted"), records,
                       measure([&] { return slowestRepaint(view, typing); }, Pairs), FrameMs));

    const QString state = QStringLiteral("state");
    const QString first = form.workflow.states.first().label;
    table->distinct(table->columnOf(state)); // what the chip's menu offers, before one is chosen from it
    const QList<std::function<void()>> filtering{[&] { table->setFilter(state, {first}); },
                                                 [&] { table->setFilter(state, {}); }};
    report.add(timeRow(QStringLiteral("a filter chip chosen to the table repainted"), records,
                       measure([&] { return slowestRepaint(view, filtering); }, Pairs), FrameMs));

    const QList<std::function<void()>> sorting{[&] { table->sort(1); }, [&] { table->sort(0, Qt::DescendingOrder); }};
    table->sort(0); // the keys of a column are made once
    report.add(timeRow(QStringLiteral("a column's head clicked to the table repainted"), records,
                       measure([&] { return slowestRepaint(view, sorting); }, Pairs), 10 * FrameMs));
    view.setModel(nullptr);

    const auto today = [&] {
        return timed([&] {
            valueOf(wait(opened->office().read<qsizetype>(
                [may = opened->may(), day = opened->clock().today(), user = opened->user().id](Connection &connection) {
                    const Surroundings around(connection, day, user);
                    const qsizetype tasks = formTasks(may, around).size();
                    return around.error().map([tasks] { return tasks; });
                })));
        });
    };
    report.add(timeRow(QStringLiteral("Today over full registers"), records, measure(today, Pairs), TodayMs));
}

} // namespace lanyard::bench
