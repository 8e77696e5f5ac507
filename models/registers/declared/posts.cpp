#include "models/posting/post_rules.h"
#include "models/posting/post_words.h"
#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Posts)
};

QString what() { return u"what"_qs; }
QString shown() { return u"shown"_qs; }
QString checked() { return u"checked"_qs; }
QString out() { return u"out"_qs; }

QString draft() { return u"draft"_qs; }
QString submitted() { return u"submitted"_qs; }
QString approved() { return u"approved"_qs; }
QString returned() { return u"returned"_qs; }
QString published() { return u"published"_qs; }

bool isPicture(const FormRecord &post) { return post.text(u"media"_qs) != u"text" && post.has(u"media"_qs); }

bool isText(const FormRecord &post) { return post.text(u"media"_qs) == u"text" && !post.has(u"notice"_qs); }

bool isTaken(const FormRecord &post) { return isPicture(post) && post.text(u"source"_qs) == u"device"; }

bool isGroupPicture(const FormRecord &post) { return isPicture(post) && isGroup(post); }

bool showsSomebody(const FormRecord &post) { return post.has(u"pupils"_qs); }

bool hasAdults(const FormRecord &post) { return post.has(u"adults"_qs); }

bool isBeingWritten(const FormRecord &post) { return post.state == draft() || post.state == returned(); }

bool isNotice(const FormRecord &post) { return post.has(u"notice"_qs); }

QList<FormPart> parts()
{
    const QStringList open{draft(), returned()};
    return {{what(), Text::tr("The post"), open},
            {shown(), Text::tr("Who is in it"), open},
            {checked(), Text::tr("Before it is posted"), open},
            {out(), Text::tr("Published"), {published()}, {}, true}};
}

QList<FieldChoice> choices(const QList<std::pair<QString, QString>> &all)
{
    QList<FieldChoice> choices;
    for (const auto &[key, words] : all)
        choices << FieldChoice{key, words};
    return choices;
}

/// What the policy's section 3 says posts are for, in its words.
QList<FieldChoice> objectives()
{
    return {{u"reminder"_qs, Text::tr("Reminders about upcoming events")},
            {u"school-news"_qs, Text::tr("Good news regarding the school's performance, attainment or reputation")},
            {u"achievement"_qs, Text::tr("Good news regarding the achievements of staff and pupils")},
            {u"information"_qs, Text::tr("Information that parents should be aware of, e.g. school closure")}};
}

QList<FormField> whatFields()
{
    FormField account = accountField(true);
    account.part = what();
    account.applies = isOnAccount;
    return {{.key = u"title"_qs,
             .label = Text::tr("Title"),
             .part = what(),
             .required = true,
             .hint = Text::tr("A one-off consent names the post by this title.")},
            {.key = u"place"_qs,
             .label = Text::tr("Where"),
             .kind = FieldKind::Choice,
             .part = what(),
             .required = true,
             .fallback = u"account"_qs,
             .choices = {{u"account"_qs, Text::tr("On a social media account")},
                         {u"website"_qs, Text::tr("Website")},
                         {u"newsletter"_qs, Text::tr("Newsletter")},
                         {u"prospectus"_qs, Text::tr("Prospectus")}}},
            account,
            ownerField(what()),
            {.key = u"media"_qs,
             .label = Text::tr("Media"),
             .kind = FieldKind::Choice,
             .part = what(),
             .required = true,
             .choices = {{u"image"_qs, mediaLabel(Media::Image)},
                         {u"video"_qs, mediaLabel(Media::Video)},
                         {u"text"_qs, mediaLabel(Media::Text)}}},
            {.key = u"text"_qs,
             .label = Text::tr("Text"),
             .kind = FieldKind::LongText,
             .part = what(),
             .required = true,
             .applies = isText},
            {.key = u"objective"_qs,
             .label = Text::tr("Objective"),
             .kind = FieldKind::Choice,
             .part = what(),
             .required = true,
             .choices = objectives()},
            {.key = u"notice"_qs,
             .label = Text::tr("Wording signed in advance"),
             .kind = FieldKind::Link,
             .part = what(),
             .linksTo = u"notices"_qs},
            {.key = u"post_on"_qs,
             .label = Text::tr("To be posted on"),
             .kind = FieldKind::Date,
             .part = what(),
             .mayBeFuture = true}};
}

FormField yesNo(const QString &key, const QString &label, const QString &part)
{
    return {.key = key, .label = label, .kind = FieldKind::YesNo, .part = part};
}

