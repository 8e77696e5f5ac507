#include "app/evidence/keep_file.h"

#include "models/store/attachment.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

namespace lanyard {

void keepFile(Vault &vault, const RecordPlace &of, const Evidence &file, QObject *context,
              std::function<void(const Result<void> &)> then)
{
    const Attachment attachment{of.table, of.record, file.name, file.type, file.bytes};
    const auto change = [attachment](Connection &connection) -> Result<Change> {
        const Result<QList<Write>> writes = attachmentWrites(connection, RecordId::make(), attachment);
        if (!writes)
            return failure(writes);
        Change made;
        made.writes = *writes;
        return made;
    };
    whenDone(vault.commitMade(change), context,
             [then = std::move(then)](const Result<Committed> &done) { then(done ? Result<void>() : failure(done)); });
}

} // namespace lanyard
