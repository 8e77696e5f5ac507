#include "models/cases/case_json.h"

#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/registers/form_checks.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

namespace {

bool isNamed(FieldKind kind)
{
    return kind == FieldKind::User || kind == FieldKind::Users || kind == FieldKind::Pupil || kind == FieldKind::Pupils;
}

QJsonObject objectOf(const FormRegister &form, const FormRecord &record, const FormNames &names)
{
    QJsonObject object{
        {QStringLiteral("id"), record.id.toText()},
        {QStringLiteral("state"), record.state},
        {QStringLiteral("entered_by"), names.of(record.enteredBy)},
        {QStringLiteral("entered"), QDateTime::fromMSecsSinceEpoch(record.entered, Qt::UTC).toString(Qt::ISODate)}};
    for (const FormNote &note : form.notes)
        object.insert(note.key, note.machine ? note.machine(record) : note.text(record));
    for (const FormField &field : form.fields) {
        const QVariant value = record.values.value(field.key);
        if (value.isValid())
            object.insert(field.key, isNamed(field.kind) ? names.text(field, value) : machineText(field, value));
    }
    return object;
}

QJsonArray arrayOf(const QString &key, const QList<FormRecord> &records, const FormNames &names)
{
    QJsonArray array;
    for (const FormRecord &record : records)
        array.append(objectOf(*formRegister(key), record, names));
    return array;
}

} // namespace

QByteArray caseJson(const CaseFile &file)
{
    QJsonArray evidence;
    for (const KeptAttachment &one : file.evidence)
        evidence.append(QJsonObject{{QStringLiteral("name"), one.name},
                                    {QStringLiteral("type"), one.type},
                                    {QStringLiteral("size"), one.size},
                                    {QStringLiteral("blake2b"), QString::fromLatin1(one.hash.toHex())}});
    const QJsonObject all{
        {QStringLiteral("format"), QStringLiteral("lanyard case 1")},
        {QStringLiteral("case"), objectOf(*formRegister(casesKey()), file.record, file.names)},
        {QStringLiteral("chronology"), arrayOf(chronologyKey(), file.chronology, file.names)},
        {QStringLiteral("actions"), arrayOf(QStringLiteral("case-actions"), file.actions, file.names)},
        {QStringLiteral("police"), arrayOf(policeKey(), file.police, file.names)},
        {QStringLiteral("evidence"), evidence}};
    return QJsonDocument(all).toJson();
}

} // namespace lanyard
