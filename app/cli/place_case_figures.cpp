#include "app/cli/form_values.h"
#include "app/cli/place_table.h"
#include "app/cli/text.h"
#include "models/cases/case_registers.h"
#include "models/cases/figures.h"
#include "models/people/pupil_record.h"

namespace lanyard::cli {

namespace {

QString sheetKey() { return QStringLiteral("sheet"); }

QDate dayIn(const PlaceTable::Assignments &values, const QString &key)
{
    for (const auto &[name, value] : values) {
        if (name == key)
            return QDate::fromString(value, Qt::ISODate);
    }
    return {};
}

Result<QHash<RecordId, YearGroup>> yearGroups(Session &session)
{
    const auto pupils = wait(
        session.opened().office().read<QList<Pupil>>([](Connection &connection) { return readPupils(connection); }));
    if (!pupils)
        return failure(pupils);
    QHash<RecordId, YearGroup> groups;
    for (const Pupil &pupil : *pupils)
        groups.insert(pupil.id, pupil.yearGroup);
    return groups;
}

/// The sheet is counted, never typed: from the cases that whoever publishes it may read.
Result<Exit> publish(Session &session, PlaceTable::Assignments values)
{
    values.removeIf([](const auto &assignment) { return assignment.first == sheetKey(); });
    const Result<FormBook> cases = wait(FormDesk(session.opened(), *formRegister(casesKey())).read());
    const Result<School> school = session.school({});
    const auto groups = yearGroups(session);
    if (!cases || !school || !groups)
        return !cases ? Result<Exit>(failure(cases)) : !school ? failure(school) : failure(groups);
    const CaseFigures figures = figuresOf(cases->records, *groups, *school, dayIn(values, QStringLiteral("from_day")),
                                          dayIn(values, QStringLiteral("until_day")));
    values.append({sheetKey(), figures.sheet()});
    return formPlace(*formRegister(QStringLiteral("case-figures"))).add(session, values);
}

} // namespace

PlaceTable caseFiguresPlace()
{
    PlaceTable place = formPlace(*formRegister(QStringLiteral("case-figures")));
    place.add = publish;
    return place;
}

} // namespace lanyard::cli
