#include "models/registers/form_signing.h"

#include "models/access/member.h"
#include "models/access/signed_form.h"
#include "models/registers/form_text.h"
#include "models/store/attachment.h"
#include "models/store/crypto.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace lanyard {

namespace {

constexpr int Never = std::numeric_limits<int>::max();

QString schoolKey() { return QStringLiteral("school"); }
QString filesKey() { return QStringLiteral("files"); }

/// How many moves each state is from the beginning; moves back and refusals lead nowhere new.
QHash<QString, int> depths(const Workflow &workflow)
{
    QHash<QString, int> depth{{workflow.states.first().key, 0}};
    for (QStringList reached = depth.keys(); !reached.isEmpty();) {
        QStringList next;
        for (const FormMove &move : workflow.moves) {
            for (const QString &from : move.from) {
                if (move.isRefusal || !reached.contains(from) || depth.contains(move.to))
                    continue;
                depth.insert(move.to, depth.value(from) + 1);
                next << move.to;
            }
        }
        reached = next;
    }
    return depth;
}

/// The part of a workflow that lies behind a signature when it is made.
class SignedSpan
{
public:
    SignedSpan(const FormRegister &form, const QString &block)
        : m_form(form)
        , m_depths(depths(form.workflow))
    {
        for (const FormMove &move : form.workflow.moves) {
            if (move.signs == block)
                m_until = std::min(m_until, deepest(move.from));
        }
    }

    /// Whether the field was there to be filled in before the signature.
    bool covers(const FormField &field) const
    {
        const FormPart *part = m_form.part(field.part);
        const bool isPartDue = !part || part->states.isEmpty() || earliest(part->states) <= m_until;
        return !field.isDerived && isPartDue && !isFilledLater(field.key);
    }

private:
    int depth(const QString &state) const { return m_depths.value(state, Never); }

    int earliest(const QStringList &states) const
    {
        int least = Never;
        for (const QString &state : states)
            least = std::min(least, depth(state));
        return least;
    }

    int deepest(const QStringList &states) const
    {
        int most = 0;
        for (const QString &state : states)
            most = std::max(most, depth(state));
        return most;
    }

    bool isFilledLater(const QString &key) const
    {
        const QList<FormMove> &moves = m_form.workflow.moves;
        return std::any_of(moves.begin(), moves.end(), [&](const FormMove &move) {
            return (move.fills.contains(key) || move.sets.contains(key)) && earliest(move.from) > m_until;
        });
    }

    const FormRegister &m_form;
    const QHash<QString, int> m_depths;
    int m_until = Never;
};

/// One hash of all that is attached, by content and in no order; of nothing, where there is none.
Result<QByteArray> filesHash(Connection &connection, const FormRegister &form, const RecordId &record)
{
    const auto attached = readAttachments(connection, form.table, {record});
    if (!attached)
        return failure(attached);
    QList<QByteArray> hashes;
    for (const KeptAttachment &file : *attached)
        hashes << file.hash;
    std::sort(hashes.begin(), hashes.end());
    return crypto::hash(hashes.join());
}

} // namespace

Result<Fields> approvedFields(Connection &connection, const FormRegister &form, const FormRecord &record)
{
    Fields fields;
    for (const FormField &field : form.fields) {
        const bool isOwnMoment = field.isDerived && field.kind == FieldKind::Moment; // the signature has its own
        if (record.has(field.key) && !isOwnMoment)
            fields.insert(field.key, record.values.value(field.key));
    }
    if (!record.school.isNull())
        fields.insert(schoolKey(), record.school.toBytes());
    if (!form.takesFiles) // those that may be attached for as long as a record is open prove it, and are no part of it
        return fields;
    const Result<QByteArray> files = filesHash(connection, form, record.id);
    if (!files)
        return failure(files);
    fields.insert(filesKey(), *files);
    return fields;
}

QStringList changedSince(const FormRegister &form, const Fields &now, const FormSignature &signature)
{
    const std::optional<SignedForm> signedForm = SignedForm::fromBytes(signature.signedBytes);
    const Fields then = signedForm ? signedForm->fields : Fields();
    const SignedSpan span(form, signature.block);
    QStringList changed;
    for (const FormField &field : form.fields) {
        const bool wasFilled = then.contains(field.key);
        if (then.value(field.key) != now.value(field.key) && (wasFilled || span.covers(field)))
            changed << field.key;
    }
    if (then.value(schoolKey()) != now.value(schoolKey()))
        changed << schoolKey();
    // Signatures from before files were signed say nothing about them.
    if (then.contains(filesKey()) && then.value(filesKey()) != now.value(filesKey()))
        changed << filesKey();
    return changed;
}

QString approvedLabel(const FormRegister &form, const QString &key)
{
    if (key == filesKey())
        return FormText::tr("The files attached");
    const FormField *field = form.field(key);
    return field ? field->label : key == schoolKey() ? FormText::tr("School") : key;
}

QList<Role> signingRoles(const FormRegister &form, const FormRecord &record, const QString &block,
                         const Permissions &may)
{
    const SignatureBlock *signature = form.signature(block);
    if (!signature)
        return {};
    QList<Role> named;
    for (const FormMove &move : form.workflow.moves) {
        if (move.signs == block)
            named += move.by;
    }
    const RecordStanding standing{record.school, form.isTrusts(record), true};
    QList<Role> roles;
    for (const RoleGrant &grant : may.grants()) {
        const Permissions alone({grant});
        const bool maySign = alone.on(form.placeOfRecord(record), standing).testFlag(Access::Sign)
            || alone.holds(signature->by, record.school);
        if (maySign && (named.isEmpty() || named.contains(grant.role)) && !roles.contains(grant.role))
            roles << grant.role;
    }
    return roles;
}

bool maySignAgain(const FormRegister &form, const FormRecord &record, const FormSignature &signature,
                  const Permissions &may, const RecordId &user)
{
    const bool isAsSigned = signature.isGenuine && signature.changed.isEmpty();
    return !isAsSigned && !form.isClosed(record) && maySign(form, record, signature.block, may, user)
        && !signingRoles(form, record, signature.block, may).isEmpty();
}

Result<QList<FormSignature>> checkedSignatures(Connection &connection, const FormRegister &form,
                                               const FormRecord &record, const RecordId &registerId)
{
    Result<QList<FormSignature>> signatures = readSignatures(connection, record.id);
    const Result<QList<Member>> members = readMembers(connection);
    if (!signatures || !members)
        return signatures ? Result<QList<FormSignature>>(failure(members)) : signatures;
    const Result<Fields> now = signatures->isEmpty() ? Fields() : approvedFields(connection, form, record);
    if (!now)
        return failure(now);
    for (FormSignature &signature : *signatures) {
        const Result<bool> genuine = isGenuine(signature, registerId, *members, connection);
        if (!genuine)
            return failure(genuine);
        signature.isGenuine = *genuine && signature.table == form.table;
        signature.changed = changedSince(form, *now, signature);
    }
    return signatures;
}

bool isSignedIn(const Change &change, const FormRegister &form, const RecordId &record, const QString &block)
{
    const QList<Write> &writes = change.writes;
    const auto move = std::find_if(writes.begin(), writes.end(),
                                   [&](const Write &write) { return write.table == form.table && write.id == record; });
    return std::any_of(move, writes.end(), [&](const Write &write) {
        if (write.table != signatureTable() || write.revision != 0)
            return false;
        const FormSignature signature = FormSignature::fromWrite(write);
        return signature.table == form.table && signature.record == record && signature.block == block;
    });
}

} // namespace lanyard
