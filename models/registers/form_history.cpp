#include "models/registers/form_history.h"

#include "models/registers/form_checks.h"
#include "models/registers/form_rows.h"
#include "models/store/trail_reader.h"

#include <algorithm>

namespace lanyard {

namespace {

QString stateColumn() { return QStringLiteral("state"); }

const TrailValue *valueOf(const TrailEntry &entry, const QString &column)
{
    const auto found = std::find_if(entry.values.begin(), entry.values.end(),
                                    [&column](const TrailValue &value) { return value.field == column; });
    return found == entry.values.end() ? nullptr : &*found;
}

HistoryStep::What whatOf(const TrailEntry &entry, bool isFirst)
{
    if (entry.kind == Change::Kind::Log)
        return HistoryStep::What::Seen;
    if (isFirst)
        return HistoryStep::What::Entered;
    return valueOf(entry, stateColumn()) ? HistoryStep::What::Moved : HistoryStep::What::Changed;
}

QList<TrailValue> changesOf(const FormRegister &form, const TrailEntry &entry)
{
    QList<TrailValue> changes;
    for (const FormField &field : form.fields) {
        if (const TrailValue *value = valueOf(entry, field.key))
            changes << *value;
    }
    return changes;
}

HistoryStep stepOf(const FormRegister &form, const TrailEntry &entry, bool isFirst)
{
    HistoryStep step;
    step.what = whatOf(entry, isFirst);
    step.at = entry.at;
    step.who = entry.who;
    step.reason = entry.reason;
    if (step.what == HistoryStep::What::Moved)
        step.state = valueOf(entry, stateColumn())->to.toString();
    if (step.what == HistoryStep::What::Moved || step.what == HistoryStep::What::Changed)
        step.changes = changesOf(form, entry);
    return step;
}

} // namespace

Result<QList<HistoryStep>> readFormHistory(Connection &connection, const FormRegister &form, const FormReader &reader,
                                           const RecordId &record)
{
    const Result<std::optional<FormRecord>> standing = readFormRecord(connection, form, record, reader.vault);
    if (!standing)
        return failure(standing);
    if (!*standing || !mayRead(form, **standing, reader.may, reader.user))
        return QList<HistoryStep>();
    TrailFilter filter;
    filter.table = form.table;
    filter.record = record;
    const Result<QList<TrailEntry>> trail = readTrail(connection, filter);
    if (!trail)
        return failure(trail);
    QList<HistoryStep> steps;
    for (auto entry = trail->rbegin(); entry != trail->rend(); ++entry)
        steps << stepOf(form, *entry, entry == trail->rbegin());
    return steps;
}

} // namespace lanyard
