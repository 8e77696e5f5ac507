#include "app/registers/related_records.h"

#include "app/session.h"
#include "models/registers/form_checks.h"
#include "models/registers/surroundings.h"
#include "models/store/vault.h"

namespace lanyard {

namespace {

/// Who looks: what they may not read is left out.
struct Looker
{
    Permissions may;
    RecordId user;

    void add(QList<LinkedRecord> &links, const FormRegister &form, const FormRecord &record) const
    {
        const LinkedRecord link{form.key, record.id, form.nameOf(record), form.singular};
        if (mayRead(form, record, may, user) && !links.contains(link))
            links.append(link);
    }
};

void addNamed(QList<LinkedRecord> &links, const FormRegister &form, const FormRecord &record,
              const Surroundings &around, const Looker &looker)
{
    for (const FormField &field : form.fields) {
        const FormRegister *other = field.kind == FieldKind::Link ? formRegister(field.linksTo) : nullptr;
        if (other == nullptr || !record.has(field.key))
            continue;
        if (const auto named = around.record(other->key, record.link(field.key)))
            looker.add(links, *other, *named);
    }
}

void addNaming(QList<LinkedRecord> &links, const FormRegister &form, const FormRecord &record,
               const Surroundings &around, const Looker &looker)
{
    for (const FormRegister *other : formRegisters()) {
        for (const FormField &field : other->fields) {
            if (field.kind != FieldKind::Link || field.linksTo != form.key)
                continue;
            const QList<FormRecord> naming = around.records(other->key, field.key, record.id.toText());
            for (const FormRecord &one : naming)
                looker.add(links, *other, one);
        }
    }
}

} // namespace

QFuture<Result<QList<LinkedRecord>>> readRelated(Session &session, const FormRegister &form, const FormRecord &record)
{
    const auto read = [&form, record, today = session.today(), looker = Looker{session.may(), session.user().id}](
                          Connection &connection) -> Result<QList<LinkedRecord>> {
        const Surroundings around(connection, today, looker.user);
        QList<LinkedRecord> links;
        addNamed(links, form, record, around, looker);
        addNaming(links, form, record, around, looker);
        if (const Result<void> looked = around.error(); !looked)
            return failure(looked);
        return links;
    };
    return session.office().read<QList<LinkedRecord>>(read);
}

QFuture<Result<QHash<QString, int>>> stateFigures(Session &session, const FormRegister &form)
{
    const auto read = [&form, today = session.today(), user = session.user().id,
                       may = session.may()](Connection &connection) -> Result<QHash<QString, int>> {
        const Surroundings around(connection, today, user);
        QHash<QString, int> byState;
        for (const FormRecord &record : around.records(form.key)) {
            if (may.at(form.placeOfRecord(record), record.school).testFlag(Access::CountsOnly))
                ++byState[record.state];
        }
        if (const Result<void> looked = around.error(); !looked)
            return failure(looked);
        return byState;
    };
    return session.office().read<QHash<QString, int>>(read);
}

} // namespace lanyard
