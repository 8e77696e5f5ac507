#include "app/cli/consent_reading.h"
#include "app/cli/place_table.h"
#include "app/cli/text.h"
#include "models/consent/consent_tasks.h"
#include "models/registers/form_tasks.h"
#include "models/store/vault.h"

namespace lanyard::cli {

namespace {

/// Disputes are the DPO's to resolve; the rest is for whoever keeps the record.
bool isFor(const Permissions &may, const ConsentTask &task)
{
    const Accesses access = may.at(Place::ConsentRecord);
    return access.testFlag(task.kind == ConsentTask::Kind::Resolve ? Access::Resolve : Access::Write);
}

Result<void> addConsentTasks(Session &session, Rows &rows)
{
    if (!session.opened().may().mayRead(Place::ConsentRecord))
        return {};
    const Result<ConsentBook> book = readConsentBook(session);
    if (!book)
        return failure(book);
    for (const ConsentTask &task : consentTasks(*book, session.clock().today())) {
        if (isFor(session.opened().may(), task))
            rows.rows.append(
                {consentTaskKey(task.kind), QStringLiteral("consent"), task.pupil.toText(), task.summary, QString()});
    }
    return {};
}

/// For those who hold the vault, and nobody else.
Result<void> addVaultTasks(Session &session, Rows &rows)
{
    const auto waiting = session.opened().waiting();
    if (!waiting)
        return failure(waiting);
    for (const Register::Waiting &one : *waiting) {
        const bool isGrant = one.kind == Register::Waiting::Kind::Grant;
        rows.rows.append({isGrant ? QStringLiteral("grant") : QStringLiteral("re-key"), QStringLiteral("users"),
                          one.id.toText(),
                          isGrant ? Text::tr("%1 waits for the key of %2, which you hold").arg(one.userName, one.vault)
                                  : Text::tr("%1 needs a new key: %2 could open it").arg(one.vault, one.userName),
                          one.due.toString(Qt::ISODate)});
    }
    return {};
}

Result<void> addFormTasks(Session &session, Rows &rows)
{
    const auto tasks = wait(readFormTasks(session.opened()));
    if (!tasks)
        return failure(tasks);
    for (const FormTask &task : *tasks)
        rows.rows.append({task.kind, task.place, task.record.isNull() ? QString() : task.record.toText(), task.summary,
                          task.due.toString(Qt::ISODate)});
    return {};
}

Result<Rows> rows(Session &session, const Arguments &)
{
    Rows rows{{QStringLiteral("kind"), QStringLiteral("place"), QStringLiteral("id"), QStringLiteral("summary"),
               QStringLiteral("due")},
              {}};
    for (const auto add : {addVaultTasks, addFormTasks, addConsentTasks}) {
        if (const Result<void> added = add(session, rows); !added)
            return failure(added);
    }
    return rows;
}

} // namespace

PlaceTable tasksPlace() { return {QStringLiteral("tasks"), {}, rows}; }

} // namespace lanyard::cli
