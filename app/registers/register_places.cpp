#include "app/registers/register_places.h"

#include "app/registers/form_shelf.h"
#include "app/registers/group_glyphs.h"
#include "app/registers/group_page.h"
#include "app/registers/paged_registers.h"
#include "app/session.h"
#include "app/signing/sign_page.h"
#include "models/registers/following_records.h"
#include "models/registers/form_checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

/// At one of the schools where this person holds a role, or for the trust.
bool mayAddAnywhere(const FormRegister &form, const Permissions &may)
{
    const QList<RoleGrant> &grants = may.grants();
    return mayAdd(form, {}, may) || std::any_of(grants.begin(), grants.end(), [&](const RoleGrant &grant) {
               return mayAdd(form, grant.school, may);
           });
}

void addActions(PlaceEntry &place, const FormRegister &form)
{
    const auto isTheirs = [&form](const Permissions &may) { return hasPage(form, may); };
    if (form.title != place.title)
        place.actions.append({QLatin1String("open:") + form.key, form.title, place.glyph, isTheirs});
    if (!followingRecords(form))
        place.actions.append(
            {QLatin1String("new:") + form.key, Text::tr("New: %1").arg(form.singular), Glyph::Plus,
             [&form](const Permissions &may) { return hasPage(form, may) && mayAddAnywhere(form, may); }});
    if (!form.isInOffice())
        return; // what lies in a closed vault has no paper form to fill in by hand
    const QString title = form.formTitle.isEmpty() ? form.singular : form.formTitle;
    place.actions.append(
        {QLatin1String("blank:") + form.key, Text::tr("Print blank: %1").arg(title), Glyph::Printer, isTheirs});
}

PlaceEntry placeOf(const RegisterGroup &group)
{
    PlaceEntry place;
    place.key = group.key;
    place.group = group.heading;
    place.title = group.title;
    place.glyph = groupGlyph(group.key);
    place.permitted = [key = group.key](const Permissions &may) {
        const QList<const FormRegister *> registers = pagedRegisters();
        return std::any_of(registers.begin(), registers.end(),
                           [&](const FormRegister *form) { return form->group == key && hasPage(*form, may); });
    };
    place.make = [group](Session &session, QWidget *parent) -> Page * { return new GroupPage(session, group, parent); };
    place.waiting = [key = group.key](const Session &session) { return FormShelf::of(session).waitingIn(key); };
    const QList<const FormRegister *> registers = pagedRegisters();
    for (const FormRegister *form : registers) {
        if (form->group != group.key)
            continue;
        place.parts.append(form->key);
        addActions(place, *form);
    }
    for (const FormRegister *form : closedRegisters()) {
        if (form->group == group.key && !place.parts.contains(form->key))
            place.parts.append(form->key); // part of a record here
    }
    return place;
}

} // namespace

PlaceEntry signPlace()
{
    PlaceEntry place;
    place.key = SignPage::key();
    place.title = Text::tr("To sign");
    place.glyph = Glyph::Pen;
    place.permitted = SignPage::isPlaceOf;
    place.make = [](Session &session, QWidget *parent) -> Page * { return new SignPage(session, parent); };
    place.waiting = [](const Session &session) { return FormShelf::of(session).toSign(); };
    return place;
}

QList<PlaceEntry> registerPlaces()
{
    QList<PlaceEntry> places;
    const QList<RegisterGroup> groups = registerGroups();
    for (const RegisterGroup &group : groups)
        places.append(placeOf(group));
    return places;
}

QList<PlaceEntry> withinReach(QList<PlaceEntry> places, const Session &session)
{
    const auto isOut = [&session](const QString &registerKey) {
        const FormRegister *form = formRegister(registerKey);
        return form && !isTheirPlace(*form, session);
    };
    for (PlaceEntry &place : places)
        place.actions.removeIf(
            [&](const PageAction &action) { return isOut(action.key.section(QLatin1Char(':'), 1)); });
    places.removeIf([&](const PlaceEntry &place) {
        const bool isGroup = std::any_of(place.parts.begin(), place.parts.end(), formRegister);
        return isGroup && GroupPage::registersOf(place.key, session).isEmpty();
    });
    return places;
}

} // namespace lanyard
