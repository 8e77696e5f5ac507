#include "models/registers/declared/account_rules.h"
#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int DaysBeforeReview = 14;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

QString account() { return u"account"_qs; }
QString running() { return u"running"_qs; }
QString considered() { return u"considered"_qs; }
QString people() { return u"people"_qs; }

// What the account is, and who may post there, is authorised with a signature: these parts are typed in only while it
// is not live yet, and change with a move afterwards.
QList<FormPart> parts()
{
    return {{account(), Text::tr("The account"), {u"unapproved"_qs}},
            {running(), Text::tr("How it is run")},
            {considered(), Text::tr("Considered when setting it up")},
            {people(), Text::tr("Authorised people"), {u"unapproved"_qs}}};
}

QList<FormField> accountFields()
{
    return {{.key = u"name"_qs,
             .label = Text::tr("Name of the account"),
             .head = Text::tr("Name"),
             .part = account(),
             .required = true},
            platformField(account(), true),
            ownerField(account()),
            {.key = u"official_email"_qs,
             .label = Text::tr("Official school e-mail account it is linked to"),
             .head = Text::tr("Official e-mail"),
             .kind = FieldKind::Email,
             .part = account(),
             .required = true},
            {.key = u"approval"_qs,
             .label = Text::tr("Approved on the form"),
             .head = Text::tr("Approval form"),
             .kind = FieldKind::Link,
             .part = account(),
             .linksTo = u"site-approvals"_qs,
             .isDerived = true}};
}

QList<FormField> runningFields()
{
    return {
        {.key = u"address"_qs, .label = Text::tr("Address"), .kind = FieldKind::Address, .part = running()},
        {.key = u"visibility"_qs,
         .label = Text::tr("Who can see it"),
         .kind = FieldKind::Choice,
         .part = running(),
         .required = true,
         .choices
         = {{u"accepted"_qs, Text::tr("Only people who have been accepted")}, {u"public"_qs, Text::tr("Anybody")}}},
        {.key = u"moderator"_qs,
         .label = Text::tr("Moderator"),
         .kind = FieldKind::User,
         .part = running(),
         .required = true,
         .hint = Text::tr("The social media administrator or another designated member of staff.")},
        {.key = u"privacy"_qs, .label = Text::tr("Privacy settings"), .kind = FieldKind::LongText, .part = running()},
        {.key = u"next_review"_qs,
         .label = Text::tr("Next review"),
         .kind = FieldKind::Date,
         .part = running(),
         .mayBeFuture = true}};
}

FormField consideration(const QString &key, const QString &label)
{
    return {.key = key, .label = label, .kind = FieldKind::LongText, .part = considered()};
}

/// The six of the policy's section 3, in its words.
QList<FormField> considerations()
{
    return {
        consideration(u"purpose"_qs, Text::tr("The purpose of the account")),
        consideration(u"investment"_qs, Text::tr("Whether the overall investment will achieve the aim of the account")),
        consideration(u"engagement"_qs, Text::tr("The level of interactive engagement with the site")),
        consideration(u"contribution"_qs,
                      Text::tr("Whether pupils, staff, parents or members of the public will be able to contribute "
                               "content to the account")),
        consideration(u"effort"_qs,
                      Text::tr("How much time and effort staff members are willing to commit to the account")),
        consideration(u"evaluation"_qs, Text::tr("How the success of the account will be evaluated"))};
}

QList<FormField> peopleFields()
{
    return {{.key = u"administrators"_qs,
             .label = Text::tr("Administrators"),
             .kind = FieldKind::Users,
             .part = people(),
             .required = true,
             .hint = Text::tr("At least two.")},
            {.key = u"posters"_qs,
             .label = Text::tr("May also post"),
             .kind = FieldKind::Users,
             .part = people(),
             .hint = Text::tr("Each needs the terms of use agreement and training on the platform first.")},
            derivedUser(u"authorised_by"_qs, Text::tr("Authorised by"), people()),
            derivedDate(u"authorised_on"_qs, Text::tr("Authorised on"), people())};
}

FormMove authorising(const QString &from, const QString &label, bool isTrust)
{
    return {.from = {from},
            .to = u"live"_qs,
            .label = label,
            .by = {isTrust ? Role::Ceo : Role::Headteacher},
            .signs = isTrust ? u"ceo"_qs : u"headteacher"_qs,
            .fills = {u"name"_qs, u"official_email"_qs, u"administrators"_qs, u"posters"_qs},
            .sets = {{u"authorised_by"_qs, u"me"_qs}, {u"authorised_on"_qs, u"today"_qs}},
            .applies = isTrust ? isTrusts : isSchools,
            .gate = allOf({twoAdministrators, workingModerator, officialEmail, mayPost})};
}

/// First to bring an account live that was there before this register, later to change what it is and who may use it.
QList<FormMove> authorisations()
{
    QList<FormMove> moves;
    for (const bool isTrust : {false, true})
        moves << authorising(u"unapproved"_qs, Text::tr("Authorise the account"), isTrust)
              << authorising(u"live"_qs, Text::tr("Authorise changes"), isTrust);
    return moves;
}