QList<FormField> shownFields()
{
    FormField objects = yesNo(u"adults_object"_qs, Text::tr("Does any of them object?"), shown());
    objects.required = true;
    objects.hint = Text::tr("An objection is a no.");
    objects.applies = hasAdults;
    return {
        {.key = u"pupils"_qs,
         .label = Text::tr("Pupils who can be recognised or are named"),
         .kind = FieldKind::Pupils,
         .part = shown()},
        {.key = u"covered"_qs,
         .label = Text::tr("Pupils covered beyond recovery"),
         .kind = FieldKind::Pupils,
         .part = shown()},
        {.key = u"shown_as"_qs,
         .label = Text::tr("Shown as"),
         .kind = FieldKind::Choice,
         .part = shown(),
         .required = true,
         .choices = {{u"individual"_qs, Text::tr("Individuals")}, {u"group"_qs, Text::tr("A group of three or more")}},
         .applies = showsSomebody},
        yesNo(u"first_names"_qs, Text::tr("With first names"), shown()),
        yesNo(u"ages"_qs, Text::tr("With ages"), shown()),
        {.key = u"general_label"_qs,
         .label = Text::tr("General label"),
         .part = shown(),
         .required = true,
         .hint = Text::tr("Such as “sports day”."),
         .applies = isGroupPicture},
        {.key = u"adults"_qs,
         .label = Text::tr("Adults shown"),
         .part = shown(),
         .hint = Text::tr("Their names; none: leave it empty.")},
        objects};
}

QList<FormField> checkedFields()
{
    return {{.key = u"source"_qs,
             .label = Text::tr("Where the picture comes from"),
             .kind = FieldKind::Choice,
             .part = checked(),
             .required = true,
             .choices = {{u"device"_qs, Text::tr("Taken with a device of the school")},
                         {u"made"_qs, Text::tr("Drawn, designed or licensed: nothing was photographed")}},
             .applies = isPicture},
            {.key = u"device"_qs,
             .label = Text::tr("Approved device it was taken with"),
             .kind = FieldKind::Link,
             .part = checked(),
             .required = true,
             .linksTo = u"devices"_qs,
             .applies = isTaken},
            {.key = u"criteria"_qs,
             .label = Text::tr("The post meets these criteria"),
             .kind = FieldKind::Ticks,
             .part = checked(),
             .choices = choices(postCriteria())},
            {.key = u"confirmed"_qs,
             .label = Text::tr("Confirmed"),
             .kind = FieldKind::Ticks,
             .part = checked(),
             .choices = choices(postConfirmations())},
            {.key = u"dismissed"_qs,
             .label = Text::tr("Words that are no pupil's name here"),
             .kind = FieldKind::LongText,
             .part = checked(),
             .hint = Text::tr("One a line, with the reason: “Summer: the season”.")}};
}

QList<FormField> outFields()
{
    const auto kept = [](const QString &key, const QString &label) {
        return FormField{.key = key, .label = label, .part = out(), .isDerived = true};
    };
    return {{.key = u"published_on"_qs, .label = Text::tr("Published on"), .kind = FieldKind::Date, .part = out()},
            {.key = u"address"_qs, .label = Text::tr("Address"), .kind = FieldKind::Address, .part = out()},
            kept(u"relied_on"_qs, Text::tr("The check it relied on")),
            kept(u"published_check"_qs, Text::tr("The check of the day of publication")),
            derivedDate(u"removed_on"_qs, Text::tr("Removed on"), out())};
}

FormMove approving(bool isTrust)
{
    return {.from = {submitted()},
            .to = approved(),
            .label = Text::tr("Approve"),
            .by = {isTrust ? Role::Ceo : Role::Headteacher},
            .signs = isTrust ? u"ceo"_qs : u"headteacher"_qs,
            .applies = isTrust ? isTrusts : isSchools,
            .gate = mayBeSubmitted};
}

FormMove publishing(const QString &from, const QString &label, const Gate &gate, const Effect &effect)
{
    return {.from = {from},
            .to = published(),
            .label = label,
            .fills = {u"published_on"_qs, u"address"_qs},
            .gate = gate,
            .effect = effect};
}

FormMove back(const QStringList &from, const QString &to, const QString &label, const QList<Role> &by)
{
    return {.from = from, .to = to, .label = label, .by = by, .needsReason = true, .isRefusal = true};
}

