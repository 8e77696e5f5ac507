#include "models/demo/demo_registers.h"

namespace lanyard {

namespace {

constexpr int FirstDay = 84; ///< days ago

struct KnownPolicy
{
    QString name;
    QString kind;
    QString version;
    int approvedDaysAgo;
};

QString termsOfUse() { return u"Social Media Accounts – Terms of Use Agreement"_qs; }

QString training() { return u"training"_qs; }

void enterPolicies(DemoCast &cast, const QString &version)
{
    const QString online = u"Online Safety Policy"_qs;
    const QList<KnownPolicy> known{{termsOfUse(), u"terms-of-use"_qs, version, 84},
                                   {online, u"policy"_qs, u"the year before"_qs, 620},
                                   {online, u"policy"_qs, version, 260}, // takes the place of the one before
                                   {u"Photography and Images Policy"_qs, u"policy"_qs, version, 340},
                                   {u"Social Media Code of Conduct for Parents"_qs, u"code"_qs, version, 120}};
    for (const KnownPolicy &one : known) {
        const int approved = FirstDay - one.approvedDaysAgo;
        const FormRecord draft = cast.add(Role::Headteacher, u"policies"_qs,
                                          {{u"name"_qs, one.name},
                                           {u"kind"_qs, one.kind},
                                           {u"version"_qs, one.version},
                                           {u"approved_by"_qs, u"Local governing body"_qs},
                                           {u"approved_on"_qs, cast.day(approved)},
                                           {u"next_review"_qs, cast.day(approved + 365)},
                                           {u"governors_agreed_on"_qs, cast.day(approved)}});
        cast.move(Role::Headteacher, u"policies"_qs, draft, u"in-force"_qs);
    }
}

void acknowledge(DemoCast &cast, const QString &version)
{
    for (const Role role : {Role::SocialMediaManager, Role::Office, Role::MarketingOfficer, Role::Staff})
        cast.add(Role::Office, u"agreements"_qs,
                 {{u"person"_qs, cast.user(role)},
                  {u"version"_qs, version},
                  {u"acknowledged_on"_qs, cast.day(-cast.upTo(3))}});
    const FormRecord old = cast.add(Role::Office, u"agreements"_qs,
                                    {{u"person"_qs, cast.user(Role::SocialMediaManager)},
                                     {u"version"_qs, u"first"_qs},
                                     {u"acknowledged_on"_qs, cast.day(-400)}});
    cast.move(Role::Office, u"agreements"_qs, old, u"superseded"_qs, {}, u"A new version was agreed."_qs);
}

void hold(DemoCast &cast, Role role, const QString &topic, const QString &kind, const FormValues &more)
{
    FormValues values{{u"topic"_qs, topic}, {u"kind"_qs, kind}, {u"given_by"_qs, u"Online safety officer"_qs}};
    values.insert(more);
    cast.move(role, training(), cast.add(role, training(), values), u"held"_qs);
}

void train(DemoCast &cast)
{
    cast.goTo(75);
    hold(cast, Role::Headteacher, u"Social media for new colleagues"_qs, u"induction"_qs,
         {{u"attended"_qs,
           cast.users({Role::Headteacher, Role::Dsl, Role::Dpo, Role::Dpl, Role::SocialMediaManager,
                       Role::IctTechnician, Role::OnlineSafetyOfficer, Role::Staff, Role::Office})},
          {u"material"_qs, u"The policy, the code of conduct, six cases to discuss."_qs}});
    hold(cast, Role::MarketingOfficer, u"Posting for the school: the platforms' rules"_qs, u"platform"_qs,
         {{u"attended"_qs, cast.users({Role::SocialMediaManager, Role::Office, Role::MarketingOfficer, Role::Staff})},
          {u"material"_qs, u"What may be posted, consent, data minimisation."_qs}});
    cast.goTo(60);
    hold(cast, Role::OnlineSafetyOfficer, u"Who is really writing to you?"_qs, u"pupils"_qs,
         {{u"medium"_qs, u"assembly"_qs}, {u"whom"_qs, u"Years 3 to 6"_qs}});
    hold(cast, Role::OnlineSafetyOfficer, u"What stays online"_qs, u"pupils"_qs,
         {{u"medium"_qs, u"pshe"_qs}, {u"whom"_qs, u"Years 7 to 13"_qs}});
    cast.goTo(20);
    hold(cast, Role::Headteacher, u"Pupils at risk online: what to notice"_qs, u"ongoing"_qs,
         {{u"attended"_qs, cast.users({Role::Dsl, Role::Staff, Role::Office})}});
    cast.add(Role::OnlineSafetyOfficer, training(),
             {{u"topic"_qs, u"An evening for parents"_qs},
              {u"kind"_qs, u"parents"_qs},
              {u"date"_qs, cast.day(17)},
              {u"whom"_qs, u"Parents of Years 5 to 8"_qs}});
    cast.add(Role::Headteacher, training(),
             {{u"topic"_qs, u"After the group chat: a refresher for Year 9"_qs},
              {u"kind"_qs, u"refresher"_qs},
              {u"date"_qs, cast.day(32)},
              {u"whom"_qs, u"Year 9 and their form tutors"_qs}});
}

void tellParents(DemoCast &cast)
{
    const QString place = u"parent-communications"_qs;
    const auto letter = [&](const QString &subject, const QString &whom) {
        return cast.add(Role::Office, place,
                        {{u"subject"_qs, subject},
                         {u"whom"_qs, whom},
                         {u"way"_qs, cast.someone({u"letter"_qs, u"email"_qs})},
                         {u"systems"_qs, u"A filter on our network and a monitor on school computers."_qs},
                         {u"asked"_qs, u"Homework on the learning platform; reading on the library's site."_qs},
                         {u"meeting_whom"_qs, u"Their own teachers, never in private."_qs}});
    };
    cast.goTo(70);
    cast.move(Role::Office, place, letter(u"Online at school this year"_qs, u"All parents"_qs), u"sent"_qs);
    cast.goTo(4);
    letter(u"Online at school for new starters"_qs, u"Parents of new starters"_qs);
}

} // namespace

void playPolicies(DemoCast &cast, const School &school, const QDate &today)
{
    const QString version = AcademicYear::containing(today, school.yearStarts).text();
    cast.goTo(FirstDay);
    enterPolicies(cast, version);
    cast.goTo(80);
    acknowledge(cast, version);
    train(cast);
    tellParents(cast);
}

} // namespace lanyard
