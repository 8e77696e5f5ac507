#include "models/cases/case_trail.h"

#include "models/access/register.h"
#include "models/cases/case_rules.h"
#include "models/registers/closed_vaults.h"
#include "models/registers/form_book.h"
#include "models/registers/form_refusal.h"
#include "models/store/attachment.h"

#include <QSet>

namespace lanyard {

namespace {

QString attachmentTable() { return QStringLiteral("attachment"); }

/// What of a vault somebody may read: its records, and the files beside them.
Result<QSet<RecordId>> readable(Connection &closed, const FormReader &reader)
{
    QSet<RecordId> ids;
    for (const FormRegister *form : closedRegisters()) {
        const Result<FormBook> book = readFormBook(closed, *form, reader);
        if (!book)
            return failure(book);
        QList<RecordId> records;
        for (const FormRecord &record : book->records)
            records.append(record.id);
        const auto files = readAttachments(closed, form->table, records);
        if (!files)
            return failure(files);
        for (const KeptAttachment &file : *files)
            ids.insert(file.id);
        ids.unite({records.begin(), records.end()});
    }
    return ids;
}

/// A list that was printed names no record.
bool isOfRecord(const TrailEntry &entry)
{
    const FormRegister *form = formRegisterOfTable(entry.table);
    return !entry.record.isNull() && (entry.table == attachmentTable() || (form && !form->isInOffice()));
}

} // namespace

/// A caretaker holds the key of a vault and reads nothing in it.
QStringList vaultsWithTrail(Register &reg)
{
    QStringList names;
    for (const ClosedVault &closed : closedVaultsOf(reg)) {
        if (reg.may().mayWrite(placeInVault(closed.name)))
            names.append(closed.name);
    }
    return names;
}

QFuture<Result<QList<TrailEntry>>> readCaseTrail(Register &reg, const QString &vault, const TrailFilter &filter)
{
    using Entries = QList<TrailEntry>;
    if (!vaultsWithTrail(reg).contains(vault))
        return reg.office().read<Entries>([](Connection &) -> Result<Entries> { return FormRefusal::notYourPlace(); });
    const FormReader reader{reg.may(), reg.user().id, vault};
    return reg.vault(vault)->read<Entries>([reader, filter](Connection &closed) -> Result<Entries> {
        Result<Entries> trail = readTrail(closed, filter);
        const Result<QSet<RecordId>> known = readable(closed, reader);
        if (!trail || !known)
            return trail ? Result<Entries>(failure(known)) : trail;
        trail->removeIf([&](const TrailEntry &entry) { return isOfRecord(entry) && !known->contains(entry.record); });
        return trail;
    });
}

QFuture<Result<void>> noteListing(Register &reg, const FormRegister &form, const QString &how)
{
    QList<Vault *> vaults;
    if (!form.isInOffice()) {
        for (const QString &name : vaultsWithTrail(reg))
            vaults.append(reg.vault(name));
    }
    const Change listed{Change::Kind::Log, how, {{form.table, {}, Write::NoRow, {}}}};
    return reg.office().read<void>([vaults, listed](Connection &) -> Result<void> {
        for (Vault *vault : vaults) {
            if (const auto noted = wait(vault->commit(listed)); !noted)
                return failure(noted);
        }
        return {};
    });
}

} // namespace lanyard
