#include "app/registers/register_places.h"

#include "app/registers/form_shelf.h"
#include "app/registers/group_glyphs.h"
#include "app/registers/group_page.h"
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

PlaceEntry placeOf(const RegisterGroup &group)
{
    PlaceEntry place;
    place.key = group.key;
    place.group = group.heading;
    place.title = group.title;
    place.glyph = groupGlyph(group.key);
    place.permitted = [key = group.key](const Permissions &may) { return !GroupPage::registersOf(key, may).isEmpty(); };
    place.make = [group](Session &session, QWidget *parent) -> Page * { return new GroupPage(session, group, parent); };
    place.waiting = [key = group.key](const Session &session) { return FormShelf::of(session).waitingIn(key); };
    for (const FormRegister *form : formRegisters()) {
        if (form->group != group.key)
            continue;
        place.parts.append(form->key);
        if (form->title != group.title) {
            place.actions.append({QLatin1String("open:") + form->key, form->title, place.glyph,
                                  [form](const Permissions &may) { return isPlaceOf(*form, may); }});
        }
        if (!followingRecords(*form))
            place.actions.append({QLatin1String("new:") + form->key, Text::tr("New: %1").arg(form->singular),
                                  Glyph::Plus, [form](const Permissions &may) { return mayAddAnywhere(*form, may); }});
        const QString title = form->formTitle.isEmpty() ? form->singular : form->formTitle;
        place.actions.append({QLatin1String("blank:") + form->key, Text::tr("Print blank: %1").arg(title),
                              Glyph::Printer, [form](const Permissions &may) { return isPlaceOf(*form, may); }});
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

} // namespace lanyard
