#pragma once

#include "models/store/change.h"
#include "models/store/key_ring_file.h"

#include <functional>

namespace lanyard {

class Connection;
class Vault;

/// The key ring as office keeps it. Each change goes to the master first, in one commit with what belongs to it, then
/// to its projection beside the vaults; whatever happens between the two is mended at the next opening.
class KeyRingMaster
{
public:
    KeyRingMaster(Vault &office, KeyRingFile file)
        : m_office(&office)
        , m_file(std::move(file))
    {
    }

    Result<KeyRing> read() const;
    /// Applies `edit` to the ring as it now stands, again where another desk was faster. `alongside` is committed with
    /// it: all or nothing.
    Result<KeyRing> change(const std::function<Result<void>(KeyRing &)> &edit,
                           const QList<Write> &alongside = {}) const;
    /// Brings the projection up to date, and takes a restored folder's instance over. Says what was found.
    Result<QStringList> reconcile(const KeyRing &projection) const;

    static Write firstWrite(const KeyRing &ring);

private:
    Result<KeyRing> commit(KeyRing ring, const QList<Write> &alongside) const;

    Vault *m_office;
    KeyRingFile m_file;
};

Result<KeyRing> readKeyRing(Connection &office);

} // namespace lanyard
