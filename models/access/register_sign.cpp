#include "models/access/access_text.h"
#include "models/access/form_signature.h"
#include "models/access/register_p.h"
#include "models/access/signed_form.h"
#include "models/store/connection.h"

namespace lanyard {

namespace {

tl::unexpected<Error> nothingDrawn()
{
    return failure(Error::Code::Refused, AccessText::tr("Nothing is drawn yet. Draw your signature in the box."));
}

tl::unexpected<Error> notYourOwnKeys()
{
    return failure(
        Error::Code::Refused,
        AccessText::tr("Whoever made your account still knows your first password, so nobody could tell your "
                       "signature from theirs. Choose a password of your own, then sign."));
}

} // namespace

Result<crypto::SignPair> Register::Private::approvalKey(const Secret &password)
{
    const Result<KeyRing> standing = master().read();
    if (!standing)
        return failure(standing);
    const RingUser *entry = standing->user(user.id);
    if (!entry)
        return AccessText::noSuchUser();
    auto approval = unlockApproval(*standing, *entry, password);
    if (!approval)
        return failure(approval);
    return *approval ? Result<crypto::SignPair>(std::move(**approval)) : AccessText::wrongPassword();
}

Result<FormSignature> Register::sign(const ToSign &what, const Secret &password)
{
    if (what.strokes.isEmpty())
        return nothingDrawn();
    const Result<crypto::SignPair> approval = d->approvalKey(password);
    if (!approval)
        return failure(approval);
    if (const auto fresh = d->refreshMembers(d->office()); !fresh)
        return failure(fresh);
    const Member *member = currentMember(d->office().members, d->user.id);
    if (!member || member->approvalKey != approval->publicKey || member->state == Member::State::Provisional)
        return notYourOwnKeys();
    const auto head = wait(office().read<TrailHead>([](Connection &connection) { return trailHead(connection); }));
    if (!head)
        return failure(head);

    const SignedForm form{id(),       what.table,      what.record,   what.block,           member->id,
                          what.role,  clock().msecs(), what.sentence, hashOf(what.strokes), *head,
                          what.fields};
    FormSignature signature;
    signature.id = RecordId::make();
    signature.table = form.table;
    signature.record = form.record;
    signature.block = form.block;
    signature.signer = d->user.id;
    signature.key = form.key;
    signature.role = form.role;
    signature.at = form.at;
    signature.sentence = form.sentence;
    signature.strokes = what.strokes;
    signature.device = what.device;
    signature.signedBytes = form.toBytes();
    signature.signature = crypto::sign(approval->secretKey, signature.signedBytes);
    signature.isGenuine = true;
    return signature;
}

} // namespace lanyard
