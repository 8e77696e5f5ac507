#include "models/demo/demo_registers.h"

namespace lanyard {

namespace {

void playDataRequests(DemoCast &cast)
{
    const QString place = u"data-requests"_qs;
    cast.goTo(50);
    const FormRecord done = cast.add(Role::Dpl, place,
                                     {{u"requester"_qs, u"Mrs Hale"_qs},
                                      {u"right_of"_qs, u"parent"_qs},
                                      {u"pupil"_qs, cast.pupil()},
                                      {u"wanted"_qs, u"Every photograph of my son that you have published."_qs}});
    cast.goTo(47);
    const FormRecord accepted = cast.move(Role::Dpo, place, done, u"accepted"_qs,
                                          {{u"authority"_qs, u"Mother, known to the office; passport seen."_qs}});
    cast.goTo(31);
    cast.move(Role::Dpo, place, accepted, u"answered"_qs,
              {{u"answer"_qs, u"Eleven photographs and the consent record; four other pupils covered."_qs}});
    cast.goTo(26);
    cast.add(Role::Dpl, place,
             {{u"requester"_qs, u"A Year 11 pupil"_qs},
              {u"kind"_qs, u"erasure"_qs},
              {u"right_of"_qs, u"child"_qs},
              {u"pupil"_qs, cast.pupil()},
              {u"wanted"_qs, u"Please take me out of the old Year 7 pictures."_qs}});
    cast.goTo(12);
    const FormRecord vague = cast.add(Role::Dpl, place,
                                      {{u"requester"_qs, u"A reporter"_qs},
                                       {u"right_of"_qs, u"adult"_qs},
                                       {u"about_whom"_qs, u"A member of staff"_qs}});
    cast.move(Role::Dpo, place, vague, u"refused"_qs, {}, u"No authority to ask for somebody else's data."_qs);
}

void playDataBreaches(DemoCast &cast)
{
    const QString place = u"data-breaches"_qs;
    cast.goTo(38);
    const FormRecord letter = cast.add(Role::Dpl, place,
                                       {{u"title"_qs, u"Two letters in each other's envelopes"_qs},
                                        {u"what"_qs, u"The office swapped two letters about clubs."_qs},
                                        {u"whose"_qs, u"Names and addresses of two families."_qs}});
    const FormRecord assessed
        = cast.move(Role::Dpo, place, letter, u"assessed"_qs,
                    {{u"effect"_qs, u"Each family knows the other's address."_qs}, {u"risk"_qs, u"unlikely"_qs}});
    cast.goTo(35);
    cast.move(Role::Dpo, place, assessed, u"closed"_qs,
              {{u"told"_qs, u"Both families, by telephone, the same day."_qs},
               {u"reasons"_qs, u"Both letters came back unopened; no risk to anybody."_qs},
               {u"measures"_qs, u"Window envelopes from now on."_qs}});
    cast.goTo(1);
    cast.add(Role::Dpl, place,
             {{u"title"_qs, u"Class list left on a minibus"_qs},
              {u"what"_qs, u"A printed list was left behind after a match."_qs},
              {u"whose"_qs, u"First names and telephone numbers of a team."_qs}});
}

} // namespace

void playDataProtection(DemoCast &cast)
{
    playDataRequests(cast);
    playDataBreaches(cast);
}

Result<void> fillRegisters(DemoCast &cast, const School &school, const QDate &today)
{
    playPolicies(cast, school, today);
    playAccounts(cast, school);
    playFiltering(cast, school);
    playConduct(cast);
    playDataProtection(cast);
    playPosts(cast);
    playCases(cast, today);
    return cast.error();
}

} // namespace lanyard
