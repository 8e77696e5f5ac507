#include "models/store/verify.h"

#include "models/store/chain_check.h"
#include "models/store/connection.h"
#include "models/store/row_hashes.h"
#include "models/store/trail_writer.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

/// The rows of a checking pragma. Its own failure is a finding, not the end of the check.
QList<VaultFinding> pragmaFindings(Connection &connection, QByteArrayView pragma, VaultFinding::Kind kind)
{
    QList<VaultFinding> findings;
    Statement check(connection.sqlite(), pragma);
    while (check.step()) {
        if (const QString text = check.text(0); text != QLatin1String("ok"))
            findings.append({kind, 0, {}, {}, text});
    }
    if (const Result<void> outcome = check.error(); !outcome)
        findings.append({kind, 0, {}, {}, outcome.error().detail});
    return findings;
}

/// Every live row against the entry that left it; what the trail left and no row stands for is missing.
Result<QList<VaultFinding>> compareRows(Connection &connection)
{
    Result<RecordedRows> recorded = recordedRows(connection);
    if (!recorded)
        return failure(recorded);
    QList<VaultFinding> findings;
    const Result<void> visited
        = visitRows(connection, [&](const QString &table, const RecordId &record, QByteArrayView canonical) {
              const RecordedRow entry = (*recorded)[table].take(record);
              if (entry.sequence == 0)
                  findings.append({VaultFinding::Kind::UnknownRow, 0, table, record, {}});
              else if (entry.isGone || saltedHash(entry.salt, canonical) != entry.hash)
                  findings.append({VaultFinding::Kind::ChangedRow, entry.sequence, table, record, {}});
          });
    if (!visited)
        return failure(visited);
    for (auto table = recorded->constBegin(); table != recorded->constEnd(); ++table) {
        for (auto entry = table->begin(); entry != table->end(); ++entry) {
            if (!entry->isGone)
                findings.append({VaultFinding::Kind::MissingRow, entry->sequence, table.key(), entry.key(), {}});
        }
    }
    std::sort(findings.begin(), findings.end(), [](const VaultFinding &a, const VaultFinding &b) {
        return std::tie(a.table, a.sequence, a.record) < std::tie(b.table, b.sequence, b.record);
    });
    return findings;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

} // namespace

QString VaultFinding::text() const
{
    switch (kind) {
    case Kind::DamagedPage:
        return Words::tr("A page of the file is damaged.");
    case Kind::DamagedStructure:
        return Words::tr("The file's inner structure is damaged.");
    case Kind::BrokenChain:
        return Words::tr("The audit trail does not hold together at entry %1.").arg(sequence);
    case Kind::AlteredValues:
        return Words::tr("The values kept with entry %1 of the audit trail were altered.").arg(sequence);
    case Kind::MissingValues:
        return Words::tr("The values kept with entry %1 of the audit trail are missing.").arg(sequence);
    case Kind::BadSignature:
        return Words::tr("Entry %1 of the audit trail bears a wrong signature.").arg(sequence);
    case Kind::UnsignedEntries:
        return Words::tr("From entry %1 on the audit trail is not signed.").arg(sequence);
    case Kind::ChangedRow:
        return Words::tr("A record in \"%1\" is not as entry %2 of the audit trail left it.").arg(table).arg(sequence);
    case Kind::UnknownRow:
        return Words::tr("The audit trail knows nothing of a record in \"%1\".").arg(table);
    case Kind::MissingRow:
        return Words::tr("A record in \"%1\" that entry %2 of the audit trail left is missing.")
            .arg(table)
            .arg(sequence);
    case Kind::FalseFormSignature:
        return Words::
            tr("A drawn signature on a record in \"%1\" is not genuine: the drawing, the day, the record or what was "
               "approved is not what was signed, or another key signed it.")
                .arg(table);
    }
    return {};
}

Result<QList<VaultFinding>> verifyVault(Connection &connection, const TrailBinding &binding,
                                        const PublicKeys &publicKeys, const Progress &progress)
{
    QList<VaultFinding> findings
        = pragmaFindings(connection, "PRAGMA cipher_integrity_check", VaultFinding::Kind::DamagedPage)
        + pragmaFindings(connection, "PRAGMA integrity_check", VaultFinding::Kind::DamagedStructure);

    const auto addTo = [&findings](const Result<QList<VaultFinding>> &more) {
        if (more)
            findings += *more;
        else // what cannot be read is damage too
            findings.append({VaultFinding::Kind::DamagedStructure, 0, {}, {}, more.error().detail});
    };
    addTo(ChainCheck(connection, binding, publicKeys).run(progress));
    if (!progress.isCancelled())
        addTo(compareRows(connection));
    if (progress.isCancelled())
        return failure(Error::Code::Cancelled, Words::tr("Cancelled. The register was not checked to its end."));
    return findings;
}

} // namespace lanyard
