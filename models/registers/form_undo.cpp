#include "models/registers/form_undo.h"

#include "models/access/form_signature.h"
#include "models/registers/form_rows.h"
#include "models/store/trail_reader.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qint64 UndoMsecs = 60 * 60 * 1000;

Result<std::optional<TrailEntry>> lastEntry(const QString &table, const RecordId &record, Connection &connection)
{
    TrailFilter filter;
    filter.table = table;
    filter.record = record;
    filter.limit = 1;
    const Result<QList<TrailEntry>> entries = readTrail(connection, filter);
    if (!entries)
        return failure(entries);
    return entries->isEmpty() ? std::optional<TrailEntry>() : std::optional(entries->first());
}

bool isReverseOf(const TrailEntry &entry, const Write &write)
{
    const QList<TrailValue> &values = entry.values;
    return values.size() == write.values.size()
        && std::all_of(values.begin(), values.end(), [&](const TrailValue &one) {
               return write.values.contains(one.field) && write.values.value(one.field) == one.from;
           });
}

bool hasConsequences(const FormRegister &form, const QString &from, const QString &to)
{
    const QList<FormMove> &moves = form.workflow.moves;
    return std::any_of(moves.begin(), moves.end(),
                       [&](const FormMove &move) { return move.effect && move.to == to && move.from.contains(from); });
}

Result<bool> isSignedSince(const TrailEntry &entry, const FormRecord &record, Connection &connection)
{
    const Result<QList<FormSignature>> signatures = readSignatures(connection, record.id);
    if (!signatures)
        return failure(signatures);
    for (const FormSignature &signature : *signatures) {
        const auto stored = lastEntry(signatureTable(), signature.id, connection);
        if (!stored)
            return failure(stored);
        if (*stored && (*stored)->sequence > entry.sequence)
            return true;
    }
    return false;
}

} // namespace

Result<bool> isUndo(const FormRegister &form, const FormRecord &standing, const Write &write,
                    const GuardContext &context)
{
    if (!form.isInOffice())
        return false;
    const Result<std::optional<TrailEntry>> last = lastEntry(form.table, standing.id, context.connection);
    if (!last)
        return failure(last);
    const bool isLast = *last && (*last)->kind == Change::Kind::Record && (*last)->who == context.author
        && context.clock.msecs() - (*last)->at <= UndoMsecs && isReverseOf(**last, write);
    if (!isLast || hasConsequences(form, written(standing, write).state, standing.state))
        return false;
    return isSignedSince(**last, standing, context.connection).map([](bool isSigned) { return !isSigned; });
}

} // namespace lanyard