QList<FormMove> moves()
{
    const QList<Role> leads{Role::Headteacher, Role::Ceo, Role::SocialMediaManager};
    return authorisations()
        + QList<FormMove>{{.from = {u"live"_qs},
                           .to = u"suspended"_qs,
                           .label = Text::tr("Suspend"),
                           .by = leads,
                           .needsReason = true,
                           .isRefusal = true},
                          {.from = {u"suspended"_qs},
                           .to = u"live"_qs,
                           .label = Text::tr("Resume"),
                           .by = {Role::Headteacher, Role::Ceo},
                           .gate = allOf({twoAdministrators, workingModerator, officialEmail})},
                          {.from = {u"unapproved"_qs, u"live"_qs, u"suspended"_qs},
                           .to = u"closed"_qs,
                           .label = Text::tr("Close"),
                           .by = leads,
                           .needsReason = true,
                           .isRefusal = true}};
}

bool hasLeft(const RecordId &person, const Surroundings &around)
{
    const User *user = around.user(person);
    return !user || user->removed;
}

bool someoneLeft(const FormRecord &record, const Surroundings &around)
{
    const QList<RecordId> people
        = record.ids(u"administrators"_qs) + record.ids(u"posters"_qs) + QList{record.link(u"moderator"_qs)};
    return std::any_of(people.begin(), people.end(), [&](const RecordId &id) { return hasLeft(id, around); });
}

bool isUnconsidered(const FormRecord &record, const Surroundings &)
{
    const QList<FormField> six = considerations();
    return std::any_of(six.begin(), six.end(), [&](const FormField &field) { return !record.has(field.key); });
}

QList<TaskRule> tasks()
{
    const QStringList inUse{u"live"_qs, u"suspended"_qs};
    return {{.kind = u"left"_qs,
             .states = inUse,
             .by = {Role::Headteacher, Role::Ceo, Role::SocialMediaManager},
             .words = Text::tr("Somebody authorised on %1 has left: change the password and authorise others"),
             .applies = someoneLeft},
            {.kind = u"review"_qs,
             .states = inUse,
             .by = {Role::SocialMediaManager},
             .words = Text::tr("Review the account %1"),
             .due = [](const FormRecord &record) { return record.date(u"next_review"_qs); },
             .daysBefore = DaysBeforeReview},
            {.kind = u"untrained"_qs,
             .states = {u"live"_qs},
             .by = {Role::MarketingOfficer},
             .words = Text::tr("%1: somebody needs platform training or the terms of use agreement"),
             .applies
             = [](const FormRecord &record, const Surroundings &around) { return !mayPost(record, around).isEmpty(); }},
            {.kind = u"consider"_qs,
             .states = {u"live"_qs},
             .by = {Role::SocialMediaManager},
             .words = Text::tr("%1: write down what was considered when it was set up"),
             .applies = isUnconsidered}};
}

Workflow workflow()
{
    const QString sentence
        = Text::tr("I authorise the people named above to administer this account and to post on it.");
    return {.states = {{u"unapproved"_qs, Text::tr("Not approved"), Tone::Warning},
                       {u"live"_qs, Text::tr("Live"), Tone::Good},
                       {u"suspended"_qs, Text::tr("Suspended"), Tone::Warning},
                       {u"closed"_qs, Text::tr("Closed"), Tone::Neutral, true}},
            .moves = moves(),
            .signatures
            = {{u"headteacher"_qs, Text::tr("Headteacher"), sentence}, {u"ceo"_qs, Text::tr("CEO"), sentence}},
            .tasks = tasks()};
}

/// Who posts there reads the account: it says what they may do, and holds its password for them.
bool runsIt(const FormRecord &record, const RecordId &user)
{
    return record.ids(u"administrators"_qs).contains(user) || record.ids(u"posters"_qs).contains(user)
        || record.link(u"moderator"_qs) == user;
}

} // namespace

FormRegister accounts()
{
    return {.key = u"accounts"_qs,
            .table = u"account"_qs,
            .title = Text::tr("Accounts"),
            .singular = Text::tr("Account"),
            .about
            = Text::tr("An approved site becomes an account here. An account that was there before is entered by "
                       "hand and authorised by the headteacher, or the CEO for the trust's."),
            .group = u"accounts"_qs,
            .place = Place::SiteApprovals,
            .isForTrust = isTrusts,
            .isAbout = runsIt,
            .parts = parts(),
            .fields = accountFields() + runningFields() + considerations() + peopleFields(),
            .workflow = workflow(),
            .shown = {u"name"_qs, u"platform"_qs, u"owner"_qs, u"visibility"_qs, u"next_review"_qs},
            .filtered = {u"platform"_qs, u"owner"_qs, u"visibility"_qs},
            .nextReview = [](const FormRecord &record) { return record.date(u"next_review"_qs); }};
}

} // namespace lanyard
