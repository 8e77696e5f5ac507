#include "models/registers/declared/account_rules.h"
#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/form_rows.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SiteApprovals)
};

QString team() { return u"team"_qs; }
QString purpose() { return u"purpose"_qs; }
QString audience() { return u"audience"_qs; }
QString contributors() { return u"contributors"_qs; }
QString administration() { return u"administration"_qs; }
QString account() { return u"account"_qs; }
QString pupils() { return u"pupils"_qs; }
QString otherPupils() { return u"other-pupils"_qs; }

// The policy's Appendix C, in its words and order; the last part names the account that is asked for.
QList<FormPart> parts()
{
    const QStringList open{u"draft"_qs, u"returned"_qs};
    return {{team(), Text::tr("Team details"), open},
            {purpose(), Text::tr("Purpose of using social media"), open},
            {audience(), Text::tr("Proposed audience of the site"), open},
            {contributors(), Text::tr("Proposed contributors to the site"), open},
            {administration(), Text::tr("Administration of the site"), open},
            {account(), Text::tr("The account asked for"), open, {}, true}};
}

FormField question(const QString &key, const QString &label, const QString &part)
{
    return {.key = key, .label = label, .kind = FieldKind::LongText, .part = part, .required = true};
}

QList<FieldChoice> people(const QString &key)
{
    return {{pupils(), Text::tr("Pupils of the school"), key + u"_ages"_qs},
            {u"staff"_qs, Text::tr("School staff")},
            {u"families"_qs, Text::tr("Pupils' family members")},
            {u"organisations"_qs, Text::tr("External organisations")},
            {otherPupils(), Text::tr("Pupils from other schools"), key + u"_schools"_qs},
            {u"public"_qs, Text::tr("Members of the public")},
            {u"other"_qs, Text::tr("Other (please give details)"), key + u"_details"_qs}};
}

/// The tick boxes of audience and contributors, with what stands beside three of them.
QList<FormField> tickBoxes(const QString &part, const QString &label)
{
    const auto detail = [&part](const QString &which, const QString &words, const QString &choice) {
        return FormField{
            .key = part + which, .label = words, .part = part, .required = true, .applies = whenTicked(part, choice)};
    };
    return {{.key = part,
             .label = label,
             .kind = FieldKind::Ticks,
             .part = part,
             .required = true,
             .choices = people(part)},
            detail(u"_ages"_qs, Text::tr("Ages"), pupils()),
            detail(u"_schools"_qs, Text::tr("Schools involved"), otherPupils()),
            detail(u"_details"_qs, Text::tr("Details"), u"other"_qs)};
}

bool pupilsContribute(const FormRecord &record)
{
    return isTicked(record, contributors(), pupils()) || isTicked(record, contributors(), otherPupils());
}

QList<FormField> purposeFields()
{
    return {
        question(u"why"_qs, Text::tr("Please describe why you want to set up this site and the content of the site"),
                 purpose()),
        question(u"aims"_qs, Text::tr("What are your aims and what do you hope to achieve by setting up this site?"),
                 purpose()),
        question(u"content"_qs, Text::tr("What is the proposed content of the site?"), purpose())};
}

QList<FormField> administrationFields()
{
    return {
        {.key = u"administrators"_qs,
         .label = Text::tr("Names of administrators (the site must have at least two approved administrators)"),
         .kind = FieldKind::Users,
         .part = administration(),
         .required = true},
        {.key = u"vetting"_qs,
         .label = Text::tr("Who will vet external contributors? (Please state name and job role)"),
         .part = administration(),
         .required = true},
        {.key = u"host"_qs, .label = Text::tr("Who will host the site?"), .part = administration(), .required = true},
        {.key = u"going_live"_qs,
         .label = Text::tr("Proposed date of going live"),
         .head = Text::tr("Going live on"),
         .kind = FieldKind::Date,
         .part = administration(),
         .required = true,
         .mayBeFuture = true},
        question(u"advertising"_qs, Text::tr("How do you propose to advertise for contributors?"), administration()),
        {.key = u"consent"_qs,
         .label = Text::tr("If contributors include pupils, how do you propose to inform and obtain the consent of "
                           "parents or responsible adults?"),
         .kind = FieldKind::LongText,
         .part = administration(),
         .required = true,
         .applies = pupilsContribute},
        question(u"security"_qs,
                 Text::tr("What security measures will you take to prevent unwanted or unsuitable individuals from "
                          "contributing or becoming 'friends' and 'followers' etc. of the site?"),
                 administration())};
}

QList<FormField> siteFields()
{
    return {ownerField(account()),
            platformField(account(), true),
            {.key = u"account_name"_qs,
             .label = Text::tr("Name of the account"),
             .head = Text::tr("Account"),
             .part = account(),
             .required = true,
             .hint = Text::tr("As it will be called on the platform.")},
            {.key = u"official_email"_qs,
             .label = Text::tr("Official school e-mail account it is linked to"),
             .head = Text::tr("Official e-mail"),
             .kind = FieldKind::Email,
             .part = account(),
             .required = true}};
}

QList<FormField> fields()
{
    const QList<FormField> head{
        {.key = u"department"_qs, .label = Text::tr("Department"), .part = team(), .required = true},
        {.key = u"moderator"_qs,
         .label = Text::tr("Moderator of site"),
         .head = Text::tr("Moderator"),
         .kind = FieldKind::User,
         .part = team(),
         .required = true}};
    return head + purposeFields() + tickBoxes(audience(), Text::tr("Proposed audience of the site"))
        + tickBoxes(contributors(), Text::tr("Proposed contributors to the site")) + administrationFields()
        + siteFields();
}

