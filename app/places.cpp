#include "app/page.h"
#include "app/settings/settings_page.h"
#include "app/today/today_page.h"
#include "app/users/users_page.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

template <typename PageType> Page *make(Session &session, QWidget *parent) { return new PageType(session, parent); }

bool always(const Permissions &) { return true; }

bool mayUsers(const Permissions &may) { return may.at(Place::Users) != Accesses(); }

bool maySettings(const Permissions &may) { return may.mayRead(Place::Settings); }

QString words(const char *text) { return QCoreApplication::translate("Places", text); }

} // namespace

QList<PlaceEntry> allPlaces()
{
    const QString school = words(QT_TRANSLATE_NOOP("Places", "School"));
    return {
        {QStringLiteral("today"),
         {},
         words(QT_TRANSLATE_NOOP("Places", "Today")),
         Glyph::Today,
         always,
         make<TodayPage>},
        {QStringLiteral("users"),
         school,
         words(QT_TRANSLATE_NOOP("Places", "Users")),
         Glyph::Accounts,
         mayUsers,
         make<UsersPage>,
         {},
         {},
         {{QStringLiteral("new"), words(QT_TRANSLATE_NOOP("Places", "Add a user")), Glyph::AccountPlus}}},
        {QStringLiteral("settings"), school, words(QT_TRANSLATE_NOOP("Places", "Settings")), Glyph::Settings,
         maySettings, make<SettingsPage>},
    };
}

} // namespace lanyard
