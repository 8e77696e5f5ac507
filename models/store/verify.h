#pragma once

#include "models/store/progress.h"
#include "models/store/record_id.h"
#include "models/store/result.h"
#include "models/store/trail_binding.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace lanyard {

class Connection;

/// Something `verify` found in one vault. Says where, never what the record holds.
struct VaultFinding
{
    enum class Kind {
        DamagedPage, ///< a page fails its authentication
        DamagedStructure, ///< the database's own tables and indexes do not fit together
        BrokenChain, ///< an entry of the trail was altered, removed or put in
        AlteredValues, ///< an entry's values are not those its digest covers
        MissingValues, ///< an entry's values are gone and no erasure says so
        BadSignature, ///< a signature that its author's session key did not make
        UnsignedEntries, ///< entries that no signature covers
        ChangedRow, ///< a row is not as the trail last left it: changed behind the program's back, or an old page
        UnknownRow, ///< a row that no entry accounts for
        MissingRow, ///< a row that the trail left and that is gone
        FalseFormSignature, ///< a drawn signature that its signer's key did not make over what stands beside it
    };

    Kind kind = Kind::DamagedPage;
    qint64 sequence = 0; ///< of the trail's entry; 0 where there is none
    QString table;
    RecordId record;
    QString detail; ///< for a technician

    QString text() const; ///< the sentence for people
    bool operator==(const VaultFinding &) const = default;
};

/// Every Ed25519 session key a user ever had: former ones are kept for ever.
using PublicKeys = std::function<QList<QByteArray>(const RecordId &user)>;

/// Checks one vault: both integrity checks (each misses what the other finds), the chain from its first entry, every
/// live row against the trail, and the signatures, where keys are given. An empty list: all is as it was written.
Result<QList<VaultFinding>> verifyVault(Connection &connection, const TrailBinding &binding,
                                        const PublicKeys &publicKeys, const Progress &progress = {});

} // namespace lanyard
