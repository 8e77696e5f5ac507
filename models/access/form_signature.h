#pragma once

#include "models/access/role.h"
#include "models/access/strokes.h"
#include "models/store/change.h"
#include "models/store/result.h"

namespace lanyard {

class Connection;
struct Member;

/// A drawn signature on a record of a register, with an Ed25519 signature of the approval key over every field that
/// was approved ("Signatures on forms" of the vaults' design). Stored once, never changed. It is evidence, not an
/// "advanced electronic signature".
struct FormSignature
{
    RecordId id;
    QString table;
    RecordId record;
    QString block; ///< which box of the form
    RecordId signer;
    RecordId key; ///< the member row whose approval key signed; kept for ever
    Role role = Role::Staff;
    qint64 at = 0; ///< UTC milliseconds
    QString sentence; ///< what was approved, word for word
    Strokes strokes;
    int formVersion = 1;
    QString device; ///< "mouse", "touch", "pen"
    QByteArray signedBytes; ///< canonical, as they were
    QByteArray signature; ///< 64 bytes

    // Filled in when it is checked against the record as it stands.
    bool isGenuine = false; ///< key, bytes, strokes, record, day and sentence belong together
    QStringList changed; ///< keys of the fields that changed after signing

    Write toWrite() const;
    static FormSignature fromWrite(const Write &write);
    bool operator==(const FormSignature &) const = default;
};

/// What somebody is about to sign.
struct ToSign
{
    QString table;
    RecordId record;
    QString block;
    QString sentence;
    Role role = Role::Staff;
    Fields fields; ///< the record as it will stand, the fields that are approved
    Strokes strokes;
    QString device;
};

QString signatureTable();
/// On one record, or all of them, in the order in which they were made.
Result<QList<FormSignature>> readSignatures(Connection &connection, const RecordId &record = {});
/// Whether a signature's approval key made it over the very bytes, record, day, sentence and strokes that stand beside
/// it, in this register, when the trail stood as it says. Former keys count: they are kept for ever.
Result<bool> isGenuine(const FormSignature &signature, const RecordId &registerId, const QList<Member> &members,
                       Connection &connection);

} // namespace lanyard