/// A post that went out says when, and where it can be seen.
QStringList saysWhereItWent(const FormRecord &post, const Surroundings &)
{
    QStringList missing;
    if (!post.has(u"published_on"_qs))
        missing << Text::tr("Say on which day it was published.");
    if (isOnAccount(post) && !post.has(u"address"_qs))
        missing << Text::tr("Say at which address it can be seen.");
    return missing;
}

Gate saying(const Gate &gate)
{
    return [gate](const FormRecord &post, const Surroundings &around) {
        return saysWhereItWent(post, around) + gate(post, around);
    };
}

QList<FormMove> moves()
{
    FormMove asNotice = publishing(draft(), Text::tr("Publish wording signed in advance"),
                                   saying(mayBePublishedAsNotice), takeWording);
    asNotice.applies = isNotice;
    return {
        {.from = {draft(), returned()},
         .to = submitted(),
         .label = Text::tr("Submit"),
         .gate = mayBeSubmitted,
         .effect = keepCheckRelied},
        approving(false),
        approving(true),
        back({submitted(), approved()}, returned(), Text::tr("Return"), {Role::Headteacher, Role::Ceo}),
        back({submitted(), approved()}, draft(), Text::tr("Take back"), {}),
        publishing(approved(), Text::tr("Record that it is published"), saying(mayBePublished), keepCheckOfPublication),
        asNotice,
        {.from = {published()},
         .to = u"removed"_qs,
         .label = Text::tr("Record that it is removed"),
         .needsReason = true,
         .isRefusal = true,
         .sets = {{u"removed_on"_qs, u"today"_qs}}},
        back({draft(), submitted(), approved(), returned()}, cancelledState(), Text::tr("Cancel this record"), {})};
}

QList<TaskRule> tasks()
{
    const QList<Role> posters{Role::SocialMediaManager, Role::MarketingOfficer};
    return {
        {.kind = u"returned"_qs,
         .states = {returned()},
         .by = posters,
         .words = Text::tr("The post %1 was returned: mend it and submit it again")},
        {.kind = u"publish"_qs,
         .states = {approved()},
         .by = posters,
         .words = Text::tr("The post %1 is approved: publish it and record where"),
         .due = [](const FormRecord &post) { return post.date(u"post_on"_qs); },
         .applies = [](const FormRecord &post, const Surroundings &around) { return !lostItsConsent(post, around); }},
        {.kind = u"consent-gone"_qs,
         .states = {submitted(), approved()},
         .by = posters + QList{Role::Headteacher, Role::Ceo},
         .words = Text::tr("Consent for the post %1 has gone since its check: return it"),
         .applies = lostItsConsent}};
}

Workflow workflow()
{
    const QString sentence = Text::tr("I approve this post, with the pupils and the wording named above.");
    return {.states = {{draft(), Text::tr("Draft")},
                       {submitted(), Text::tr("Submitted"), Tone::Accent},
                       {approved(), Text::tr("Approved"), Tone::Good},
                       {returned(), Text::tr("Returned"), Tone::Warning},
                       {published(), Text::tr("Published"), Tone::Good},
                       {u"removed"_qs, Text::tr("Removed"), Tone::Neutral, true},
                       {cancelledState(), Text::tr("Cancelled"), Tone::Neutral, true}},
            .moves = moves(),
            .signatures
            = {{u"headteacher"_qs, Text::tr("Headteacher"), sentence}, {u"ceo"_qs, Text::tr("CEO"), sentence}},
            .tasks = tasks()};
}

} // namespace

FormRegister posts()
{
    return {.key = postsKey(),
            .table = u"post"_qs,
            .title = Text::tr("Posts"),
            .singular = Text::tr("Post"),
            .about
            = Text::tr("What the school says on social media, from the draft to its removal. Begin a post: it is "
                       "checked against the consent record, and the headteacher approves it."),
            .group = u"posts"_qs,
            .place = Place::Posts,
            .isForTrust = isTrusts,
            .takesFiles = isBeingWritten, // what is approved is the picture that was there
            .parts = parts(),
            .fields = whatFields() + shownFields() + checkedFields() + outFields(),
            .workflow = workflow(),
            .shown = {u"title"_qs, u"account"_qs, u"media"_qs, u"pupils"_qs, u"post_on"_qs, u"published_on"_qs},
            .filtered = {u"account"_qs, u"media"_qs, u"objective"_qs}};
}

} // namespace lanyard
