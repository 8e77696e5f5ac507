#include "models/registers/form_register.h"

#include <algorithm>

namespace lanyard {

namespace {

template <typename Thing> const Thing *byKey(const QList<Thing> &things, const QString &key)
{
    const auto found = std::find_if(things.begin(), things.end(), [&](const Thing &one) { return one.key == key; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

const FormField *FormRegister::field(const QString &wanted) const { return byKey(fields, wanted); }

const FormState *FormRegister::state(const QString &wanted) const { return byKey(workflow.states, wanted); }

const FormPart *FormRegister::part(const QString &wanted) const
{
    return wanted.isEmpty() && !parts.isEmpty() ? &parts.first() : byKey(parts, wanted);
}

const SignatureBlock *FormRegister::signature(const QString &wanted) const
{
    return byKey(workflow.signatures, wanted);
}

QString FormRegister::nameOf(const FormRecord &record) const
{
    return name ? name(record) : record.text(shown.value(0));
}

Place FormRegister::placeOfRecord(const FormRecord &record) const { return placeOf ? placeOf(record) : place; }

bool FormRegister::isTrusts(const FormRecord &record) const
{
    return isForTrust ? isForTrust(record) : record.school.isNull();
}

bool FormRegister::isClosed(const FormRecord &record) const
{
    const FormState *is = state(record.state);
    return is && is->isClosed;
}

} // namespace lanyard
