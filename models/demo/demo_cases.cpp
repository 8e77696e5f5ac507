#include "models/cases/case_registers.h"
#include "models/demo/demo_registers.h"

namespace lanyard {

namespace {

FormRecord opened(DemoCast &cast, Role lead, int daysAgo, const FormValues &concern)
{
    cast.goTo(daysAgo);
    FormValues values{{u"reported_how"_qs, u"person"_qs}};
    values.insert(concern);
    return cast.move(lead, casesKey(), cast.add(lead, casesKey(), values), u"open"_qs);
}

void enter(DemoCast &cast, Role by, const FormRecord &of, const QString &kind, const QString &words,
           const QString &reasons)
{
    cast.add(by, chronologyKey(),
             {{ofCase(), of.id.toText()}, {u"kind"_qs, kind}, {u"words"_qs, words}, {u"reasons"_qs, reasons}});
}

void close(DemoCast &cast, Role lead, const FormRecord &record, const QString &kind, const QString &outcome)
{
    cast.move(lead, casesKey(), record, u"closed"_qs,
              {{u"outcome_kind"_qs, kind},
               {u"outcome"_qs, outcome},
               {u"cp_reference"_qs, u"CP-%1"_qs.arg(1000 + cast.upTo(8000))}});
}

FormRecord groupChat(DemoCast &cast, int daysAgo, const QString &platform)
{
    return opened(cast, Role::Dsl, daysAgo,
                  {{u"concerns"_qs, u"pupil"_qs},
                   {u"kind"_qs, u"cyberbullying"_qs},
                   {u"platform"_qs, platform},
                   {u"summary"_qs, u"Unkind messages about one pupil in a class's group chat."_qs},
                   {u"reported_by"_qs, u"Form tutor"_qs},
                   {u"harmed_pupils"_qs, cast.pupil()},
                   {u"alleged_pupils"_qs, cast.pupil()}});
}

void playBullying(DemoCast &cast)
{
    for (int i = 0; i < 6; ++i) {
        const FormRecord chat
            = groupChat(cast, 72 - i * 11, cast.someone({u"WhatsApp"_qs, u"Snapchat"_qs, u"TikTok"_qs}));
        enter(cast, Role::Dsl, chat, u"discussion"_qs, u"Spoke with both pupils, one after the other."_qs,
              u"To hear each without the other."_qs);
        enter(cast, Role::Dsl, chat, u"parents"_qs, u"Telephoned both families."_qs,
              u"They asked to be told on the day."_qs);
        if (i < 4)
            close(cast, Role::Dsl, chat, i == 0 ? u"sanction"_qs : u"resolved"_qs,
                  u"The group was closed; both families met in school."_qs);
        else
            cast.add(Role::Dsl, u"case-actions"_qs,
                     {{ofCase(), chat.id.toText()},
                      {u"what"_qs, u"See the pupil again"_qs},
                      {u"owner"_qs, cast.user(Role::Dsl)},
                      {u"due_on"_qs, cast.day(9)}});
    }
}

void playAbuse(DemoCast &cast)
{
    const FormRecord stranger = opened(cast, Role::Dsl, 20,
                                       {{u"concerns"_qs, u"unknown"_qs},
                                        {u"kind"_qs, u"online-abuse"_qs},
                                        {u"platform"_qs, u"Discord"_qs},
                                        {u"disclosure"_qs, 1},
                                        {u"summary"_qs, u"An unknown adult asked a pupil for pictures in a game."_qs},
                                        {u"harmed_pupils"_qs, cast.pupil()}});
    enter(cast, Role::Dsl, stranger, u"referral"_qs, u"Referred to the local authority's front door."_qs,
          u"An adult outside the family, and a request for pictures."_qs);
    cast.add(Role::Headteacher, policeKey(),
             {{ofCase(), stranger.id.toText()},
              {u"called"_qs, u"yes"_qs},
              {u"called_reasons"_qs, u"An adult may have committed an offence."_qs}});
    cast.set(Role::Dsl, casesKey(), cast.record(casesKey(), stranger.id),
             {{u"review_on"_qs, cast.day(22)}, {u"may_show_nude"_qs, 1}});
}

void playAllegation(DemoCast &cast)
{
    const FormRecord allegation = opened(cast, Role::Headteacher, 16,
                                         {{u"concerns"_qs, u"staff"_qs},
                                          {u"kind"_qs, u"adult-conduct"_qs},
                                          {u"platform"_qs, u"Instagram"_qs},
                                          {u"summary"_qs, u"A coach follows pupils from a private account."_qs}});
    cast.goTo(15);
    cast.set(Role::Headteacher, casesKey(), allegation,
             {{u"lado_on"_qs, cast.day()}, {u"lado_threshold"_qs, u"low-level"_qs}});
    opened(cast, Role::ChairOfGovernors, 9,
           {{u"concerns"_qs, u"headteacher"_qs},
            {u"kind"_qs, u"adult-conduct"_qs},
            {u"platform"_qs, u"X"_qs},
            {u"summary"_qs, u"A parent says that the headteacher argued with families online."_qs}});
}

void playTransfer(DemoCast &cast)
{
    const FormRecord moving = groupChat(cast, 12, u"WhatsApp"_qs);
    cast.add(Role::Dsl, u"case-transfers"_qs,
             {{ofCase(), moving.id.toText()},
              {u"pupil"_qs, moving.text(u"harmed_pupils"_qs)},
              {u"to_school"_qs, u"Harbour High School"_qs},
              {u"leaves_on"_qs, cast.day(10)}});
}

void playReports(DemoCast &cast)
{
    cast.goTo(1);
    cast.report(Role::Staff,
                {{u"concerns"_qs, u"pupil"_qs},
                 {u"kind"_qs, u"pupil-behaviour"_qs},
                 {u"platform"_qs, u"TikTok"_qs},
                 {u"summary"_qs, u"Several pupils filmed a fight and passed it round."_qs}});
    cast.report(Role::Governor,
                {{u"concerns"_qs, u"dsl"_qs},
                 {u"kind"_qs, u"adult-conduct"_qs},
                 {u"summary"_qs, u"A concern was raised twice and nothing was written down."_qs}});
}

} // namespace

void playCases(DemoCast &cast, const QDate &today)
{
    playBullying(cast);
    playAbuse(cast);
    playAllegation(cast);
    playTransfer(cast);
    cast.goTo(2);
    cast.add(Role::Dsl, u"case-figures"_qs,
             {{u"title"_qs, u"Cases of the last three months"_qs},
              {u"from_day"_qs, today.addDays(-90).toString(Qt::ISODate)},
              {u"until_day"_qs, cast.day()}});
    playReports(cast);
}

} // namespace lanyard
