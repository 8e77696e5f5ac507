#pragma once

#include "models/access/form_signature.h"
#include "models/registers/form_history.h"

#include <QFuture>

namespace lanyard {

class Session;

/// A record that another one names, or that names it ("the account made from this approval").
struct LinkedRecord
{
    QString registerKey;
    RecordId id;
    QString name;
    QString kind; ///< "Account"

    bool operator==(const LinkedRecord &) const = default;
};

/// What stands around a record that is read: its signatures, checked against it; the records that belong to it, as far
/// as this person may read them; what happened to it.
struct RecordAround
{
    RecordId record; ///< null: nothing is known yet
    qint64 revision = 0; ///< of the record it was read for
    QList<FormSignature> signatures;
    QList<LinkedRecord> links;
    QList<HistoryStep> history;

    bool isOf(const FormRecord &of) const { return record == of.id && revision == of.revision; }
};

/// In one snapshot.
QFuture<Result<RecordAround>> readAround(Session &session, const FormRegister &form, const FormRecord &record);

} // namespace lanyard
