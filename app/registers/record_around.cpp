#include "app/registers/record_around.h"

#include "app/session.h"
#include "app/vault_feed.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_signing.h"
#include "models/registers/owned_records.h"
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
    for (const FormRegister *other : form.isInOffice() ? formRegisters() : closedRegisters()) {
        if (ownerLink(*other))
            continue; // part of the record itself
        for (const FormField &field : other->fields) {
            if (field.kind != FieldKind::Link || field.linksTo != form.key)
                continue;
            const QList<FormRecord> naming = around.records(other->key, field.key, record.id.toText());
            for (const FormRecord &one : naming)
                looker.add(links, *other, one);
        }
    }
}

Result<RecordAround> read(Connection &connection, const FormRegister &form, const FormRecord &record,
                          const Looker &looker, const QDate &today, const RecordId &registerId)
{
    RecordAround found{record.id, record.revision, {}, {}, {}};
    if (!mayRead(form, record, looker.may, looker.user))
        return found;
    const auto signatures = form.isInOffice() ? checkedSignatures(connection, form, record, registerId)
                                              : Result<QList<FormSignature>>(); // nothing is signed in a closed vault
    if (!signatures)
        return failure(signatures);
    const auto history = readFormHistory(connection, form, {looker.may, looker.user, record.vault}, record.id);
    if (!history)
        return failure(history);
    found.signatures = *signatures;
    found.history = *history;
    const Surroundings around(connection, today, looker.user, record.vault);
    addNamed(found.links, form, record, around, looker);
    addNaming(found.links, form, record, around, looker);
    return around.error().map([&found] { return found; });
}

} // namespace

QFuture<Result<RecordAround>> readAround(Session &session, const FormRegister &form, const FormRecord &record)
{
    const auto work = [&form, record, today = session.today(), registerId = session.reg().id(),
                       looker = Looker{session.may(), session.user().id}](Connection &connection) {
        return read(connection, form, record, looker, today, registerId);
    };
    Vault *vault = vaultOf(session, record);
    return vault ? vault->read<RecordAround>(work) : session.office().read<RecordAround>([](Connection &) {
        return Result<RecordAround>(); // not held: nothing is known
    });
}

} // namespace lanyard
