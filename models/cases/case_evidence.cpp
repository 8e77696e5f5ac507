#include "models/cases/case_evidence.h"

#include "models/access/register.h"
#include "models/cases/case_words.h"
#include "models/registers/closed_vaults.h"
#include "models/registers/form_refusal.h"

#include <algorithm>

namespace lanyard {

namespace {

template <typename T> QFuture<Result<T>> refused(Register &reg, const Error &error)
{
    return reg.office().read<T>([error](Connection &) -> Result<T> { return tl::unexpected<Error>(error); });
}

/// Runs on office's worker with the case as it stands now: it may have been sealed since it was read.
template <typename T> using Opening = std::function<Result<T>(const CaseFile &now, Vault &vault)>;

template <typename T> QFuture<Result<T>> withCase(Register &reg, const RecordId &id, const Opening<T> &open)
{
    const auto work
        = [vaults = closedVaultsOf(reg), standing = readCaseFile(reg, id), open](Connection &) mutable -> Result<T> {
        standing.waitForFinished(); // asked for before this: office's worker is through with it
        const Result<CaseFile> now = standing.result();
        if (!now)
            return failure(now);
        for (const ClosedVault &closed : vaults) {
            if (closed.name == now->record.vault)
                return open(*now, *closed.vault);
        }
        return FormRefusal::notYourPlace();
    };
    return reg.office().read<T>(work);
}

Result<QByteArray> opened(Vault &vault, const KeptAttachment &evidence)
{
    const Write noted{QStringLiteral("attachment"), evidence.id, Write::NoRow, {}};
    if (const auto done = wait(vault.commit({Change::Kind::Log, QStringLiteral("opened"), {noted}})); !done)
        return failure(done);
    return wait(vault.read<QByteArray>(
        [id = evidence.id](Connection &connection) { return readAttachmentBytes(connection, id); }));
}

} // namespace

QFuture<Result<Committed>> attachEvidence(Register &reg, const FormRegister &form, const FormRecord &record,
                                          const QString &name, const QByteArray &bytes)
{
    Vault *vault = reg.vault(record.vault);
    if (!vault)
        return refused<Committed>(reg, FormRefusal::notYourPlace().value());
    const Attachment attachment{form.table, record.id, name, typeOfContent(name, bytes), bytes};
    return vault->commitMade([attachment](Connection &connection) {
        return attachmentWrites(connection, RecordId::make(), attachment).map([](const QList<Write> &writes) {
            return Change{Change::Kind::Record, {}, writes};
        });
    });
}

QFuture<Result<QByteArray>> openEvidence(Register &reg, const CaseFile &file, const RecordId &attachment)
{
    const auto found = std::find_if(file.evidence.begin(), file.evidence.end(),
                                    [&](const KeptAttachment &one) { return one.id == attachment; });
    if (found == file.evidence.end())
        return refused<QByteArray>(
            reg, {Error::Code::NotFound, CaseText::tr("There is no such file beside this case."), {}, {}});
    return withCase<QByteArray>(
        reg, file.record.id, [evidence = *found](const CaseFile &now, Vault &vault) -> Result<QByteArray> {
            return now.isSealed() ? failure(Error::Code::Refused, sealedWords()) : opened(vault, evidence);
        });
}

QFuture<Result<QList<EvidenceFile>>> openAllEvidence(Register &reg, const RecordId &caseId)
{
    using Files = QList<EvidenceFile>;
    return withCase<Files>(reg, caseId, [](const CaseFile &now, Vault &vault) -> Result<Files> {
        Files files;
        const QList<KeptAttachment> kept = now.isSealed() ? QList<KeptAttachment>() : now.evidence;
        for (const KeptAttachment &evidence : kept) {
            const Result<QByteArray> bytes = opened(vault, evidence);
            if (!bytes)
                return failure(bytes);
            files.append({evidence.id, *bytes});
        }
        return files;
    });
}

} // namespace lanyard
