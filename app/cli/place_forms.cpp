#include "app/cli/form_values.h"
#include "app/cli/place_table.h"
#include "app/cli/text.h"
#include "models/cases/case_trail.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_moves.h"

#include <QJsonObject>

namespace lanyard::cli {

namespace {

Result<void> mayOpen(Session &session, const FormRegister &form)
{
    return session.require(isPlaceOf(form, session.opened().may()), Text::tr("see the register \"%1\"").arg(form.key));
}

Result<FormBook> readBook(Session &session, const FormRegister &form, const QList<RecordId> &ids = {})
{
    if (const Result<void> may = mayOpen(session, form); !may)
        return failure(may);
    return wait(FormDesk(session.opened(), form).read(ids));
}

struct Found
{
    FormRecord record;
    FormNames names;
};

Result<Found> recordCalled(Session &session, const FormRegister &form, const QString &id)
{
    const RecordId wanted = RecordId::fromText(id);
    const Result<FormBook> book = readBook(session, form, {wanted});
    if (!book)
        return failure(book);
    if (wanted.isNull() || book->records.isEmpty())
        return failure(Error::Code::NotFound, Text::tr("There is no record %1 in \"%2\".").arg(id, form.key));
    return Found{book->records.first(), book->names};
}

/// What those see who are shown figures only: how many stand in each state, and no record.
Result<Rows> figures(const FormRegister &form, Session &session)
{
    if (!form.isInOffice()) // counted by a lead, who holds the vault
        return failure(
            Error::Code::NotAllowed,
            Text::tr("Of \"%1\" you see the figures that a lead has published: list case-figures.").arg(form.key));
    const auto counts = wait(FormDesk(session.opened(), form).counts());
    if (!counts)
        return failure(counts);
    Rows rows{{QStringLiteral("id"), QStringLiteral("state"), QStringLiteral("count")}, {}};
    for (const FormCount &count : *counts)
        rows.rows.append({QString(), count.state, count.text()});
    return rows;
}

Result<Rows> rows(const FormRegister &form, Session &session)
{
    if (seesOnlyCounts(form, session.opened().may()))
        return figures(form, session);
    const Result<FormBook> book = readBook(session, form);
    if (!book)
        return failure(book);
    if (const auto noted = wait(noteListing(session.opened(), form, QStringLiteral("listed"))); !noted)
        return failure(noted);
    const Result<FormWords> words = FormWords::of(session);
    if (!words)
        return failure(words);
    Rows rows{{QStringLiteral("id"), QStringLiteral("state"), QStringLiteral("school")}, {}};
    for (const FormNote &note : form.notes)
        rows.keys.append(note.key);
    for (const FormField &field : form.fields)
        rows.keys.append(field.key);
    for (const FormRecord &record : book->records) {
        QStringList cells{record.id.toText(), record.state, book->names.of(record.school)};
        for (const FormNote &note : form.notes)
            cells.append(note.machine ? note.machine(record) : note.text(record));
        for (const FormField &field : form.fields)
            cells.append(words->text(field, record, book->names));
        rows.rows.append(cells);
    }
    return rows;
}

Result<Record> shown(const FormRegister &form, Session &session, const QString &id)
{
    const Result<Found> found = recordCalled(session, form, id);
    if (!found)
        return failure(found);
    const Result<FormWords> words = FormWords::of(session);
    if (!words)
        return failure(words);
    const FormRecord &record = found->record;
    Record shown{
        {QStringLiteral("id"), record.id.toText()},
        {QStringLiteral("state"), record.state},
        {QStringLiteral("school"), found->names.of(record.school)},
        {QStringLiteral("entered_by"), found->names.of(record.enteredBy)},
        {QStringLiteral("entered"), QDateTime::fromMSecsSinceEpoch(record.entered, Qt::UTC).toString(Qt::ISODate)},
        {QStringLiteral("reason"), record.reason}};
    for (const FormNote &note : form.notes) {
        shown.append({note.key, note.machine ? note.machine(record) : note.text(record)});
        if (note.because)
            shown.append({note.key + QStringLiteral("_because"), note.because(record)});
    }
    for (const FormField &field : form.fields)
        shown.append({field.key, words->text(field, record, found->names)});
    if (const auto noted = wait(FormDesk(session.opened(), form).noteReading(record, QStringLiteral("opened"))); !noted)
        return failure(noted);
    const auto signatures = wait(FormDesk(session.opened(), form).signatures(record.id));
    if (!signatures)
        return failure(signatures);
    for (const FormSignature &signature : *signatures) {
        const QString stand = !signature.isGenuine ? QStringLiteral("not genuine")
            : signature.changed.isEmpty()          ? QStringLiteral("unchanged since")
                                                   : QStringLiteral("changed since: ") + signature.changed.join(u' ');
        shown.append({QStringLiteral("signed_") + signature.block,
                      QStringLiteral("%1, %2, %3")
                          .arg(found->names.of(signature.signer),
                               QDateTime::fromMSecsSinceEpoch(signature.at, Qt::UTC).toString(Qt::ISODate), stand)});
    }
    return shown;
}

Result<Exit> finished(Session &session, const Result<Committed> &committed, const RecordId &id)
{
    if (!committed)
        return failure(committed);
    session.out().answer({id.toText()}, QJsonObject{{QStringLiteral("id"), id.toText()}});
    return Exit::Done;
}

Result<Exit> add(const FormRegister &form, Session &session, const PlaceTable::Assignments &values)
{
    if (const Result<void> may = mayOpen(session, form); !may)
        return failure(may);
    const Result<FormWords> words = FormWords::of(session);
    if (!words)
        return failure(words);
    FormDesk desk(session.opened(), form);
    FormRecord record = desk.blank();
    if (const Result<void> assigned = words->assign(form, record, values); !assigned)
        return failure(assigned);
    const bool isAllowed = mayAdd(form, record.school, session.opened().may());
    if (const Result<void> may = session.require(isAllowed, Text::tr("enter a record in \"%1\"").arg(form.key)); !may)
        return failure(may);
    if (record.id.isNull())
        record.id = RecordId::make();
    return finished(session, wait(desk.add(record)), record.id);
}

Result<Exit> set(const FormRegister &form, Session &session, const QString &id, const PlaceTable::Assignments &values)
{
    const Result<Found> found = recordCalled(session, form, id);
    const Result<FormWords> words = FormWords::of(session);
    if (!found || !words)
        return found ? Result<Exit>(failure(words)) : failure(found);
    FormRecord after = found->record;
    if (const Result<void> assigned = words->assign(form, after, values); !assigned)
        return failure(assigned);
    return finished(session, wait(FormDesk(session.opened(), form).set(found->record, after)), after.id);
}

/// The move that leads to a state from where the record stands and that this person may make.
Result<const FormMove *> moveTo(const FormRegister &form, const FormRecord &record, const QString &state,
                                Session &session)
{
    if (!form.state(state)) {
        QStringList keys;
        for (const FormState &one : form.workflow.states)
            keys.append(one.key);
        return usage(Text::tr("There is no state \"%1\". There is: %2.").arg(state, keys.join(QLatin1String(", "))));
    }
    const Permissions &may = session.opened().may();
    for (const FormMove *move : movesFor(form, record, may, session.opened().user().id)) {
        if (move->to == state)
            return move;
    }
    const auto leads = [&](const FormMove &move) {
        return move.to == state && move.from.contains(record.state) && (!move.applies || move.applies(record));
    };
    const QList<FormMove> &moves = form.workflow.moves;
    if (std::any_of(moves.begin(), moves.end(), leads))
        return failure(Error::Code::NotAllowed, Text::tr("You may not take this record to \"%1\".").arg(state));
    return noSuchStep(form, record);
}

Result<Exit> move(const FormRegister &form, Session &session, const QString &id, const QString &state,
                  PlaceTable::Assignments values)
{
    const Result<Found> found = recordCalled(session, form, id);
    if (!found)
        return failure(found);
    const Result<const FormMove *> move = moveTo(form, found->record, state, session);
    if (!move)
        return failure(move);
    if (!(*move)->signs.isEmpty())
        return failure(Error::Code::Refused,
                       Text::tr("\"%1\" is signed with a drawing: it is done in the window. Nothing was changed.")
                           .arg((*move)->label));
    QString reason;
    values.removeIf([&](const auto &assignment) {
        const bool isReason = assignment.first == QLatin1String("reason");
        reason = isReason ? assignment.second : reason;
        return isReason;
    });
    const Result<FormWords> words = FormWords::of(session);
    if (!words)
        return failure(words);
    FormRecord after = found->record;
    if (const Result<void> assigned = words->assign(form, after, values); !assigned)
        return failure(assigned);
    const auto moved = wait(FormDesk(session.opened(), form).move(found->record, after, **move, reason));
    return finished(session, moved, after.id);
}

} // namespace

PlaceTable formPlace(const FormRegister &form)
{
    using Assignments = PlaceTable::Assignments;
    return {.key = form.key,
            .options = {},
            .rows = [&form](Session &session, const Arguments &) { return rows(form, session); },
            .record = [&form](Session &session, const QString &id) { return shown(form, session, id); },
            .set = [&form](Session &session, const QString &id,
                           const Assignments &values) { return set(form, session, id, values); },
            .add = [&form](Session &session, const Assignments &values) { return add(form, session, values); },
            .move = [&form](Session &session, const QString &id, const QString &state,
                            const Assignments &values) { return move(form, session, id, state, values); }};
}

} // namespace lanyard::cli
