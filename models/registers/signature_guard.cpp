#include "models/registers/signature_guard.h"

#include "models/access/access_text.h"
#include "models/access/key_ring_master.h"
#include "models/access/member.h"
#include "models/access/signed_form.h"
#include "models/registers/form_refusal.h"
#include "models/registers/form_rows.h"
#include "models/registers/form_signing.h"

#include <algorithm>

namespace lanyard {

namespace {

struct SignedRecord
{
    FormRecord before;
    FormRecord after; ///< as it stands once the change is made
};

/// The record that is signed. Nothing where there is none: signing needs a record that stands already.
Result<std::optional<SignedRecord>> recordOf(const FormSignature &signature, const FormRegister &form,
                                             const GuardContext &context)
{
    const Result<std::optional<FormRecord>> standing = readFormRecord(context.connection, form, signature.record);
    if (!standing)
        return failure(standing);
    if (!*standing)
        return std::optional<SignedRecord>();
    SignedRecord record{**standing, **standing};
    for (const Write &write : context.change.writes) {
        if (write.table == form.table && write.id == signature.record && write.revision > 0)
            record.after = written(record.after, write);
    }
    return std::optional(record);
}

/// The signer's own approval key of today, over what is to be stored, in the role that they hold.
Result<bool> isOwnHand(const FormSignature &signature, const GuardContext &context)
{
    const Result<QList<Member>> members = readMembers(context.connection);
    if (!members)
        return failure(members);
    const Member *own = currentMember(*members, context.author);
    if (!own || own->id != signature.key || own->state == Member::State::Provisional
        || signature.signer != context.author)
        return false;
    const Result<KeyRing> ring = readKeyRing(context.connection);
    if (!ring)
        return failure(ring);
    return isGenuine(signature, ring->registerId, *members, context.connection);
}

bool isMove(const FormMove &move, const QString &block, const SignedRecord &record)
{
    return move.signs == block && move.to == record.after.state && move.from.contains(record.before.state);
}

/// With its move, or once more on a record that is open and bears it already.
Result<bool> isDue(const FormSignature &signature, const FormRegister &form, const SignedRecord &record,
                   const GuardContext &context)
{
    const QList<FormMove> &moves = form.workflow.moves;
    const bool isMoved = std::any_of(moves.begin(), moves.end(),
                                     [&](const FormMove &move) { return isMove(move, signature.block, record); });
    if (isMoved)
        return true;
    const Result<QList<FormSignature>> earlier = readSignatures(context.connection, record.before.id);
    if (!earlier)
        return failure(earlier);
    return !form.isClosed(record.before) && record.before == record.after
        && std::any_of(earlier->begin(), earlier->end(),
                       [&](const FormSignature &one) { return one.block == signature.block; });
}

Result<bool> approvesTheRecord(const FormSignature &signature, const FormRegister &form, const GuardContext &context)
{
    const Result<std::optional<SignedRecord>> record = recordOf(signature, form, context);
    if (!record)
        return failure(record);
    const SignatureBlock *block = form.signature(signature.block);
    const std::optional<SignedForm> signedForm = SignedForm::fromBytes(signature.signedBytes);
    if (!*record || !block || !signedForm)
        return false;
    const Result<Fields> approved = approvedFields(context.connection, form, (*record)->after);
    if (!approved)
        return failure(approved);
    if (signature.sentence != block->sentence || signedForm->fields != *approved
        || !maySign(form, (*record)->before, signature.block, context.may, context.author)
        || !signingRoles(form, (*record)->before, signature.block, context.may).contains(signature.role))
        return false;
    return isDue(signature, form, **record, context);
}

} // namespace

Result<void> mayWriteSignature(const Write &write, const GuardContext &context)
{
    if (write.revision != 0)
        return FormRefusal::signaturesStay();
    const FormSignature signature = FormSignature::fromWrite(write);
    const FormRegister *form = formRegisterOfTable(signature.table);
    if (!form || signature.strokes.isEmpty() || !context.isNow(signature.at))
        return FormRefusal::notSigned();
    const Result<bool> own = isOwnHand(signature, context);
    if (!own)
        return failure(own);
    const Result<bool> approves = approvesTheRecord(signature, *form, context);
    if (!approves)
        return failure(approves);
    return *own && *approves ? Result<void>() : FormRefusal::notSigned();
}

} // namespace lanyard
