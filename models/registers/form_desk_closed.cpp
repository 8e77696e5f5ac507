#include "models/access/register.h"
#include "models/registers/closed_vaults.h"
#include "models/registers/form_desk.h"
#include "models/registers/form_moves.h"
#include "models/registers/form_references.h"
#include "models/registers/form_refusal.h"
#include "models/registers/form_rows.h"

namespace lanyard {

namespace {

/// Where a record that is new lies: what the register says, else where what it belongs to is.
Result<QString> homeOf(const FormRegister &form, const FormRecord &record, const QList<ClosedVault> &vaults)
{
    if (form.vaultOf)
        return vaultForNew(vaults, form, record);
    for (const FormField &field : form.fields) {
        const FormRegister *linked = field.kind == FieldKind::Link ? formRegister(field.linksTo) : nullptr;
        if (linked && !linked->isInOffice() && record.has(field.key))
            return vaultOfRecord(vaults, *linked, record.link(field.key));
    }
    return QString();
}

} // namespace

/// People and pupils from office, records from each vault that is held.
QFuture<Result<FormBook>> FormDesk::readClosed(const QList<RecordId> &ids)
{
    const auto read = [&form = m_form, reader = reader(), vaults = closedVaultsOf(m_register, m_form),
                       ids](Connection &office) -> Result<FormBook> {
        Result<FormNames> names = readFormNames(office, form, reader);
        if (!names)
            return failure(names);
        const auto books = fromEach<FormBook>(vaults, [&](Connection &connection, const QString &vault) {
            return readFormBook(connection, form, {reader.may, reader.user, vault}, ids).map([](const FormBook &book) {
                return QList<FormBook>{book};
            });
        });
        if (!books)
            return failure(books);
        FormBook all{{}, std::move(*names)};
        for (const FormBook &book : *books) {
            all.records += book.records;
            all.names.names.insert(book.names.names);
        }
        return all;
    };
    return m_register.office().read<FormBook>(read);
}

QFuture<Result<QList<FormCount>>> FormDesk::countClosed()
{
    const auto count = [&form = m_form, reader = reader(),
                        vaults = closedVaultsOf(m_register, m_form)](Connection &) -> Result<QList<FormCount>> {
        return fromEach<FormRecord>(vaults,
                                    [&form](Connection &connection, const QString &vault) {
                                        return readFormRecords(connection, form, {{}, {}, vault});
                                    })
            .map([&](const QList<FormRecord> &records) { return counted(form, records, reader.may, reader.user); });
    };
    return m_register.office().read<QList<FormCount>>(count);
}

/// People and pupils are looked up in office, everything else is judged in the vault itself.
QFuture<Result<Committed>> FormDesk::commitClosed(const FormRecord &before, const FormRecord &after,
                                                  const ChangeMaker &make)
{
    const auto work
        = [&form = m_form, before, after, make, vaults = closedVaultsOf(m_register, m_form),
           today = m_register.clock().today(), user = m_register.user().id](Connection &office) -> Result<Committed> {
        const Surroundings people(office, today, user);
        const QList<FieldFault> faults = referenceFaults(form, before, after, people);
        if (const auto read = people.error(); !read)
            return failure(read);
        if (!faults.isEmpty())
            return FormRefusal::faulty(sentences(form, faults));
        const Result<QString> home = after.vault.isEmpty() ? homeOf(form, after, vaults) : after.vault;
        if (!home)
            return failure(home);
        for (const ClosedVault &closed : vaults) {
            if (closed.name == *home)
                return wait(closed.vault->commitMade(make));
        }
        return FormRefusal::notYourPlace();
    };
    return m_register.office().read<Committed>(work);
}

QFuture<Result<Committed>> FormDesk::noteReading(const FormRecord &record, const QString &how)
{
    Vault *vault = record.vault.isEmpty() ? nullptr : m_register.vault(record.vault);
    if (!vault)
        return m_register.office().read<Committed>([](Connection &) { return Committed(); });
    return vault->commit({Change::Kind::Log, how, {{m_form.table, record.id, Write::NoRow, {}}}});
}

} // namespace lanyard
