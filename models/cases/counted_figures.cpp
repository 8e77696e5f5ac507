#include "models/cases/case_registers.h"
#include "models/cases/figures.h"
#include "models/people/pupil_record.h"
#include "models/people/school_records.h"
#include "models/registers/counted_records.h"

#include <algorithm>

namespace lanyard {

namespace {

Result<QHash<RecordId, YearGroup>> yearGroups(Connection &office)
{
    return readPupils(office).map([](const QList<Pupil> &pupils) {
        QHash<RecordId, YearGroup> groups;
        for (const Pupil &pupil : pupils)
            groups.insert(pupil.id, pupil.yearGroup);
        return groups;
    });
}

/// Whose terms the figures are told by: the record's school, else the first.
School schoolOf(const FormRecord &record, const QList<School> &schools)
{
    const auto own = std::find_if(schools.begin(), schools.end(),
                                  [&](const School &school) { return school.id == record.school; });
    return own != schools.end() ? *own : schools.value(0);
}

/// Those that whoever publishes may read, of the record's school where it has one.
Result<QList<FormRecord>> casesFor(const FormRecord &record, const QList<ClosedVault> &vaults, const FormReader &reader)
{
    return fromEach<FormRecord>(vaults, [&](Connection &closed, const QString &vault) -> Result<QList<FormRecord>> {
        Result<FormBook> book = readFormBook(closed, *formRegister(casesKey()), {reader.may, reader.user, vault});
        if (!book)
            return failure(book);
        book->records.removeIf([&](const FormRecord &one) {
            return !record.school.isNull() && !one.school.isNull() && one.school != record.school;
        });
        return book->records;
    });
}

Result<QString> sheetFor(const FormRecord &record, Connection &office, const QList<ClosedVault> &vaults,
                         const FormReader &reader)
{
    const auto groups = yearGroups(office);
    const Result<QList<School>> schools = readSchools(office);
    if (!groups || !schools)
        return groups ? Result<QString>(failure(schools)) : failure(groups);
    const Result<QList<FormRecord>> cases = casesFor(record, vaults, reader);
    if (!cases)
        return failure(cases);
    return figuresOf(*cases, *groups, schoolOf(record, *schools), record.date(u"from_day"_qs),
                     record.date(u"until_day"_qs))
        .sheet();
}

} // namespace

CountedRecords countedCaseFigures()
{
    return {QStringLiteral("case-figures"), QStringLiteral("sheet"), casesKey(), sheetFor};
}

} // namespace lanyard
