#include "models/cases/case_file.h"
#include "models/cases/case_registers.h"
#include "models/registers/form_desk.h"
#include "models/tables/table.h"
#include "tests/bench/benches.h"
#include "tests/bench/full_registers.h"
#include "tests/bench/opened.h"

namespace lanyard::bench {

namespace {

using CaseTable = Table<FormRecord>;

constexpr int Pairs = 9;
constexpr double OpenMs = 500; // work that takes longer has to show progress
constexpr double FrameMs = 16;
constexpr double CaseMs = 100; // a click to the case

std::unique_ptr<CaseTable> tableOf(Register &opened)
{
    const FormRegister &form = *formRegister(casesKey());
    const FormBook book = valueOf(wait(FormDesk(opened, form).read()));
    auto table = std::make_unique<CaseTable>(columnsOf(form, std::make_shared<FormNames>(book.names)),
                                             [](const FormRecord &record) { return record.id; });
    table->setRecords(book.records);
    return table;
}

double opening(Register &opened, const RecordId &id)
{
    return timed([&] { valueOf(wait(readCaseFile(opened, id))); });
}

} // namespace

void benchCases(const Sample &sample, Report &report)
{
    const auto opened = openFullRegisters(sample);
    Sample records = sample;
    records.pupils = ManyCases;
    std::unique_ptr<CaseTable> table;
    report.add(timeRow(QStringLiteral("5,000 cases with 100,000 entries read into their table"), records,
                       measure([&] { return timed([&] { table = tableOf(*opened); }); }, Pairs), OpenMs));
    const auto filter = [&] {
        return timed([&] {
            table->setSearch(QStringLiteral("quay"));
            table->setFilter(QStringLiteral("policy"), {QStringLiteral("Anti-bullying Policy")});
            table->setFilter(QStringLiteral("policy"), {});
            table->setSearch({});
        });
    };
    report.add(timeRow(QStringLiteral("cases searched and filtered"), records, measure(filter, Pairs), 4 * FrameMs));

    const QList<FormRecord> cases = valueOf(wait(FormDesk(*opened, *formRegister(casesKey())).read())).records;
    report.add(timeRow(QStringLiteral("a case among them opened with its chronology"), records,
                       measure([&] { return opening(*opened, cases.at(ManyCases / 2).id); }, Pairs), CaseMs));
    report.add(timeRow(QStringLiteral("a case with 200 pieces of evidence opened, none of them read"), records,
                       measure([&] { return opening(*opened, cases.first().id); }, Pairs), CaseMs));
}

} // namespace lanyard::bench
