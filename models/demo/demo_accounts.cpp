#include "models/demo/demo_registers.h"
#include "models/registers/workflow.h"

namespace lanyard {

namespace {

QString approvals() { return u"site-approvals"_qs; }
QString accounts() { return u"accounts"_qs; }

QString platformOf(const School &school, const QString &name)
{
    return derivedId(school.id, u"platforms/"_qs + name).toText();
}

/// Forms for sites that are asked for, filled in as far as they go.
class Approvals
{
public:
    Approvals(DemoCast &cast, const School &school)
        : m_cast(cast)
        , m_school(school)
    {
    }

    FormRecord draft(const QString &name, const QString &platform, const FormValues &more = {})
    {
        FormValues values{
            {u"department"_qs, m_cast.someone({u"PE"_qs, u"Music"_qs, u"School office"_qs, u"Library"_qs})},
            {u"moderator"_qs, m_cast.user(Role::SocialMediaManager)},
            {u"why"_qs, u"News and pictures of what pupils and staff achieve."_qs},
            {u"aims"_qs, u"Families hear of school life on the day it happens."_qs},
            {u"content"_qs, u"Fixtures and results, group photographs, reminders of dates."_qs},
            {u"audience"_qs, u"staff families"_qs},
            {u"contributors"_qs, u"staff"_qs},
            {u"administrators"_qs, m_cast.users({Role::SocialMediaManager, Role::Office})},
            {u"vetting"_qs, u"The social media manager"_qs},
            {u"host"_qs, u"The platform itself"_qs},
            {u"going_live"_qs, m_cast.day(21)},
            {u"advertising"_qs, u"In the newsletter and at parents' evenings."_qs},
            {u"security"_qs, u"A closed account; every follower is vetted; comments are read before they show."_qs},
            {u"platform"_qs, platformOf(m_school, platform)},
            {u"account_name"_qs, name},
            {u"official_email"_qs, u"social@larkfield.example"_qs}};
        values.insert(more);
        return m_cast.add(Role::SocialMediaManager, approvals(), values);
    }

    FormRecord submitted(const QString &name, const QString &platform, const FormValues &more = {})
    {
        return m_cast.move(Role::SocialMediaManager, approvals(), draft(name, platform, more), u"submitted"_qs);
    }

    FormRecord endorsed(const QString &name, const QString &platform, const FormValues &more = {})
    {
        return m_cast.move(Role::MarketingOfficer, approvals(), submitted(name, platform, more),
                           u"marketing-signed"_qs);
    }

