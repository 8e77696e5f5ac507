#include "models/cases/case_file.h"

#include "models/access/register.h"
#include "models/cases/case_registers.h"
#include "models/cases/case_words.h"
#include "models/registers/closed_vaults.h"
#include "models/registers/form_book.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_rows.h"
#include "models/store/connection.h"
#include "models/store/query.h"

#include <algorithm>

namespace lanyard {

namespace {

tl::unexpected<Error> noSuchCase()
{
    return failure(Error::Code::NotFound, CaseText::tr("There is no such case among those that you may read."));
}

/// What belongs to one case, read in one snapshot of its vault.
class CaseReading
{
public:
    CaseReading(Connection &connection, const QString &vault, const RecordId &id)
        : m_connection(connection)
        , m_vault(vault)
        , m_case(id)
    {
    }

    Result<CaseFile> read(const FormRecord &record)
    {
        CaseFile file;
        file.record = record;
        file.chronology = belonging(chronologyKey());
        file.actions = belonging(u"case-actions"_qs);
        file.police = belonging(policeKey());
        file.links = belonging(u"case-links"_qs) + belonging(u"case-links"_qs, u"other_case"_qs);
        file.transfers = belonging(transfersKey());
        std::stable_sort(file.chronology.begin(), file.chronology.end(),
                         [](const FormRecord &one, const FormRecord &other) {
                             return one.text(u"happened_on"_qs) < other.text(u"happened_on"_qs);
                         });
        file.evidence = evidence(file);
        return m_failed ? Result<CaseFile>(file) : failure(m_failed);
    }

private:
    QList<FormRecord> belonging(const QString &key, const QString &field = ofCase())
    {
        const FormRegister &form = *formRegister(key);
        return taken(readLinkedRecords(m_connection, form, *form.field(field), m_case, m_vault));
    }

    QList<KeptAttachment> evidence(const CaseFile &file)
    {
        QList<RecordId> entries;
        for (const FormRecord &entry : file.chronology)
            entries << entry.id;
        return taken(readAttachments(m_connection, formRegister(casesKey())->table, {m_case}))
            + taken(readAttachments(m_connection, formRegister(chronologyKey())->table, entries));
    }

    template <typename Thing> Thing taken(Result<Thing> read)
    {
        if (!read && m_failed)
            m_failed = failure(read);
        return std::move(read).value_or(Thing());
    }

    Connection &m_connection;
    const QString m_vault;
    const RecordId m_case;
    Result<void> m_failed;
};

Result<CaseFile> readFrom(Connection &connection, const QString &vault, const RecordId &id, const FormReader &reader)
{
    const FormRegister &form = *formRegister(casesKey());
    const Result<std::optional<FormRecord>> record = readFormRecord(connection, form, id, vault);
    if (!record)
        return failure(record);
    if (!*record || !mayRead(form, **record, reader.may, reader.user))
        return noSuchCase();
    return CaseReading(connection, vault, id).read(**record);
}

/// Of the pupils who stand in a case, as far as they are known.
Result<QList<QDate>> birthsOf(Connection &office, const FormRecord &record)
{
    QList<QDate> births;
    for (const RecordId &pupil : record.ids(u"harmed_pupils"_qs) + record.ids(u"alleged_pupils"_qs)) {
        Query query(office, QStringLiteral("SELECT born FROM pupil WHERE id = ? AND born IS NOT NULL"));
        if (const auto read = query.bind(pupil).exec(); !read)
            return failure(read);
        if (query.next())
            births.append(QDate::fromString(query.text(0), Qt::ISODate));
    }
    return births;
}

} // namespace

bool CaseFile::isSealed() const
{
    return record.isYes(u"may_show_nude"_qs)
        && std::none_of(police.begin(), police.end(),
                        [](const FormRecord &decision) { return decision.has(u"advice"_qs); });
}

QFuture<Result<CaseFile>> readCaseFile(Register &reg, const RecordId &id)
{
    const auto read = [vaults = closedVaultsOf(reg, *formRegister(casesKey())), id, may = reg.may(),
                       user = reg.user().id](Connection &office) -> Result<CaseFile> {
        const FormRegister &form = *formRegister(casesKey());
        const Result<QString> where = vaultOfRecord(vaults, form, id);
        if (!where)
            return failure(where);
        const auto names = readFormNames(office, form, {may, user, {}});
        if (!names)
            return failure(names);
        for (const ClosedVault &closed : vaults) {
            if (closed.name != *where)
                continue;
            Result<CaseFile> file = wait(closed.vault->read<CaseFile>([&](Connection &connection) {
                return readFrom(connection, closed.name, id, {may, user, closed.name});
            }));
            if (!file)
                return file;
            const Result<QList<QDate>> births = birthsOf(office, file->record);
            if (!births)
                return failure(births);
            file->names = *names;
            file->retention = retentionOf(file->record, *births);
            return file;
        }
        return noSuchCase();
    };
    return reg.office().read<CaseFile>(read);
}

QString sealedWords()
{
    return CaseText::tr(
        "Sealed: what is attached could show a nude or semi-nude child. Nobody opens, copies or prints it "
        "until the police's advice is recorded. Source: UK Council for Internet Safety, \"Sharing nudes "
        "and semi-nudes: advice for education settings\".");
}

} // namespace lanyard
