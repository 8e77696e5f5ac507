#include "models/access/access_text.h"
#include "models/access/guard_rule.h"
#include "models/registers/form_attachments.h"
#include "models/store/connection.h"

namespace lanyard {

namespace {

QString pupilColumn() { return QStringLiteral("pupil"); }

QString schoolColumn() { return QStringLiteral("school"); }

Result<void> verdict(bool allowed) { return allowed ? Result<void>() : AccessText::notAllowed(); }

Result<RecordId> schoolOfPupil(const RecordId &pupil, const GuardContext &context)
{
    const Result<Fields> standing
        = standingFields(Write{pupilColumn(), pupil, 0, {}}, context.connection, {schoolColumn()});
    return standing ? RecordId::fromBytes(standing->value(schoolColumn()).toByteArray())
                    : Result<RecordId>(failure(standing));
}

/// The school a record belongs to; not looked up where it cannot matter.
Result<RecordId> schoolOf(const Write &write, const GuardContext &context)
{
    if (context.isOneSchool)
        return RecordId();
    const QString column
        = write.table == pupilColumn() || write.table == QLatin1String("form_version") ? schoolColumn() : pupilColumn();
    QVariant value = write.values.value(column);
    if (write.revision != 0) {
        const Result<Fields> standing = standingFields(write, context.connection, {column});
        if (!standing)
            return failure(standing);
        value = standing->value(column);
    }
    const RecordId id = RecordId::fromBytes(value.toByteArray());
    return column == schoolColumn() ? Result<RecordId>(id) : schoolOfPupil(id, context);
}

Result<void> needs(Place place, Access right, const Write &write, const GuardContext &context)
{
    const Result<RecordId> school = schoolOf(write, context);
    if (!school)
        return failure(school);
    return verdict(context.may.at(place, *school).testFlag(right));
}

/// Who entered a record is who is signed in.
bool isOwnHand(const Write &write, const QString &column, const GuardContext &context)
{
    return write.revision != 0 || RecordId::fromBytes(write.values.value(column).toByteArray()) == context.author;
}

bool isNewWithdrawal(const Write &write)
{
    return write.table == QLatin1String("consent_return") && write.revision == 0
        && write.values.value(QStringLiteral("is_withdrawal")).toLongLong() == 1;
}

QString contentTable() { return QStringLiteral("attachment_content"); }

/// Whether a file's content is that of an attachment: it is stored under the beginning of its hash.
bool isOf(const Write &content, const Write &attachment)
{
    return attachment.table == QLatin1String("attachment")
        && attachment.values.value(QStringLiteral("hash")).toByteArray().startsWith(content.id.toBytes());
}

} // namespace

Result<void> mayWriteSchool(const Write &write, const GuardContext &context)
{
    if (write.revision == 0) // a further school is the trust's to add
        return verdict(context.may.has(Role::Ceo));
    return verdict(context.may.mayWrite(Place::Settings, write.id));
}

Result<void> mayWritePupil(const Write &write, const GuardContext &context)
{
    return needs(Place::Pupils, Access::Write, write, context);
}

Result<void> mayWriteImportMapping(const Write &, const GuardContext &context)
{
    return verdict(context.may.mayWrite(Place::Pupils));
}

Result<void> mayWriteFormVersion(const Write &write, const GuardContext &context)
{
    const QString changed = QStringLiteral("materially_changed");
    const bool resolves = context.may.at(Place::ConsentRecord).testFlag(Access::Resolve);
    if (!resolves && write.values.contains(changed)) {
        const Result<Fields> standing = standingFields(write, context.connection, {changed});
        if (!standing)
            return failure(standing);
        if (standing->value(changed).toLongLong() != write.values.value(changed).toLongLong())
            return AccessText::notAllowed();
    }
    return needs(Place::ConsentRecord, Access::Write, write, context);
}

Result<void> mayWriteReturn(const Write &write, const GuardContext &context)
{
    if (!isOwnHand(write, QStringLiteral("entered_by"), context))
        return AccessText::notAllowed();
    // What was returned is evidence: it is cancelled with a reason, never altered.
    if (write.revision != 0 && !touchesOnly(write, {QStringLiteral("cancelled"), QStringLiteral("cancel_reason")}))
        return AccessText::notAllowed();
    if (isNewWithdrawal(write)) // anybody signed in may enter one
        return {};
    return needs(Place::ConsentRecord, Access::Write, write, context);
}

Result<void> mayWriteProtection(const Write &write, const GuardContext &context)
{
    if (!isOwnHand(write, QStringLiteral("by"), context))
        return AccessText::notAllowed();
    return needs(Place::ConsentRecord, Access::Protect, write, context);
}

Result<void> mayWriteFinding(const Write &write, const GuardContext &context)
{
    if (!isOwnHand(write, QStringLiteral("by"), context))
        return AccessText::notAllowed();
    return needs(Place::ConsentRecord, Access::Resolve, write, context);
}

Result<void> mayWriteAttachment(const Write &write, const GuardContext &context)
{
    const QList<Write> &writes = context.change.writes;
    if (write.table == contentTable()) // allowed with what it belongs to, which is judged for itself
        return verdict(std::any_of(writes.begin(), writes.end(), [&](const Write &one) { return isOf(write, one); }));
    if (write.values.value(QStringLiteral("place")).toString() != QLatin1String("consent_return"))
        return mayAttachToForm(write, context);
    // The letter that came with a withdrawal is entered by whoever enters the withdrawal.
    return verdict(
        write.revision == 0
        && (context.may.mayWrite(Place::ConsentRecord) || std::any_of(writes.begin(), writes.end(), isNewWithdrawal)));
}

Result<void> mayWriteCheck(const Write &write, const GuardContext &context)
{
    return verdict(isOwnHand(write, QStringLiteral("by"), context) && context.may.mayWrite(Place::PostingCheck));
}

} // namespace lanyard
