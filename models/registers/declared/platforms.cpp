#include "models/people/school.h"
#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"
#include "models/store/clock.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

constexpr int EldestMinimum = 21;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Platforms)
};

QList<FormField> fields()
{
    return {{.key = u"name"_qs, .label = Text::tr("Platform"), .required = true},
            {.key = u"minimum_age"_qs,
             .label = Text::tr("Minimum age"),
             .kind = FieldKind::Number,
             .required = true,
             .hint = Text::tr("In the United Kingdom, as the platform itself says."),
             .most = EldestMinimum},
            {.key = u"source"_qs,
             .label = Text::tr("Source"),
             .required = true,
             .hint = Text::tr("Where the platform says so, with month and year.")},
            {.key = u"source_address"_qs, .label = Text::tr("Address of the source"), .kind = FieldKind::Address},
            {.key = u"checked_on"_qs, .label = Text::tr("Last checked on"), .kind = FieldKind::Date},
            {.key = u"notes"_qs, .label = Text::tr("Notes"), .kind = FieldKind::LongText}};
}

struct Known
{
    QString name;
    int minimumAge;
    QString source;
    QString address;
};

/// What the platforms' own terms say for the United Kingdom; each school checks them once a year.
QList<Known> known()
{
    return {{u"X"_qs, 13, Text::tr("X's terms of service, November 2024"), u"https://x.com/en/tos"_qs},
            {u"Facebook"_qs, 13, Text::tr("Facebook's terms, January 2025"), u"https://www.facebook.com/terms.php"_qs},
            {u"Instagram"_qs, 13, Text::tr("Instagram's terms of use, January 2025"),
             u"https://help.instagram.com/581066165581870"_qs},
            {u"YouTube"_qs, 13, Text::tr("YouTube's terms for the United Kingdom, December 2023"),
             u"https://www.youtube.com/t/terms"_qs},
            {u"TikTok"_qs, 13, Text::tr("TikTok's terms for the United Kingdom, November 2023"),
             u"https://www.tiktok.com/legal/page/eea/terms-of-service/en"_qs},
            {u"Snapchat"_qs, 13, Text::tr("Snap's terms of service, April 2025"), u"https://www.snap.com/terms"_qs},
            {u"WhatsApp"_qs, 13, Text::tr("WhatsApp's terms for the United Kingdom, April 2024"),
             u"https://www.whatsapp.com/legal/terms-of-service"_qs},
            {u"LinkedIn"_qs, 16, Text::tr("LinkedIn's user agreement, November 2024"),
             u"https://www.linkedin.com/legal/user-agreement"_qs},
            {u"Pinterest"_qs, 13, Text::tr("Pinterest's terms of service, April 2025"),
             u"https://policy.pinterest.com/en-gb/terms-of-service"_qs},
            {u"Threads"_qs, 13, Text::tr("Instagram's terms of use, January 2025"),
             u"https://help.instagram.com/769983657850450"_qs}};
}

QList<FormRecord> firstPlatforms(const School &school, const QDate &)
{
    QList<FormRecord> records;
    for (const Known &one : known()) {
        FormRecord record = firstRecord(school, u"platforms/"_qs + one.name, u"listed"_qs);
        record.set(u"name"_qs, one.name);
        record.set(u"minimum_age"_qs, qint64(one.minimumAge));
        record.set(u"source"_qs, one.source);
        record.set(u"source_address"_qs, one.address);
        records << record;
    }
    return records;
}

QStringList isListedAlready(const FormRecord &record, const Surroundings &around)
{
    return sameElsewhere(record, u"platforms"_qs, u"name"_qs, u"listed"_qs, around)
        ? QStringList{Text::tr("%1 is in the list already: change that entry.").arg(record.text(u"name"_qs))}
        : QStringList();
}

QDate nextCheck(const FormRecord &record)
{
    const QDate checked = record.date(u"checked_on"_qs);
    return (checked.isValid() ? checked : Clock::day(record.entered)).addYears(1);
}

Workflow workflow()
{
    return {.states = {{u"listed"_qs, Text::tr("Listed"), Tone::Good},
                       {u"retired"_qs, Text::tr("Retired"), Tone::Neutral, true}},
            .moves = {{.from = {u"listed"_qs},
                       .to = u"retired"_qs,
                       .label = Text::tr("Retire"),
                       .needsReason = true,
                       .isRefusal = true}},
            .tasks = {{.kind = u"minimum-age"_qs,
                       .states = {u"listed"_qs},
                       .by = {Role::Dpo},
                       .words = Text::tr("Check the minimum age of %1 against the platform's terms again"),
                       .due = nextCheck}}};
}

} // namespace

FormRegister platforms()
{
    return {.key = u"platforms"_qs,
            .table = u"platform"_qs,
            .title = Text::tr("Platforms"),
            .singular = Text::tr("Platform"),
            .about = Text::tr("The minimum age of each platform, and where it says so. A site is not approved for "
                              "pupils who are younger."),
            .group = u"accounts"_qs,
            .place = Place::Settings,
            .refuses = isListedAlready,
            .firstRecords = firstPlatforms,
            .fields = fields(),
            .workflow = workflow(),
            .shown = {u"name"_qs, u"minimum_age"_qs, u"source"_qs, u"checked_on"_qs}};
}

} // namespace lanyard
