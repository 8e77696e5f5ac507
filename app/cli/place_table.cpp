#include "app/cli/place_table.h"

#include "app/cli/text.h"
#include "models/posting/post_words.h"
#include "models/registers/form_register.h"

namespace lanyard::cli {

QList<PlaceTable> allPlaces()
{
    QList<PlaceTable> places{pupilsPlace(),   consentPlace(), returnsPlace(), tasksPlace(), auditPlace(),
                             settingsPlace(), checksPlace(),  refreshPlace(), chasePlace()};
    for (const FormRegister *form : formRegisters())
        places.append(form->key == takedownsKey()         ? takedownsPlace()
                          : form->key == consentGapsKey() ? consentGapsPlace()
                                                          : formPlace(*form));
    for (const FormRegister *form : closedRegisters())
        places.append(formPlace(*form));
    places.append(concernPlace());
    return places;
}

Result<PlaceTable> placeCalled(const QString &key)
{
    QStringList keys;
    for (const PlaceTable &place : allPlaces()) {
        if (place.key == key)
            return place;
        keys.append(place.key);
    }
    return usage(Text::tr("There is no place \"%1\". There is: %2.").arg(key, keys.join(QLatin1String(", "))));
}

} // namespace lanyard::cli
