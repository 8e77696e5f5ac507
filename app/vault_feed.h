#pragma once

#include "models/store/change.h"

#include <QObject>

namespace lanyard {

class Session;
class Vault;
struct FormRecord;

/// What has changed in any vault that this person holds, office or closed, by this desk or another.
class VaultFeed : public QObject
{
    Q_OBJECT

public:
    static VaultFeed &of(const Session &session); ///< made at the first question

Q_SIGNALS:
    void changed(const QList<lanyard::RowChange> &rows);

private:
    template <typename Part> friend Part &partOf(const Session &session);
    explicit VaultFeed(Session &session);
};

/// Where a record lies; null where this person does not hold that vault.
Vault *vaultOf(const Session &session, const FormRecord &record);

} // namespace lanyard
