#include "models/registers/owned_records.h"

#include <algorithm>

namespace lanyard {

namespace {

const FormField *firstLink(const FormRegister &form, const std::function<bool(const FormField &)> &fits)
{
    const auto found = std::find_if(form.fields.begin(), form.fields.end(), [&](const FormField &field) {
        return field.kind == FieldKind::Link && fits(field);
    });
    return found == form.fields.end() ? nullptr : &*found;
}

} // namespace

const FormField *ownerLink(const FormRegister &form)
{
    if (form.isInOffice() || form.vaultOf)
        return nullptr;
    return firstLink(form, [](const FormField &field) { return field.required; });
}

QList<const FormRegister *> ownedRegisters(const FormRegister &owner)
{
    QList<const FormRegister *> owned = closedRegisters();
    owned.removeIf([&owner](const FormRegister *form) {
        const FormField *field = ownerLink(*form);
        return !field || field->linksTo != owner.key;
    });
    return owned;
}

const FormField *correctionLink(const FormRegister &form)
{
    if (!form.isAppendOnly)
        return nullptr;
    return firstLink(form, [&form](const FormField &field) { return field.linksTo == form.key; });
}

} // namespace lanyard