/// The minimum age of the platform against whoever is to see it and whoever is to write there.
QStringList ages(const FormRecord &record, const Surroundings &around)
{
    QStringList missing;
    if (isTicked(record, audience(), pupils()))
        missing += platformAge(record, record.text(u"audience_ages"_qs), Text::tr("Audience"), around);
    if (isTicked(record, contributors(), pupils()))
        missing += platformAge(record, record.text(u"contributors_ages"_qs), Text::tr("Contributors"), around);
    return missing;
}

/// Approving a site creates the account, with the people the form names; nobody has posting rights yet.
QList<Write> createAccount(const FormRecord &approved, const Surroundings &around)
{
    FormRecord made = following(approved, u"account"_qs, u"live"_qs, around);
    for (const auto &[to, from] : {std::pair{u"name"_qs, u"account_name"_qs},
                                   {u"platform"_qs, u"platform"_qs},
                                   {u"owner"_qs, u"owner"_qs},
                                   {u"official_email"_qs, u"official_email"_qs},
                                   {u"moderator"_qs, u"moderator"_qs},
                                   {u"administrators"_qs, u"administrators"_qs},
                                   {u"purpose"_qs, u"aims"_qs}})
        made.set(to, approved.values.value(from));
    const bool isPublic = isTicked(approved, audience(), u"public"_qs);
    made.set(u"visibility"_qs, isPublic ? u"public"_qs : u"accepted"_qs);
    made.set(u"approval"_qs, approved.id.toText());
    made.set(u"authorised_by"_qs, around.user().toText());
    made.set(u"authorised_on"_qs, around.today().toString(Qt::ISODate));
    made.set(u"next_review"_qs, around.today().addYears(1).toString(Qt::ISODate));
    return {toWrite(*formRegister(u"accounts"_qs), made)};
}

QList<FormState> states()
{
    return {{u"draft"_qs, Text::tr("Draft")},
            {u"submitted"_qs, Text::tr("Submitted"), Tone::Accent},
            {u"marketing-signed"_qs, Text::tr("Marketing officer has signed"), Tone::Accent},
            {u"approved"_qs, Text::tr("Approved, account live"), Tone::Good, true},
            {u"returned"_qs, Text::tr("Returned"), Tone::Warning},
            {u"refused"_qs, Text::tr("Refused"), Tone::Bad, true}};
}

QList<FormMove> moves()
{
    const Gate whole = allOf({twoAdministrators, workingModerator, officialEmail, ages});
    const QStringList handedIn{u"submitted"_qs, u"marketing-signed"_qs};
    const auto final = [&whole](Role by, const QString &block, bool (*applies)(const FormRecord &)) {
        return FormMove{.from = {u"marketing-signed"_qs},
                        .to = u"approved"_qs,
                        .label = Text::tr("Approve and create the account"),
                        .by = {by},
                        .signs = block,
                        .applies = applies,
                        .gate = whole,
                        .effect = createAccount};
    };
    return {{.from = {u"draft"_qs, u"returned"_qs}, .to = u"submitted"_qs, .label = Text::tr("Submit"), .gate = whole},
            {.from = {u"submitted"_qs},
             .to = u"marketing-signed"_qs,
             .label = Text::tr("Sign as marketing officer"),
             .by = {Role::MarketingOfficer},
             .signs = u"marketing-officer"_qs,
             .gate = whole},
            final(Role::Headteacher, u"headteacher"_qs, isSchools),
            final(Role::Ceo, u"ceo"_qs, isTrusts),
            {.from = handedIn,
             .to = u"returned"_qs,
             .label = Text::tr("Return"),
             .by = {Role::MarketingOfficer, Role::Headteacher, Role::Ceo},
             .needsReason = true,
             .isRefusal = true},
            {.from = handedIn,
             .to = u"refused"_qs,
             .label = Text::tr("Refuse"),
             .by = {Role::Headteacher},
             .needsReason = true,
             .isRefusal = true,
             .applies = isSchools},
            {.from = handedIn,
             .to = u"refused"_qs,
             .label = Text::tr("Refuse"),
             .by = {Role::Ceo},
             .needsReason = true,
             .isRefusal = true,
             .applies = isTrusts}};
}

Workflow workflow()
{
    const QString sentence
        = Text::tr("I approve the aims and content of the proposed site and the use of the school brand and logo.");
    return {.states = states(),
            .moves = moves(),
            .signatures = {{u"marketing-officer"_qs, Text::tr("Marketing officer"), sentence},
                           {u"headteacher"_qs, Text::tr("Headteacher"), sentence},
                           {u"ceo"_qs, Text::tr("CEO"), sentence}},
            .tasks = {{.kind = u"returned"_qs,
                       .states = {u"returned"_qs},
                       .by = {Role::SocialMediaManager},
                       .words = Text::tr("%1 was returned: mend the form and submit it again")}}};
}

} // namespace

FormRegister siteApprovals()
{
    return {.key = u"site-approvals"_qs,
            .table = u"site_approval"_qs,
            .title = Text::tr("Site approvals"),
            .singular = Text::tr("Site approval"),
            .formTitle = Text::tr("Social media site creation approval form"),
            .about
            = Text::tr("Nobody sets up a site for the school before it is approved here. Begin a form to ask for "
                       "one."),
            .group = u"approvals"_qs,
            .place = Place::SiteApprovals,
            .isForTrust = isTrusts,
            .parts = parts(),
            .fields = fields(),
            .workflow = workflow(),
            .shown = {u"account_name"_qs, u"platform"_qs, u"department"_qs, u"going_live"_qs},
            .filtered = {u"platform"_qs, u"owner"_qs}};
}

} // namespace lanyard
