#pragma once

#include "models/access/form_signature.h"
#include "models/store/trail_reader.h"

namespace lanyard {

/// What a signature on a form signs, version 1: the canonical bytes of "Signatures on forms" of the vaults' design. A
/// domain string, then each with its length: register, record, the signer's key, role, time, the sentence approved, the
/// hash of the strokes, the trail's sequence and head; then the fields, sorted by key, nothing left out as nulls are.
struct SignedForm
{
    RecordId registerId;
    QString table;
    RecordId record;
    QString block;
    RecordId key;
    Role role = Role::Staff;
    qint64 at = 0;
    QString sentence;
    QByteArray strokesHash;
    TrailHead head; ///< the trail as it stood in that moment
    Fields fields;

    QByteArray toBytes() const;
    /// Nothing where the bytes are not of this version or not whole.
    static std::optional<SignedForm> fromBytes(const QByteArray &bytes);
    bool operator==(const SignedForm &) const = default;
};

QByteArray hashOf(const Strokes &strokes);

} // namespace lanyard
