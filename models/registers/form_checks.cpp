#include "models/registers/form_checks.h"

#include "models/registers/field_checks.h"
#include "models/registers/form_text.h"
#include "models/store/clock.h"

namespace lanyard {

namespace {

QString needed() { return FormText::tr("This is needed."); }

bool isLacking(const FormField &field, const FormRecord &record)
{
    return field.required && !field.isDerived && !record.has(field.key) && (!field.applies || field.applies(record));
}

bool isFirstPart(const FormRegister &form, const FormField &field) { return form.part(field.part) == form.part({}); }

/// What is begun only, and what was given up: a draft entered by mistake is cancelled as it stands.
bool mayBeIncomplete(const FormRegister &form, const FormRecord &record)
{
    const bool isDraft = record.state == QLatin1String("draft") && record.state == form.firstState();
    return isDraft || record.state == cancelledState();
}

QDate dayIn(const FormField &field, const QVariant &value)
{
    return field.kind == FieldKind::Moment ? Clock::day(value.toLongLong())
                                           : QDate::fromString(value.toString(), Qt::ISODate);
}

/// ISO days and UTC moments are in order as they are stored.
QString orderFault(const FormRegister &form, const FormField &field, const FormRecord &record)
{
    const FormField *first = field.notBefore.isEmpty() ? nullptr : form.field(field.notBefore);
    if (!first || !record.has(first->key))
        return {};
    const QVariant begin = record.values.value(first->key);
    if (QVariant::compare(record.values.value(field.key), begin) != QPartialOrdering::Less)
        return {};
    return FormText::tr("Earlier than \"%1\" (%2).").arg(first->shortLabel(), dateText(dayIn(*first, begin)));
}

QString faultIn(const FormRegister &form, const FormField &field, const FormRecord &record, const QDate &today)
{
    const QString fault = faultOf(field, record.values.value(field.key), today);
    return fault.isEmpty() ? orderFault(form, field, record) : fault;
}

/// Whether the part's time is over once the move is made. A part without states of its own is asked for by every move.
bool isLeft(const FormPart *part, const FormRecord &record, const FormMove &move)
{
    if (!part || part->states.isEmpty())
        return true;
    return part->states.contains(record.state) && !part->states.contains(move.to);
}

} // namespace

QList<FieldFault> faultsOf(const FormRegister &form, const FormRecord &record, const QDate &today)
{
    QList<FieldFault> faults;
    const bool asksForFirst = !mayBeIncomplete(form, record);
    for (const FormField &field : form.fields) {
        QString sentence;
        if (record.has(field.key))
            sentence = faultIn(form, field, record, today);
        else if (asksForFirst && isFirstPart(form, field) && isLacking(field, record))
            sentence = needed();
        if (!sentence.isEmpty())
            faults << FieldFault{field.key, sentence};
    }
    return faults;
}

QList<FieldFault> lacksOf(const FormRegister &form, const FormRecord &record, const FormMove &move)
{
    QList<FieldFault> lacks;
    for (const FormField &field : form.fields) {
        const bool isAsked
            = move.fills.contains(field.key) || (!move.isRefusal && isLeft(form.part(field.part), record, move));
        if (isAsked && isLacking(field, record))
            lacks << FieldFault{field.key, needed()};
    }
    return lacks;
}

} // namespace lanyard
