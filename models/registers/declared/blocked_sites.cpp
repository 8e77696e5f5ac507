#include "models/people/school.h"
#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/blocking.h"
#include "models/registers/declared/shared_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BlockedSites)
};

QList<FormField> fields()
{
    return {{.key = u"site"_qs, .label = Text::tr("Site"), .required = true},
            {.key = u"address"_qs, .label = Text::tr("Address"), .kind = FieldKind::Address},
            {.key = u"audience"_qs,
             .label = Text::tr("Blocked for"),
             .kind = FieldKind::Ticks,
             .required = true,
             .fallback = u"pupils"_qs,
             .choices = {{u"pupils"_qs, Text::tr("Pupils")}, {u"staff"_qs, Text::tr("Staff")}}},
            {.key = u"blocked_on"_qs,
             .label = Text::tr("Blocked on"),
             .kind = FieldKind::Date,
             .required = true,
             .fallback = u"today"_qs},
            {.key = u"why"_qs, .label = Text::tr("Why"), .kind = FieldKind::LongText, .required = true},
            {.key = u"report"_qs,
             .label = Text::tr("Report"),
             .kind = FieldKind::Link,
             .linksTo = u"inappropriate-content"_qs,
             .isDerived = true},
            {.key = u"request"_qs,
             .label = Text::tr("Request"),
             .kind = FieldKind::Link,
             .linksTo = u"blocked-content"_qs,
             .isDerived = true}};
}

/// "Requests may be made to access erroneously blocked content …, which will be approved by the headteacher" (policy,
/// section 9).
QStringList accessWasApproved(const FormRecord &blocked, const Surroundings &around)
{
    static const QStringList approved{u"approved"_qs, u"unblocked"_qs, u"reviewed"_qs};
    const QStringList sites{blocked.text(u"site"_qs).toLower(), siteOf(blocked.text(u"address"_qs))};
    const QList<FormRecord> &requests = around.records(u"blocked-content"_qs);
    const bool isApproved = std::any_of(requests.begin(), requests.end(), [&](const FormRecord &request) {
        return approved.contains(request.state) && sites.contains(siteOf(request.text(u"url"_qs)));
    });
    if (isApproved)
        return {};
    return {Text::tr("The headteacher has approved no blocked content request for %1. Enter one first.")
                .arg(blocked.text(u"site"_qs))};
}

QStringList isBlockedAlready(const FormRecord &record, const Surroundings &around)
{
    const QString site = u"site"_qs;
    return record.state == u"blocked" && sameElsewhere(record, u"blocked-sites"_qs, site, u"blocked"_qs, around)
        ? QStringList{Text::tr("%1 is in the list already: change that entry.").arg(record.text(site))}
        : QStringList();
}

/// "The following social media websites are not accessible on the school's network for pupils" (policy, section 9).
QList<FormRecord> policysOwn(const School &school, const QDate &today)
{
    QList<FormRecord> sites;
    for (const auto &[name, address] : {std::pair{u"X"_qs, u"https://x.com"_qs},
                                        {u"Facebook"_qs, u"https://www.facebook.com"_qs},
                                        {u"Instagram"_qs, u"https://www.instagram.com"_qs}}) {
        FormRecord site = firstRecord(school, u"blocked-sites/"_qs + name, u"blocked"_qs);
        site.set(u"site"_qs, name);
        site.set(u"address"_qs, address);
        site.set(u"audience"_qs, u"pupils"_qs);
        site.set(u"blocked_on"_qs, today);
        site.set(u"why"_qs, Text::tr("Social Media and Networking Policy, section 9"));
        sites << site;
    }
    return sites;
}

Workflow workflow()
{
    return {.states
            = {{u"blocked"_qs, Text::tr("Blocked"), Tone::Bad}, {u"allowed"_qs, Text::tr("Allowed"), Tone::Good}},
            .moves = {{.from = {u"blocked"_qs},
                       .to = u"allowed"_qs,
                       .label = Text::tr("Allow"),
                       .by = {Role::IctTechnician, Role::OnlineSafetyOfficer},
                       .needsReason = true,
                       .gate = accessWasApproved},
                      {.from = {u"allowed"_qs},
                       .to = u"blocked"_qs,
                       .label = Text::tr("Block again"),
                       .by = {Role::IctTechnician, Role::OnlineSafetyOfficer},
                       .needsReason = true}}};
}

} // namespace

FormRegister blockedSites()
{
    return {.key = u"blocked-sites"_qs,
            .table = u"blocked_site"_qs,
            .title = Text::tr("Blocked sites"),
            .singular = Text::tr("Blocked site"),
            .about
            = Text::tr("What the school's network does not let through. X, Facebook and Instagram are blocked for "
                       "pupils by the policy."),
            .group = u"filtering"_qs,
            .place = Place::BlockedContent,
            .refuses = isBlockedAlready,
            .firstRecords = policysOwn,
            .fields = fields(),
            .workflow = workflow(),
            .shown = {u"site"_qs, u"address"_qs, u"audience"_qs, u"blocked_on"_qs, u"why"_qs},
            .filtered = {u"audience"_qs}};
}

} // namespace lanyard
