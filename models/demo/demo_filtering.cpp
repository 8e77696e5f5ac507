#include "models/demo/demo_registers.h"
#include "models/registers/workflow.h"

namespace lanyard {

namespace {

QString reports() { return u"inappropriate-content"_qs; }
QString requests() { return u"blocked-content"_qs; }

FormRecord report(DemoCast &cast, int daysAgo, const QString &urls, const QString &nature, const FormValues &more = {})
{
    cast.goTo(daysAgo);
    FormValues values{{u"urls"_qs, urls}, {u"nature"_qs, nature}};
    values.insert(more);
    return cast.add(Role::Staff, reports(), values);
}

FormRecord actOn(DemoCast &cast, const FormRecord &report, bool block)
{
    return cast.move(Role::IctTechnician, reports(), report, u"action-taken"_qs,
                     {{u"action_taken"_qs,
                       block ? u"Site blocked on the network; other desks checked."_qs
                             : u"The page was already unreachable; cache cleared."_qs},
                      {u"block_site"_qs, block ? 1 : 0}});
}

void playReports(DemoCast &cast)
{
    const FormRecord bets = actOn(
        cast, report(cast, 52, u"https://www.spin-win.example/start"_qs, u"Gambling, opened from a search."_qs), true);
    cast.move(Role::OnlineSafetyOfficer, reports(), bets, u"closed"_qs);
    const FormRecord gore = actOn(
        cast,
        report(cast, 33, u"https://clips.example/v/8812\nhttps://mirror.example/v/8812"_qs, u"Violent videos."_qs),
        true);
    cast.move(Role::Dsl, reports(), gore, u"closed"_qs);
    actOn(cast,
          report(cast, 8, u"https://chat.example/room"_qs, u"An open chat with strangers."_qs,
                 {{u"individual"_qs, u"A pupil in the library"_qs}, {u"pupils"_qs, cast.pupil()}}),
          true);
    report(cast, 2, u"https://essays.example/buy"_qs, u"Offers to write coursework for money."_qs);
    report(cast, 1, u"https://memes.example/top"_qs, u"Slurs about a religion."_qs, {{u"pupils"_qs, cast.pupil()}});
}

FormRecord request(DemoCast &cast, int daysAgo, const QString &url, const QString &content, const QString &reasons)
{
    cast.goTo(daysAgo);
    return cast.add(Role::Staff, requests(),
                    {{u"url"_qs, url},
                     {u"content"_qs, content},
                     {u"reasons"_qs, reasons},
                     {u"risks"_qs, u"Advertising and comments; shown on the teacher's screen only."_qs}});
}

FormRecord decide(DemoCast &cast, const FormRecord &asked, const QString &to, const QString &reasons)
{
    return cast.move(Role::Headteacher, requests(), asked, to, {{u"decision_reasons"_qs, reasons}});
}

FormRecord unblock(DemoCast &cast, const FormRecord &approved, int reviewInDays)
{
    return cast.move(Role::IctTechnician, requests(), approved, u"unblocked"_qs,
                     {{u"review_on"_qs, cast.day(reviewInDays)}});
}

void playRequests(DemoCast &cast)
{
    const QString fit = u"The lesson needs it, and the risks are met."_qs;
    const FormRecord poems = decide(
        cast, request(cast, 58, u"https://poems.example/war"_qs, u"Poems read aloud"_qs, u"Year 10 English"_qs),
        u"approved"_qs, fit);
    const FormRecord open = unblock(cast, poems, 30);
    cast.goTo(27);
    cast.move(Role::OnlineSafetyOfficer, requests(), open, u"reviewed"_qs,
              {{u"review"_qs, u"Used as agreed; stays open."_qs}});
    const FormRecord games = unblock(
        cast,
        decide(cast,
               request(cast, 41, u"https://www.puzzles.example/logic"_qs, u"Logic puzzles"_qs, u"Mathematics club"_qs),
               u"approved"_qs, fit),
        20);
    cast.goTo(18);
    cast.move(Role::IctTechnician, requests(), games, u"blocked-again"_qs, {}, u"It has added an open chat."_qs);
    unblock(cast,
            decide(cast,
                   request(cast, 30, u"https://maps.example/rivers"_qs, u"Maps of rivers"_qs, u"Year 8 geography"_qs),
                   u"approved"_qs, fit),
            28);
    decide(cast, request(cast, 19, u"https://dares.example"_qs, u"Dares filmed by teenagers"_qs, u"A tutor debate"_qs),
           u"refused"_qs, u"Dangerous acts are copied from there; use the news report instead."_qs);
    decide(cast, request(cast, 3, u"https://music.example/concert"_qs, u"Recorded concerts"_qs, u"Year 9 music"_qs),
           u"approved"_qs, fit);
    request(cast, 1, u"https://www.bitesize.example/year6"_qs, u"Revision for Year 6"_qs, u"Booster lessons"_qs);
}

void playSites(DemoCast &cast)
{
    cast.goTo(64);
    for (const QString &site : {u"TikTok"_qs, u"Snapchat"_qs})
        cast.add(
            Role::IctTechnician, u"blocked-sites"_qs,
            {{u"site"_qs, site}, {u"audience"_qs, u"pupils"_qs}, {u"why"_qs, u"Asked for by the headteacher."_qs}});
    const FormRecord maps = cast.add(Role::IctTechnician, u"blocked-sites"_qs,
                                     {{u"site"_qs, u"maps.example"_qs},
                                      {u"address"_qs, u"https://maps.example"_qs},
                                      {u"why"_qs, u"Blocked with its whole category."_qs}});
    cast.goTo(29);
    cast.move(Role::IctTechnician, u"blocked-sites"_qs, maps, u"allowed"_qs, {}, u"Access was approved."_qs);
}

void playBans(DemoCast &cast)
{
    const auto ban = [&](int daysAgo, int days, const QString &how) {
        cast.goTo(daysAgo);
        return cast.add(Role::IctTechnician, u"bans"_qs,
                        {{u"pupil"_qs, cast.pupil()},
                         {u"how"_qs, how},
                         {u"until"_qs, cast.day(days)},
                         {u"supervision"_qs, u"Only in the library, beside the librarian."_qs}});
    };
    const FormRecord first = ban(44, 14, u"A proxy on a memory stick."_qs);
    cast.goTo(30);
    cast.move(Role::IctTechnician, u"bans"_qs, first, u"ended"_qs, {}, u"The two weeks are over."_qs);
    ban(16, 14, u"Signed in as somebody else."_qs);
    ban(5, 28, u"A private network on a telephone shared with the class."_qs);
}

void playDevices(DemoCast &cast)
{
    const QString place = u"devices"_qs;
    const QStringList kinds{u"Tablet"_qs, u"Camera"_qs, u"Camera"_qs, u"Telephone of the office"_qs, u"Tablet"_qs};
    for (int i = 0; i < kinds.size(); ++i) {
        cast.goTo(62 - i);
        const FormRecord device = cast.add(Role::IctTechnician, place,
                                           {{u"asset_tag"_qs, u"LF-%1"_qs.arg(1040 + i * 7 + cast.upTo(6))},
                                            {u"description"_qs, kinds.at(i)},
                                            {u"school_owned"_qs, 1},
                                            {u"given_to"_qs, cast.user(i % 2 == 0 ? Role::Staff : Role::Office)},
                                            {u"given_on"_qs, cast.day()}});
        if (i == 4)
            break;
        const FormRecord approved = cast.move(Role::OnlineSafetyOfficer, place, device, u"approved"_qs);
        if (i == 2)
            cast.move(Role::OnlineSafetyOfficer, place, approved, u"withdrawn"_qs, {}, u"Its lens is broken."_qs);
    }
}

void playAccess(DemoCast &cast, const School &school)
{
    const QString place = u"pupil-access"_qs;
    const auto ask = [&](int daysAgo, const QString &group, const QString &ages, int days) {
        cast.goTo(daysAgo);
        return cast.add(Role::Staff, place,
                        {{u"class_name"_qs, group},
                         {u"ages"_qs, ages},
                         {u"platform"_qs, derivedId(school.id, u"platforms/YouTube"_qs).toText()},
                         {u"activity"_qs, u"Media studies: how a film is cut."_qs},
                         {u"from_day"_qs, cast.day(1)},
                         {u"until"_qs, cast.day(days)}});
    };
    const auto open = [&](const FormRecord &asked) {
        return cast.move(Role::IctTechnician, place, cast.move(Role::Headteacher, place, asked, u"permitted"_qs),
                         u"open"_qs, {{u"security"_qs, u"One room, teaching hours, comments off."_qs}});
    };
    const FormRecord over = open(ask(35, u"12 Media"_qs, u"16 to 17"_qs, 10));
    cast.goTo(24);
    cast.move(Role::IctTechnician, place, over, u"ended"_qs, {}, u"The days are over."_qs);
    open(ask(10, u"10C"_qs, u"14 to 15"_qs, 30));
    ask(2, u"9B"_qs, u"13 to 14"_qs, 20);
}

void playReviews(DemoCast &cast)
{
    const auto review = [&](const QString &found) {
        return cast.add(Role::Dsl, u"filtering-reviews"_qs,
                        {{u"date"_qs, cast.day(-250)},
                         {u"took_part"_qs, u"DSL, ICT technician, governor for safeguarding"_qs},
                         {u"checked"_qs, u"Categories, alerts, searches from pupils' and staff desks."_qs},
                         {u"found"_qs, found},
                         {u"decided"_qs, u"Two categories added; alerts go to the DSL and a deputy."_qs},
                         {u"why"_qs, u"Tests with the national checking tool."_qs}});
    };
    cast.goTo(83);
    cast.move(Role::Dsl, u"filtering-reviews"_qs, review(u"Two gaps on tablets."_qs), u"completed"_qs);
}

} // namespace

void playFiltering(DemoCast &cast, const School &school)
{
    playRequests(cast);
    playSites(cast);
    playReports(cast);
    playBans(cast);
    playDevices(cast);
    playAccess(cast, school);
    playReviews(cast);
}

} // namespace lanyard
