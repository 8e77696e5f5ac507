#include "models/registers/form_names.h"

#include "models/registers/form_text.h"
#include "models/store/clock.h"

namespace lanyard {

namespace {

QString labels(const FormField &field, const QStringList &keys)
{
    QStringList words;
    for (const QString &key : keys)
        words << field.choiceLabel(key);
    return words.join(FormText::tr(", "));
}

QList<RecordId> idsIn(const QVariant &value)
{
    QList<RecordId> ids;
    for (const QString &word : value.toString().split(u' ', Qt::SkipEmptyParts))
        ids << RecordId::fromText(word);
    return ids;
}

} // namespace

QString FormNames::of(const QList<RecordId> &ids) const
{
    QStringList words;
    for (const RecordId &id : ids)
        words << of(id);
    return words.join(FormText::tr(", "));
}

QString FormNames::text(const FormField &field, const QVariant &value) const
{
    if (!value.isValid())
        return {};
    switch (field.kind) {
    case FieldKind::Date:
        return dateText(QDate::fromString(value.toString(), Qt::ISODate));
    case FieldKind::Moment:
        return momentText(value.toLongLong());
    case FieldKind::YesNo:
        return value.toLongLong() == 1 ? FormText::tr("Yes") : FormText::tr("No");
    case FieldKind::Choice:
        return field.choiceLabel(value.toString());
    case FieldKind::Ticks:
        return labels(field, value.toString().split(u' ', Qt::SkipEmptyParts));
    case FieldKind::User:
    case FieldKind::Users:
    case FieldKind::Pupil:
    case FieldKind::Pupils:
    case FieldKind::Link:
        return of(idsIn(value));
    default:
        break;
    }
    // The text may be the id of something that is no register's record: a check, a return.
    const QString text = value.toString();
    const QString name = of(RecordId::fromText(text));
    return name.isEmpty() ? text : name;
}

QString FormNames::text(const FormRegister &form, const FormRecord &record, const QString &key) const
{
    const FormField *field = form.field(key);
    return field ? text(*field, record.values.value(key)) : QString();
}

QString FormNames::nameOf(const FormRegister &form, const FormRecord &record) const
{
    const QString name = form.name ? form.name(record) : text(form, record, form.shown.value(0));
    return name.isEmpty() ? FormText::tr("%1 without a name").arg(form.singular) : name;
}

} // namespace lanyard
