#include "models/access/form_signature.h"

#include "models/access/member.h"
#include "models/access/signed_form.h"
#include "models/store/connection.h"
#include "models/store/crypto.h"
#include "models/store/query.h"

#include <algorithm>

namespace lanyard {

namespace {

FormSignature signatureIn(const Query &query)
{
    FormSignature signature;
    signature.id = query.id(0);
    signature.table = query.text(1);
    signature.record = query.id(2);
    signature.block = query.text(3);
    signature.signer = query.id(4);
    signature.key = query.id(5);
    signature.role = roleFromKey(query.text(6)).value_or(Role::Staff);
    signature.at = query.integer(7);
    signature.sentence = query.text(8);
    signature.strokes = Strokes::fromBytes(query.bytes(9)).value_or(Strokes());
    signature.formVersion = int(query.integer(10));
    signature.device = query.text(11);
    signature.signedBytes = query.bytes(12);
    signature.signature = query.bytes(13);
    return signature;
}

/// Everything that stands beside the signed bytes, as they say it.
bool isWhatWasSigned(const FormSignature &signature, const SignedForm &form)
{
    return form.table == signature.table && form.record == signature.record && form.block == signature.block
        && form.key == signature.key && form.role == signature.role && form.at == signature.at
        && form.sentence == signature.sentence && form.strokesHash == hashOf(signature.strokes);
}

} // namespace

Write FormSignature::toWrite() const
{
    return {signatureTable(),
            id,
            0,
            {{QStringLiteral("place"), table},
             {QStringLiteral("record"), record.toBytes()},
             {QStringLiteral("block"), block},
             {QStringLiteral("signer"), signer.toBytes()},
             {QStringLiteral("signer_key"), key.toBytes()},
             {QStringLiteral("role"), roleKey(role)},
             {QStringLiteral("at"), at},
             {QStringLiteral("sentence"), sentence},
             {QStringLiteral("strokes"), strokes.toBytes()},
             {QStringLiteral("form_version"), qint64(formVersion)},
             {QStringLiteral("device"), device},
             {QStringLiteral("signed_bytes"), signedBytes},
             {QStringLiteral("signature"), signature}}};
}

FormSignature FormSignature::fromWrite(const Write &write)
{
    const auto value = [&write](const char *column) { return write.values.value(QLatin1String(column)); };
    const auto idIn = [&value](const char *column) { return RecordId::fromBytes(value(column).toByteArray()); };
    FormSignature signature;
    signature.id = write.id;
    signature.table = value("place").toString();
    signature.record = idIn("record");
    signature.block = value("block").toString();
    signature.signer = idIn("signer");
    signature.key = idIn("signer_key");
    signature.role = roleFromKey(value("role").toString()).value_or(Role::Staff);
    signature.at = value("at").toLongLong();
    signature.sentence = value("sentence").toString();
    signature.strokes = Strokes::fromBytes(value("strokes").toByteArray()).value_or(Strokes());
    signature.formVersion = value("form_version").toInt();
    signature.device = value("device").toString();
    signature.signedBytes = value("signed_bytes").toByteArray();
    signature.signature = value("signature").toByteArray();
    return signature;
}

QString signatureTable() { return QStringLiteral("form_signature"); }

Result<QList<FormSignature>> readSignatures(Connection &connection, const RecordId &record)
{
    const QString all
        = QStringLiteral("SELECT id, place, record, block, signer, signer_key, role, at, sentence, strokes, "
                         "form_version, device, signed_bytes, signature FROM form_signature");
    Query query(connection,
                record.isNull() ? all + QStringLiteral(" ORDER BY at, rowid")
                                : all + QStringLiteral(" WHERE record = ? ORDER BY at, rowid"));
    if (!record.isNull())
        query.bind(record);
    if (const auto done = query.exec(); !done)
        return failure(done);
    QList<FormSignature> signatures;
    while (query.next())
        signatures << signatureIn(query);
    if (const auto whole = query.error(); !whole)
        return failure(whole);
    return signatures;
}

Result<bool> isGenuine(const FormSignature &signature, const RecordId &registerId, const QList<Member> &members,
                       Connection &connection)
{
    const auto key = std::find_if(members.begin(), members.end(), [&](const Member &member) {
        return member.id == signature.key && member.user == signature.signer;
    });
    const std::optional<SignedForm> form = SignedForm::fromBytes(signature.signedBytes);
    if (key == members.end() || key->approvalKey.isEmpty() || !form || form->registerId != registerId
        || !isWhatWasSigned(signature, *form)
        || !crypto::isSignedBy(key->approvalKey, signature.signedBytes, signature.signature))
        return false;
    return stillStands(connection, form->head);
}

} // namespace lanyard
