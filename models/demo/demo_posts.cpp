#include "models/demo/demo_registers.h"

namespace lanyard {

namespace {

constexpr Role Manager = Role::SocialMediaManager;

QString posts() { return u"posts"_qs; }

QString criteria() { return u"disrepute neutral language sensitive inoffensive unpolitical lawful"_qs; }

/// Posts on the school's account, each as far as it goes.
class Posts
{
public:
    explicit Posts(DemoCast &cast)
        : m_cast(cast)
        , m_account(cast.first(u"accounts"_qs, u"live"_qs))
        , m_device(cast.first(u"devices"_qs, u"approved"_qs))
    {
    }

    const FormRecord &account() const { return m_account; }

    FormRecord draft(const QString &title, const FormValues &more = {})
    {
        FormValues values{{u"title"_qs, title},
                          {u"account"_qs, m_account.id.toText()},
                          {u"media"_qs, u"image"_qs},
                          {u"text"_qs, u"Thank you to everybody who came."_qs},
                          {u"objective"_qs, u"school-news"_qs},
                          {u"source"_qs, m_device.id.isNull() ? u"made"_qs : u"device"_qs},
                          {u"criteria"_qs, criteria()},
                          {u"confirmed"_qs, u"dressed no-details copyright platform-rules"_qs}};
        if (!m_device.id.isNull())
            values.insert(u"device"_qs, m_device.id.toText());
        values.insert(more);
        return m_cast.add(Manager, posts(), values);
    }

    FormRecord submitted(const QString &title, const FormValues &more = {})
    {
        return m_cast.move(Manager, posts(), draft(title, more), u"submitted"_qs);
    }

    FormRecord approved(const QString &title, const FormValues &more = {})
    {
        return m_cast.move(Role::Headteacher, posts(), submitted(title, more), u"approved"_qs);
    }

    FormRecord published(const QString &title, const FormValues &more = {})
    {
        return m_cast.move(Manager, posts(), approved(title, more), u"published"_qs, whereItWent());
    }

    FormValues whereItWent()
    {
        return {{u"published_on"_qs, m_cast.day()},
                {u"address"_qs, u"https://social.example/larkfield/%1"_qs.arg(++m_number)}};
    }

private:
    DemoCast &m_cast;
    const FormRecord m_account;
    const FormRecord m_device;
    int m_number = 100;
};

/// Three and more are a group; fewer are shown one by one, and nobody where nobody may be.
FormValues showing(const QList<RecordId> &pupils)
{
    if (pupils.isEmpty())
        return {};
    QStringList ids;
    for (const RecordId &pupil : pupils)
        ids << pupil.toText();
    FormValues values{{u"pupils"_qs, ids.join(u' ')}};
    values.insert(u"shown_as"_qs, pupils.size() < 3 ? u"individual"_qs : u"group"_qs);
    if (pupils.size() >= 3)
        values.insert(u"general_label"_qs, u"A class on a walk"_qs);
    return values;
}

void playOlder(DemoCast &cast, Posts &all)
{
    cast.goTo(40);
    all.published(u"Autumn fair"_qs, showing(cast.whoMayBeShown(all.account(), 5)));
    const FormRecord old = all.published(u"Enrolment closes on Friday"_qs, {{u"objective"_qs, u"reminder"_qs}});
    cast.goTo(33);
    cast.move(Manager, posts(), old, u"removed"_qs, {}, u"The day has passed."_qs);
}

/// Consent withdrawn: one post is gone already, one has to come down, one went out before anybody knew.
void playWithdrawals(DemoCast &cast, Posts &all)
{
    cast.goTo(30);
    const QList<RecordId> shown = cast.whoMayBeShown(all.account(), 12);
    if (shown.size() < 4)
        return;
    const RecordId gone = shown.at(shown.size() - 1);
    const RecordId waiting = shown.at(shown.size() - 2);
    const RecordId late = shown.at(shown.size() - 3);
    const FormRecord picture = all.published(u"The new library corner"_qs, showing({gone}));
    const FormRecord pot = all.published(u"A pot from the kiln"_qs, showing({waiting}));
    cast.goTo(16);
    cast.withdraw(Role::Staff, gone);
    cast.goTo(15);
    const FormRecord takedown = cast.takedownOf(picture);
    if (!takedown.id.isNull())
        cast.move(Manager, u"takedowns"_qs, takedown, u"removed"_qs,
                  {{u"outcome"_qs, u"removed"_qs},
                   {u"closed_on"_qs, cast.day()},
                   {u"proof"_qs, u"address"_qs},
                   {u"checked_address"_qs, picture.text(u"address"_qs)}});
    cast.goTo(10);
    const FormRecord rehearsal = all.published(u"Rehearsals begin"_qs, showing({late}));
    cast.goTo(9);
    cast.withdraw(Role::Office, late, 3);
    cast.goTo(7);
    cast.consentGapOf(rehearsal);
    cast.goTo(4);
    cast.withdraw(Role::Staff, waiting);
    cast.goTo(3);
    cast.takedownOf(pot); // begun with, and not done yet
}

void playNotices(DemoCast &cast, Posts &all)
{
    cast.goTo(28);
    const FormRecord closed = cast.add(Manager, u"notices"_qs,
                                       {{u"title"_qs, u"Closure"_qs},
                                        {u"wording"_qs,
                                         u"The school is closed today. We write again by six this "
                                         "evening."_qs},
                                        {u"criteria"_qs, criteria()}});
    cast.move(Role::Headteacher, u"notices"_qs, closed, u"signed"_qs);
    cast.add(Manager, u"notices"_qs,
             {{u"title"_qs, u"Late buses"_qs},
              {u"wording"_qs, u"Buses are late this afternoon."_qs},
              {u"criteria"_qs, criteria()}});
    cast.goTo(12);
    cast.move(Manager, posts(),
              all.draft(u"Closed for snow"_qs,
                        {{u"notice"_qs, closed.id.toText()},
                         {u"text"_qs, QString()},
                         {u"media"_qs, u"text"_qs},
                         {u"objective"_qs, u"information"_qs}}),
              u"published"_qs, all.whereItWent());
}

void playOpenPosts(DemoCast &cast, Posts &all)
{
    cast.goTo(5);
    cast.move(Role::Headteacher, posts(), all.submitted(u"Results in mathematics"_qs), u"returned"_qs, {},
              u"Say which year, and leave the table out."_qs);
    cast.goTo(2);
    const QList<RecordId> choir = cast.whoMayBeShown(all.account(), 4);
    all.approved(u"Harvest assembly"_qs, showing(choir));
    all.submitted(u"Open evening"_qs, {{u"objective"_qs, u"reminder"_qs}, {u"post_on"_qs, cast.day(5)}});
    if (!choir.isEmpty())
        cast.add(Role::Staff, u"groups"_qs,
                 {{u"name"_qs, u"Choir"_qs}, {u"pupils"_qs, showing(choir).value(u"pupils"_qs)}});
    cast.goTo(0);
    all.draft(u"Book week"_qs, {{u"criteria"_qs, QString()}, {u"confirmed"_qs, QString()}});
    cast.move(Manager, posts(), all.draft(u"Entered twice"_qs), u"cancelled"_qs, {}, u"The same post twice."_qs);
}

} // namespace

void playPosts(DemoCast &cast)
{
    Posts all(cast);
    playOlder(cast, all);
    playWithdrawals(cast, all);
    playNotices(cast, all);
    playOpenPosts(cast, all);
}

} // namespace lanyard
