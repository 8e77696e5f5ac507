#include "models/consent/consent_records.h"

namespace lanyard {

namespace {

QVariant number(qint64 value) { return value; }

QVariant day(const QDate &date) { return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(); }

QVariant idOrNull(const RecordId &id) { return id.isNull() ? QVariant() : QVariant(id.toBytes()); }

QVariant textOrNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant bytesOrNull(const QByteArray &bytes) { return bytes.isEmpty() ? QVariant() : QVariant(bytes); }

/// A line for each purpose: key, tab, label. Neither holds a tab or a line's end: form_versions.h sees to it.
QByteArray packPurposes(const QList<Purpose> &purposes)
{
    QByteArray lines;
    for (const Purpose &purpose : purposes)
        lines += purpose.key.toUtf8() + '\t' + purpose.label.toUtf8() + '\n';
    return lines;
}

QByteArray packSaid(const ConsentReturn &given)
{
    return given.isWithdrawal ? given.purposes.join(u'\n').toUtf8() : given.answers.toBytes();
}

template <typename Record> Write writeOf(const QString &table, const Record &record)
{
    return {table, record.id, record.revision, toFields(record)};
}

} // namespace

Fields toFields(const FormVersion &version)
{
    return {{QStringLiteral("school"), version.school.toBytes()},
            {QStringLiteral("year"), number(version.year)},
            {QStringLiteral("number"), number(version.number)},
            {QStringLiteral("wording"), version.wording},
            {QStringLiteral("pupil_wording"), textOrNull(version.pupilWording)},
            {QStringLiteral("purposes"), packPurposes(version.purposes)},
            {QStringLiteral("materially_changed"), number(version.materiallyChanged)},
            {QStringLiteral("material_from"), day(version.materialFrom)},
            {QStringLiteral("material_entered"), number(version.materialEntered)},
            {QStringLiteral("public_accounts"), textOrNull(version.publicAccounts.join(u'\n'))},
            {QStringLiteral("one_off_title"), textOrNull(version.oneOffTitle)},
            {QStringLiteral("one_off_place"), textOrNull(version.oneOffPlace)},
            {QStringLiteral("one_off_account"), idOrNull(version.oneOffAccount)},
            {QStringLiteral("one_off_use"), textOrNull(version.oneOffUse)}};
}

Fields toFields(const ConsentReturn &given)
{
    return {{QStringLiteral("pupil"), given.pupil.toBytes()},
            {QStringLiteral("version"), idOrNull(given.version)},
            {QStringLiteral("is_withdrawal"), number(given.isWithdrawal)},
            {QStringLiteral("given_as"), number(int(given.by))},
            {QStringLiteral("contact"), idOrNull(given.contact)},
            {QStringLiteral("given_by"), given.givenBy},
            {QStringLiteral("relationship"), textOrNull(given.relationship)},
            {QStringLiteral("received_on"), day(given.receivedOn)},
            {QStringLiteral("signed_on"), day(given.signedOn)},
            {QStringLiteral("method"), number(int(given.method))},
            {QStringLiteral("entered_by"), given.enteredBy.toBytes()},
            {QStringLiteral("entered"), number(given.entered)},
            {QStringLiteral("answers"), bytesOrNull(packSaid(given))},
            {QStringLiteral("evidence"), idOrNull(given.evidence)},
            {QStringLiteral("cancelled"), number(given.cancelled)},
            {QStringLiteral("cancel_reason"), textOrNull(given.cancelReason)}};
}

Fields toFields(const Protection &protection)
{
    return {{QStringLiteral("pupil"), protection.pupil.toBytes()},
            {QStringLiteral("is_protected"), number(protection.isProtected)},
            {QStringLiteral("from_day"), day(protection.from)},
            {QStringLiteral("entered"), number(protection.entered)},
            {QStringLiteral("by"), protection.by.toBytes()}};
}

Fields toFields(const Finding &finding)
{
    return {
        {QStringLiteral("pupil"), finding.pupil.toBytes()},   {QStringLiteral("contact"), idOrNull(finding.contact)},
        {QStringLiteral("kind"), number(int(finding.kind))},  {QStringLiteral("from_day"), day(finding.from)},
        {QStringLiteral("entered"), number(finding.entered)}, {QStringLiteral("by"), finding.by.toBytes()},
        {QStringLiteral("evidence"), finding.evidence}};
}

Write toWrite(const FormVersion &version) { return writeOf(QStringLiteral("form_version"), version); }

Write toWrite(const ConsentReturn &given) { return writeOf(QStringLiteral("consent_return"), given); }

Write toWrite(const Protection &protection) { return writeOf(QStringLiteral("protection"), protection); }

Write toWrite(const Finding &finding) { return writeOf(QStringLiteral("finding"), finding); }

} // namespace lanyard
