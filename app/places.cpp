#include "app/check/check_page.h"
#include "app/concern/concern_page.h"
#include "app/consent/consent_page.h"
#include "app/consent/consent_source.h"
#include "app/page.h"
#include "app/pupils/pupils_page.h"
#include "app/refresh/refresh_page.h"
#include "app/registers/register_places.h"
#include "app/session.h"
#include "app/settings/settings_page.h"
#include "app/today/today_page.h"
#include "app/today/today_shelf.h"
#include "app/users/users_page.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

template <typename PageType> Page *make(Session &session, QWidget *parent) { return new PageType(session, parent); }

bool always(const Permissions &) { return true; }

bool mayPupils(const Permissions &may) { return bool(may.at(Place::Pupils) & (Access::Read | Access::NamesOnly)); }

bool mayConsent(const Permissions &may)
{
    return bool(may.at(Place::ConsentRecord) & (Access::Read | Access::AnswersOnly));
}

bool mayChase(const Permissions &may) { return may.mayRead(Place::ConsentRecord); }

bool mayCheck(const Permissions &may) { return may.mayWrite(Place::PostingCheck); }

bool mayEnterPupils(const Permissions &may) { return may.mayWrite(Place::Pupils); }

bool mayEnterForms(const Permissions &may) { return may.mayWrite(Place::ConsentRecord); }

int pupilCount(const Session &session)
{
    const auto book = ConsentSource::of(session).book();
    return book ? int(book->pupils().size()) : 0;
}

bool mayUsers(const Permissions &may) { return may.at(Place::Users) != Accesses(); }

bool maySettings(const Permissions &may) { return may.mayRead(Place::Settings); }

QString words(const char *text) { return QCoreApplication::translate("Places", text); }

} // namespace

QList<PlaceEntry> allPlaces()
{
    const QString consent = words(QT_TRANSLATE_NOOP("Places", "Consent"));
    const QString school = words(QT_TRANSLATE_NOOP("Places", "School"));
    QList<PlaceEntry> places{
        {QStringLiteral("today"),
         {},
         words(QT_TRANSLATE_NOOP("Places", "Today")),
         Glyph::Today,
         always,
         make<TodayPage>,
         {},
         [](const Session &session) { return TodayShelf::of(session).waiting(); }},
        signPlace(),
        {ConcernPage::key(),
         {},
         words(QT_TRANSLATE_NOOP("Places", "Report a concern")),
         Glyph::CommentAlert,
         always,
         make<ConcernPage>},
        {QStringLiteral("pupils"),
         consent,
         words(QT_TRANSLATE_NOOP("Places", "Pupils")),
         Glyph::School,
         mayPupils,
         make<PupilsPage>,
         pupilCount,
         {},
         {{QStringLiteral("import"), words(QT_TRANSLATE_NOOP("Places", "Import pupils")), Glyph::Import,
           mayEnterPupils},
          {QStringLiteral("new"), words(QT_TRANSLATE_NOOP("Places", "Add a new starter")), Glyph::AccountPlus,
           mayEnterPupils}}},
        {QStringLiteral("consent"),
         consent,
         words(QT_TRANSLATE_NOOP("Places", "Consent record")),
         Glyph::CheckAll,
         mayConsent,
         make<ConsentPage>,
         {},
         {},
         {{QStringLiteral("enter"), words(QT_TRANSLATE_NOOP("Places", "Enter a consent form")), Glyph::Plus,
           mayEnterForms},
          {QStringLiteral("withdraw"), words(QT_TRANSLATE_NOOP("Places", "Enter a withdrawal")), Glyph::MinusCircle},
          {QStringLiteral("one-off"), words(QT_TRANSLATE_NOOP("Places", "Make a one-off consent form for a post")),
           Glyph::Document, mayEnterForms},
          {QStringLiteral("print"), words(QT_TRANSLATE_NOOP("Places", "Print consent forms and records")),
           Glyph::Printer}}},
        {QStringLiteral("refresh"),
         consent,
         words(QT_TRANSLATE_NOOP("Places", "Refreshing consent")),
         Glyph::Refresh,
         mayChase,
         make<RefreshPage>,
         {},
         {},
         {{QStringLiteral("print"), words(QT_TRANSLATE_NOOP("Places", "Print forms, reminders and letters")),
           Glyph::Printer},
          {QStringLiteral("export"), words(QT_TRANSLATE_NOOP("Places", "Export the chase list")), Glyph::Export}}},
        {QStringLiteral("check"),
         consent,
         words(QT_TRANSLATE_NOOP("Places", "Check before posting")),
         Glyph::Camera,
         mayCheck,
         make<CheckPage>,
         {},
         {},
         {{QStringLiteral("withdraw"), words(QT_TRANSLATE_NOOP("Places", "Enter a withdrawal")), Glyph::MinusCircle},
          {QStringLiteral("earlier"), words(QT_TRANSLATE_NOOP("Places", "Earlier checks")), Glyph::History},
          {QStringLiteral("picture"), words(QT_TRANSLATE_NOOP("Places", "Prepare a picture: cover faces")),
           Glyph::Blur}},
         {QStringLiteral("picture")}},
    };
    places += registerPlaces();
    places += {
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
    return places;
}

} // namespace lanyard
