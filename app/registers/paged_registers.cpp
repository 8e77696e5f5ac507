#include "app/registers/paged_registers.h"

#include "app/session.h"
#include "models/registers/closed_vaults.h"
#include "models/registers/form_checks.h"
#include "models/registers/owned_records.h"

#include <algorithm>

namespace lanyard {

QList<const FormRegister *> pagedRegisters()
{
    QList<const FormRegister *> registers = closedRegisters() + formRegisters();
    registers.removeIf([](const FormRegister *form) { return ownerLink(*form) != nullptr; });
    return registers;
}

bool hasPage(const FormRegister &form, const Permissions &may)
{
    if (form.isInOffice())
        return isPlaceOf(form, may);
    return may.mayRead(form.place) || std::any_of(form.otherPlaces.begin(), form.otherPlaces.end(), [&](Place place) {
               return may.mayRead(place);
           });
}

bool isTheirPlace(const FormRegister &form, const Session &session)
{
    return hasPage(form, session.may()) && isWithinReach(session.reg(), form);
}

bool showsRecords(const FormRegister &form, const Session &session)
{
    return isTheirPlace(form, session) && !seesOnlyCounts(form, session.may());
}

QString pageOf(const QString &registerKey)
{
    const FormRegister *form = formRegister(registerKey);
    const FormField *owner = form ? ownerLink(*form) : nullptr;
    return owner ? owner->linksTo : registerKey;
}

} // namespace lanyard
