#include "models/access/register_p.h"
#include "models/store/backup.h"
#include "models/store/connection.h"

namespace lanyard {

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
        const auto found = wait(held.vault->read<QList<VaultFinding>>(
            [binding = held.vault->binding(), keysOf, progress](Connection &connection) {
                return verifyVault(connection, binding, keysOf, progress);
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
