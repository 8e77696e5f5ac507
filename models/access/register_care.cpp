#include "models/access/register_p.h"
#include "models/store/backup.h"
#include "models/store/connection.h"

namespace lanyard {

namespace {

Result<QList<FormSignature>> falseSignatures(Connection &connection, const RecordId &registerId)
{
    Result<QList<FormSignature>> signatures = readSignatures(connection);
    const Result<QList<Member>> members = readMembers(connection);
    if (!signatures || !members)
        return signatures ? Result<QList<FormSignature>>(failure(members)) : signatures;
    Result<void> checked;
    signatures->removeIf([&](const FormSignature &signature) {
        const Result<bool> genuine = isGenuine(signature, registerId, *members, connection);
        if (!genuine)
            checked = failure(genuine);
        return genuine.value_or(false);
    });
    return checked ? signatures : failure(checked);
}

void addFalseSignatures(QList<VaultFinding> &findings, Connection &connection, const RecordId &registerId)
{
    const Result<QList<FormSignature>> signatures = falseSignatures(connection, registerId);
    if (!signatures) // what cannot be read is damage too
        findings.append({VaultFinding::Kind::DamagedStructure, 0, {}, {}, signatures.error().detail});
    for (const FormSignature &signature : signatures.value_or(QList<FormSignature>()))
        findings.append({VaultFinding::Kind::FalseFormSignature, 0, signature.table, signature.record, {}});
}

} // namespace

Result<QList<Register::Verified>> Register::verify(const Progress &progress)
{
    QList<Verified> all;
    for (HeldVault &held : d->held) {
        if (const auto fresh = d->refreshMembers(held); !fresh)
            return failure(fresh);
        const PublicKeys keysOf = [members = held.members](const RecordId &user) {
            QList<QByteArray> keys;
            for (const Member &member : members) {
                if (member.user == user)
                    keys << member.sessionKey;
            }
            return keys;
        };
        const bool isOffice = held.kind == VaultKind::Office;
        const auto found = wait(held.vault->read<QList<VaultFinding>>(
            [binding = held.vault->binding(), keysOf, progress, isOffice](Connection &connection) {
                Result<QList<VaultFinding>> findings = verifyVault(connection, binding, keysOf, progress);
                if (!findings || !isOffice)
                    return findings;
                addFalseSignatures(*findings, connection, binding.registerId);
                return findings;
            }));
        if (!found)
            return failure(found);
        all << Verified{held.name, *found};
    }
    return all;
}

Result<void> Register::backUp(const QString &file, const Progress &progress)
{
    QMap<RecordId, TrailHead> heads;
    for (const HeldVault &held : d->held) {
        const auto head
            = wait(held.vault->read<TrailHead>([](Connection &connection) { return trailHead(connection); }));
        if (!head)
            return failure(head);
        heads.insert(held.id, *head);
    }
    return lanyard::backUp(folder(), file, heads, clock().msecs(), progress);
}

} // namespace lanyard
