#include "models/demo/demo_registers.h"

namespace lanyard {

namespace {

void playContact(DemoCast &cast)
{
    const QString place = u"contact-attempts"_qs;
    for (int i = 0; i < 4; ++i) {
        cast.goTo(43 - i * 14);
        const FormRecord attempt
            = cast.add(Role::Staff, place,
                       {{u"pupil"_qs, cast.pupil()},
                        {u"platform"_qs, cast.someone({u"Instagram"_qs, u"Facebook"_qs, u"TikTok"_qs})},
                        {u"what"_qs,
                         cast.someone({u"Asked to follow a private account."_qs, u"Sent a message after school."_qs,
                                       u"Tagged a teacher in a picture."_qs})}});
        if (i < 3)
            cast.move(Role::Headteacher, place, attempt, u"dealt-with"_qs,
                      {{u"told_on"_qs, cast.day()}, {u"action"_qs, u"Spoke with the pupil; parents told."_qs}});
    }
}

FormRecord breach(DemoCast &cast, int daysAgo, const QString &where, const QString &rule, const FormValues &whose)
{
    cast.goTo(daysAgo);
    FormValues values{{u"place"_qs, where}, {u"rule"_qs, rule}};
    values.insert(whose);
    return cast.add(Role::Staff, u"breaches"_qs, values);
}

FormRecord takeInHand(DemoCast &cast, const FormRecord &reported, const QString &policy)
{
    return cast.move(Role::Headteacher, u"breaches"_qs, reported, u"in-hand"_qs, {{u"policy"_qs, policy}});
}

void close(DemoCast &cast, const FormRecord &inHand, const QString &outcome, const FormValues &more = {})
{
    FormValues values{{u"outcome"_qs, outcome}};
    const FormRecord noted = more.isEmpty() ? inHand : cast.set(Role::Headteacher, u"breaches"_qs, inHand, more);
    cast.move(Role::Headteacher, u"breaches"_qs, noted, u"closed"_qs, values);
}

void playBreaches(DemoCast &cast)
{
    const auto pupils = [&] { return FormValues{{u"by_whom"_qs, u"pupil"_qs}, {u"pupil"_qs, cast.pupil()}}; };
    const auto parents = [](const QString &name) {
        return FormValues{{u"by_whom"_qs, u"parent"_qs}, {u"parent_name"_qs, name}};
    };
    close(cast,
          takeInHand(cast, breach(cast, 46, u"TikTok"_qs, u"Filmed and posted in lesson time."_qs, pupils()),
                     u"behaviour"_qs),
          u"Post removed; two detentions; parents told."_qs);
    const FormRecord comment = takeInHand(
        cast,
        breach(cast, 37, u"Facebook"_qs, u"Named another family's child in a comment."_qs, parents(u"Mr Oakley"_qs)),
        u"parents-conduct"_qs);
    close(cast, comment, u"Comment removed; the code of conduct was read together."_qs,
          {{u"meeting_on"_qs, cast.day()}, {u"interaction_removed"_qs, 1}});
    takeInHand(cast,
               breach(cast, 11, u"Facebook, parents' group"_qs, u"Posted photographs of other pupils."_qs,
                      parents(u"Mrs Penrose"_qs)),
               u"parents-conduct"_qs);
    takeInHand(cast,
               breach(cast, 7, u"X"_qs, u"Wrote about the school under an alias."_qs,
                      {{u"by_whom"_qs, u"staff"_qs}, {u"staff_member"_qs, cast.user(Role::Office)}}),
               u"staff-conduct"_qs);
    breach(cast, 1, u"Snapchat"_qs, u"Posted anonymously about a classmate."_qs, pupils());
}

void playComplaints(DemoCast &cast)
{
    const QString place = u"complaints"_qs;
    const auto complaint = [&](int daysAgo, const QString &about, const QString &details) {
        cast.goTo(daysAgo);
        return cast.add(Role::Headteacher, place,
                        {{u"about"_qs, about}, {u"complainant"_qs, u"A parent"_qs}, {u"details"_qs, details}});
    };
    const FormRecord first = cast.move(Role::Headteacher, place,
                                       complaint(49, u"Photographs of the harvest assembly"_qs,
                                                 u"They were up for a day although consent had been withdrawn."_qs),
                                       u"in-hand"_qs);
    cast.goTo(28);
    cast.move(Role::Headteacher, place, first, u"answered"_qs,
              {{u"governors"_qs, u"Discussed and upheld in part."_qs},
               {u"outcome"_qs, u"Apology; takedowns are now done within the hour."_qs}});
    complaint(6, u"A comment that was hidden"_qs, u"The parent says that it was fair criticism."_qs);
}

} // namespace

void playConduct(DemoCast &cast)
{
    playContact(cast);
    playBreaches(cast);
    playComplaints(cast);
}

} // namespace lanyard