    /// The account that the approval makes.
    FormRecord live(Role approver, const QString &name, const QString &platform, const FormValues &more = {})
    {
        const FormRecord form = m_cast.move(approver, approvals(), endorsed(name, platform, more), u"approved"_qs);
        return m_cast.record(accounts(), derivedId(form.id, u"account"_qs));
    }

private:
    DemoCast &m_cast;
    const School &m_school;
};

FormValues considered()
{
    return {{u"purpose"_qs, u"School life, for families."_qs},
            {u"investment"_qs, u"Two hours a week; worth it, as families read it."_qs},
            {u"engagement"_qs, u"Low: we answer questions and send complaints elsewhere."_qs},
            {u"contribution"_qs, u"Staff only; comments are moderated."_qs},
            {u"effort"_qs, u"Three people in turn, a week each."_qs},
            {u"evaluation"_qs, u"By followers and by what parents say each July."_qs},
            {u"privacy"_qs, u"Closed; sharing off; location off."_qs}};
}

FormRecord playApprovals(DemoCast &cast, const School &school)
{
    Approvals approvals(cast, school);
    cast.goTo(66);
    const FormRecord main = approvals.live(Role::Headteacher, u"Larkfield School"_qs, u"Facebook"_qs);
    const FormRecord known = cast.set(Role::SocialMediaManager, accounts(), main, considered());
    cast.move(Role::Headteacher, accounts(), known, u"live"_qs, {{u"posters"_qs, cast.user(Role::Staff)}});
    cast.goTo(45);
    const FormRecord sport = approvals.live(Role::Headteacher, u"Larkfield PE"_qs, u"Instagram"_qs);
    cast.set(Role::SocialMediaManager, accounts(), sport, {{u"next_review"_qs, cast.day(30)}});
    approvals.live(
        Role::Ceo, u"Larkfield Learning Trust"_qs, u"LinkedIn"_qs,
        {{u"owner"_qs, u"trust"_qs}, {u"audience"_qs, u"staff public"_qs}, {u"department"_qs, u"Trust office"_qs}});
    cast.goTo(24);
    cast.move(Role::MarketingOfficer, u"site-approvals"_qs, approvals.submitted(u"Larkfield Library"_qs, u"X"_qs),
              u"returned"_qs, {}, u"Please say how followers are vetted on an open platform."_qs);
    cast.goTo(15);
    cast.move(Role::Headteacher, u"site-approvals"_qs, approvals.endorsed(u"Larkfield Prom"_qs, u"Snapchat"_qs),
              u"refused"_qs, {}, u"Pictures vanish there before anybody can moderate them."_qs);
    cast.goTo(2);
    approvals.endorsed(u"Year 6 residential"_qs, u"Instagram"_qs);
    cast.goTo(1);
    approvals.submitted(u"Larkfield Sixth Form"_qs, u"YouTube"_qs,
                        {{u"audience"_qs, u"pupils families"_qs},
                         {u"audience_ages"_qs, u"16 to 18"_qs},
                         {u"contributors"_qs, u"staff pupils"_qs},
                         {u"contributors_ages"_qs, u"16 to 18"_qs},
                         {u"consent"_qs, u"A letter, and the annual consent form for each contributor."_qs}});
    approvals.draft(u"Larkfield Choir"_qs, u"Facebook"_qs);
    return main;
}

/// Accounts that were there before anybody asked.
void playOlderAccounts(DemoCast &cast, const School &school)
{
    const auto older = [&](const QString &name, const QString &platform) {
        return cast.add(Role::SocialMediaManager, accounts(),
                        {{u"name"_qs, name},
                         {u"platform"_qs, platformOf(school, platform)},
                         {u"visibility"_qs, u"public"_qs},
                         {u"official_email"_qs, u"office@larkfield.example"_qs},
                         {u"moderator"_qs, cast.user(Role::SocialMediaManager)},
                         {u"administrators"_qs, cast.users({Role::SocialMediaManager, Role::Office})}});
    };
    cast.goTo(55);
    cast.move(Role::SocialMediaManager, accounts(), older(u"Larkfield Archive"_qs, u"X"_qs), u"closed"_qs, {},
              u"Nobody has posted there for two years."_qs);
    const FormRecord drama
        = cast.move(Role::Headteacher, accounts(), older(u"Larkfield Drama"_qs, u"YouTube"_qs), u"live"_qs);
    cast.goTo(9);
    cast.move(Role::Headteacher, accounts(), drama, u"suspended"_qs, {}, u"Until its privacy settings are mended."_qs);
    cast.goTo(6);
    older(u"Larkfield Nursery"_qs, u"Facebook"_qs);
}

void playComments(DemoCast &cast, const FormRecord &account)
{
    const QStringList posts{u"Autumn fair"_qs, u"Sports day"_qs, u"Harvest assembly"_qs, u"Year 7 trip"_qs};
    const QStringList words{u"Typical of this place."_qs, u"My neighbour's son is the one in the middle."_qs,
                            u"(an insult about a teacher)"_qs, u"Why was my daughter left out again?"_qs};
    const QStringList done{u"hidden"_qs, u"hidden replied"_qs, u"deleted blocked"_qs, u"reported deleted"_qs};
    for (int i = 0; i < 6; ++i) {
        cast.goTo(40 - i * 8);
        const FormRecord seen
            = cast.add(Role::SocialMediaManager, u"comments"_qs,
                       {{u"where_seen"_qs, posts.at(i % posts.size())},
                        {u"account"_qs, account.id.toText()},
                        {u"author"_qs, u"User %1"_qs.arg(100 + cast.upTo(899))},
                        {u"about_whom"_qs, cast.someone({u"The school"_qs, u"A pupil"_qs, u"Staff"_qs})},
                        {u"words"_qs, words.at(i % words.size())}});
        if (i < 4)
            cast.move(Role::SocialMediaManager, u"comments"_qs, seen, u"handled"_qs, {{u"done"_qs, done.at(i)}});
    }
}

void playFollowers(DemoCast &cast, const FormRecord &account)
{
    const QString place = u"followers"_qs;
    const QStringList known{u"Mother of a pupil in Year 4"_qs, u"Grandfather of two pupils"_qs, u"Former pupil"_qs,
                            u"Local football club"_qs, u"Governor"_qs};
    for (int i = 0; i < 8; ++i) {
        cast.goTo(36 - i * 5);
        const FormRecord asked
            = cast.add(Role::SocialMediaManager, place,
                       {{u"asker"_qs,
                         u"@%1%2"_qs.arg(cast.someone({u"larkfan"_qs, u"hillview"_qs, u"fern"_qs, u"mx"_qs}))
                             .arg(10 + cast.upTo(89))},
                        {u"account"_qs, account.id.toText()}});
        if (i == 2)
            cast.move(Role::SocialMediaManager, place, asked, u"refused"_qs, {}, u"Nobody here knows who this is."_qs);
        else if (i < 6) {
            const FormRecord in = cast.move(Role::SocialMediaManager, place, asked, u"approved"_qs,
                                            {{u"known_as"_qs, known.at(i % known.size())}});
            if (i == 1)
                cast.move(Role::SocialMediaManager, place, in, u"removed"_qs, {}, u"Shared pictures of pupils."_qs);
        }
    }
}

} // namespace

void playAccounts(DemoCast &cast, const School &school)
{
    const FormRecord main = playApprovals(cast, school);
    playOlderAccounts(cast, school);
    playComments(cast, main);
    playFollowers(cast, main);
}

} // namespace lanyard
