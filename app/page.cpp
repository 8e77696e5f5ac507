#include "app/page.h"

namespace lanyard {

Page::Page(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
}

void Page::run(const QString &action)
{
    if (action == QLatin1String("new"))
        createNew();
    else if (action == QLatin1String("print"))
        print();
}

QList<PlaceEntry> placesFor(const Permissions &may)
{
    QList<PlaceEntry> places = allPlaces();
    places.removeIf([&may](const PlaceEntry &place) { return place.permitted && !place.permitted(may); });
    for (PlaceEntry &place : places)
        place.actions.removeIf([&may](const PageAction &action) { return action.permitted && !action.permitted(may); });
    return places;
}

} // namespace lanyard
