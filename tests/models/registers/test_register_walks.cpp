#include "tests/support/form_school.h"

#include <QSet>
#include <QTest>

namespace lanyard::test {

namespace {

/// One step on a record's way: by whom, where to, with what.
struct Step
{
    Role role;
    QString to; ///< empty: a new record
    Values values = {};
    QString reason = {};
};

using Walk = QList<Step>;

Step begin(Role role, const Values &values) { return {role, {}, values, {}}; }

Step because(Role role, const QString &to, const Values &values = {}) { return {role, to, values, u"Agreed"_qs}; }

} // namespace

/// Every register, taken through every state that it has by those who the specification says take it there. A step
/// that names its people in the declaration is first tried by everybody else, in vain.
class TestRegisterWalks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStateIsReachedByThoseWhoTakeItThere_data();
    void everyStateIsReachedByThoseWhoTakeItThere();

private:
    QMap<QString, QList<Walk>> walks();
    QList<Walk> approvalWalks();
    QList<Walk> accountWalks();
    QList<Walk> blockedContentWalks();
    QList<Walk> accessWalks();
    QList<Walk> breachWalks();
    QList<Walk> postWalks();
    void take(const QString &place, const Walk &walk, QSet<QString> &met);
    QStringList othersWhoMayMove(const QString &place, const FormRecord &record, const Step &step);

    std::unique_ptr<FormSchool> m_school;
    QString m_pupil;
    QString m_platform;
};

void TestRegisterWalks::initTestCase()
{
    m_school = std::make_unique<FormSchool>();
    m_pupil = m_school->addPupil(u"Elin"_qs, u"Morris"_qs).toText();
    m_platform = m_school->named(u"platforms"_qs, u"name"_qs, u"YouTube"_qs).toText();
    for (const Role role : {Role::SocialMediaManager, Role::Office})
        m_school->add(Role::Office, u"agreements"_qs, {{u"person"_qs, m_school->user(role)}, {u"version"_qs, u"1"_qs}});
    const FormRecord lesson
        = m_school->add(Role::MarketingOfficer, u"training"_qs,
                        {{u"topic"_qs, u"Every platform"_qs},
                         {u"kind"_qs, u"platform"_qs},
                         {u"attended"_qs, m_school->users({Role::SocialMediaManager, Role::Office})}});
    m_school->move(Role::MarketingOfficer, u"training"_qs, lesson, u"held"_qs);
    const FormRecord opera = m_school->add(Role::Staff, u"blocked-content"_qs,
                                           {{u"url"_qs, u"https://opera.example"_qs},
                                            {u"content"_qs, u"Opera"_qs},
                                            {u"reasons"_qs, u"Music"_qs},
                                            {u"risks"_qs, u"None"_qs}});
    m_school->move(Role::Headteacher, u"blocked-content"_qs, opera, u"approved"_qs,
                   {{u"decision_reasons"_qs, u"For the lesson"_qs}});
}

QList<Walk> TestRegisterWalks::approvalWalks()
{
    const Values form{{u"department"_qs, u"Art"_qs},
                      {u"moderator"_qs, m_school->user(Role::SocialMediaManager)},
                      {u"why"_qs, u"To show work"_qs},
                      {u"aims"_qs, u"Be seen"_qs},
                      {u"content"_qs, u"Pictures of work"_qs},
                      {u"audience"_qs, u"families"_qs},
                      {u"contributors"_qs, u"staff"_qs},
                      {u"administrators"_qs, m_school->users({Role::SocialMediaManager, Role::Office})},
                      {u"vetting"_qs, u"The moderator"_qs},
                      {u"host"_qs, u"The platform"_qs},
                      {u"going_live"_qs, m_school->day(20)},
                      {u"advertising"_qs, u"Newsletter"_qs},
                      {u"security"_qs, u"Vetting"_qs},
                      {u"platform"_qs, m_platform},
                      {u"account_name"_qs, u"Quay Art"_qs},
                      {u"official_email"_qs, u"art@quay.sch.uk"_qs}};
    Values trusts = form;
    trusts.insert(u"owner"_qs, u"trust"_qs);
    const Role manager = Role::SocialMediaManager;
    return {{begin(manager, form),
             {manager, u"submitted"_qs},
             because(Role::MarketingOfficer, u"returned"_qs),
             {manager, u"submitted"_qs},
             {Role::MarketingOfficer, u"marketing-signed"_qs},
             {Role::Headteacher, u"approved"_qs}},
            {begin(Role::Staff, form), {Role::Staff, u"submitted"_qs}, because(Role::Headteacher, u"refused"_qs)},
            {begin(manager, trusts),
             {manager, u"submitted"_qs},
             {Role::MarketingOfficer, u"marketing-signed"_qs},
             {Role::Ceo, u"approved"_qs}},
            {begin(manager, form), because(manager, u"cancelled"_qs)}};
}

/// About nobody: what is special about pupils is in the tests of posts.
QList<Walk> TestRegisterWalks::postWalks()
{
    const Values post{{u"title"_qs, u"Autumn fair"_qs},
                      {u"place"_qs, u"newsletter"_qs},
                      {u"media"_qs, u"text"_qs},
                      {u"text"_qs, u"On Friday at three."_qs},
                      {u"objective"_qs, u"reminder"_qs},
                      {u"criteria"_qs, u"disrepute neutral language sensitive inoffensive unpolitical lawful"_qs},
                      {u"confirmed"_qs, u"no-details copyright"_qs}};
    const Role manager = Role::SocialMediaManager;
    return {{begin(manager, post),
             {manager, u"submitted"_qs},
             because(Role::Headteacher, u"returned"_qs),
             {manager, u"submitted"_qs},
             {Role::Headteacher, u"approved"_qs},
             {manager, u"published"_qs, {{u"published_on"_qs, m_school->day()}}},
             because(manager, u"removed"_qs)},
            {begin(Role::Staff, post),
             {Role::Staff, u"submitted"_qs},
             because(Role::Staff, u"draft"_qs),
             because(Role::Staff, u"cancelled"_qs)}};
}

QList<Walk> TestRegisterWalks::accountWalks()
{
    const Values account{{u"name"_qs, u"Quay Archive"_qs},
                         {u"platform"_qs, m_platform},
                         {u"visibility"_qs, u"public"_qs},
                         {u"official_email"_qs, u"office@quay.sch.uk"_qs},
                         {u"moderator"_qs, m_school->user(Role::SocialMediaManager)},
                         {u"administrators"_qs, m_school->users({Role::SocialMediaManager, Role::Office})}};
    Values trusts = account;
    trusts.insert(u"owner"_qs, u"trust"_qs);
    const Role manager = Role::SocialMediaManager;
    return {{begin(manager, account),
             {Role::Headteacher, u"live"_qs},
             because(manager, u"suspended"_qs),
             {Role::Headteacher, u"live"_qs},
             because(Role::Headteacher, u"closed"_qs)},
            {begin(manager, trusts), {Role::Ceo, u"live"_qs}, because(Role::Ceo, u"suspended"_qs)},
            {begin(manager, account), because(manager, u"cancelled"_qs)}};
}

QList<Walk> TestRegisterWalks::blockedContentWalks()
{
    const Values request{{u"url"_qs, u"https://choirs.example/sing"_qs},
                         {u"content"_qs, u"Choirs"_qs},
                         {u"reasons"_qs, u"Music"_qs},
                         {u"risks"_qs, u"None beyond advertising"_qs}};
    const Values reasons{{u"decision_reasons"_qs, u"For the lesson"_qs}};
    return {{begin(Role::Staff, request),
             {Role::Headteacher, u"approved"_qs, reasons},
             {Role::IctTechnician, u"unblocked"_qs},
             {Role::OnlineSafetyOfficer, u"reviewed"_qs, {{u"review"_qs, u"As agreed"_qs}}},
             because(Role::IctTechnician, u"blocked-again"_qs)},
            {begin(Role::OnlineSafetyOfficer, request), {Role::Headteacher, u"refused"_qs, reasons}},
            {begin(Role::Dsl, request), because(Role::Dsl, u"cancelled"_qs)}};
}

QList<Walk> TestRegisterWalks::accessWalks()
{
    const Values access{{u"class_name"_qs, u"10A"_qs},     {u"ages"_qs, u"14-15"_qs},
                        {u"platform"_qs, m_platform},      {u"activity"_qs, u"Film"_qs},
                        {u"from_day"_qs, m_school->day()}, {u"until"_qs, m_school->day(9)}};
    return {{begin(Role::Staff, access),
             {Role::Headteacher, u"permitted"_qs},
             {Role::IctTechnician, u"open"_qs, {{u"security"_qs, u"One room"_qs}}},
             because(Role::OnlineSafetyOfficer, u"ended"_qs)},
            {begin(Role::Staff, access), because(Role::Headteacher, u"refused"_qs)},
            {begin(Role::Staff, access), because(Role::Staff, u"cancelled"_qs)}};
}

QList<Walk> TestRegisterWalks::breachWalks()
{
    const Values breach{{u"place"_qs, u"X"_qs}, {u"rule"_qs, u"An alias"_qs}};
    Values pupils = breach;
    pupils.insert({{u"by_whom"_qs, u"pupil"_qs}, {u"pupil"_qs, m_pupil}});
    Values staff = breach;
    staff.insert({{u"by_whom"_qs, u"staff"_qs}, {u"staff_member"_qs, m_school->user(Role::Office)}});
    return {{begin(Role::Staff, pupils),
             {Role::Dsl, u"in-hand"_qs, {{u"policy"_qs, u"behaviour"_qs}}},
             {Role::Dsl, u"closed"_qs, {{u"outcome"_qs, u"A talk"_qs}}}},
            {begin(Role::Staff, staff),
             {Role::Ceo, u"in-hand"_qs, {{u"policy"_qs, u"staff-conduct"_qs}}},
             {Role::Headteacher, u"closed"_qs, {{u"outcome"_qs, u"A warning"_qs}}}},
            {begin(Role::Staff, pupils), because(Role::Headteacher, u"cancelled"_qs)}};
}

QMap<QString, QList<Walk>> TestRegisterWalks::walks()
{
    const Role manager = Role::SocialMediaManager;
    const QString account = m_school
                                ->add(manager, u"accounts"_qs,
                                      {{u"name"_qs, u"Quay Choir"_qs},
                                       {u"platform"_qs, m_platform},
                                       {u"visibility"_qs, u"accepted"_qs},
                                       {u"official_email"_qs, u"choir@quay.sch.uk"_qs},
                                       {u"moderator"_qs, m_school->user(manager)},
                                       {u"administrators"_qs, m_school->users({manager, Role::Office})}})
                                .id.toText();
    const Values report{{u"urls"_qs, u"https://odd.example"_qs}, {u"nature"_qs, u"Gambling"_qs}};
    const Values site{{u"site"_qs, u"opera.example"_qs}, {u"why"_qs, u"Its category"_qs}};
    const Values notice{{u"title"_qs, u"Closure"_qs},
                        {u"wording"_qs, u"Closed today."_qs},
                        {u"criteria"_qs, u"disrepute neutral language sensitive inoffensive unpolitical lawful"_qs}};
    const Values choir{{u"name"_qs, u"Choir"_qs}, {u"pupils"_qs, m_pupil}};
    const Values follower{{u"asker"_qs, u"@quayfan"_qs}, {u"account"_qs, account}};
    const Values device{{u"asset_tag"_qs, u"Q-1"_qs}, {u"description"_qs, u"Camera"_qs}, {u"school_owned"_qs, 1}};
    const Values ban{{u"pupil"_qs, m_pupil}, {u"how"_qs, u"A proxy"_qs}, {u"supervision"_qs, u"In the library"_qs}};
    const Values review{{u"checked"_qs, u"All"_qs},
                        {u"found"_qs, u"Little"_qs},
                        {u"decided"_qs, u"Go on"_qs},
                        {u"why"_qs, u"It works"_qs}};
    const Values attempt{{u"pupil"_qs, m_pupil}, {u"platform"_qs, u"X"_qs}, {u"what"_qs, u"A follow"_qs}};
    const Values complaint{
        {u"about"_qs, u"A picture"_qs}, {u"complainant"_qs, u"A parent"_qs}, {u"details"_qs, u"Late"_qs}};
    const Values parents{{u"subject"_qs, u"Online"_qs}, {u"whom"_qs, u"All"_qs},
                         {u"way"_qs, u"letter"_qs},     {u"systems"_qs, u"A filter"_qs},
                         {u"asked"_qs, u"Homework"_qs}, {u"meeting_whom"_qs, u"Teachers"_qs}};
    const Values policy{{u"name"_qs, u"Behaviour Policy"_qs},
                        {u"version"_qs, u"1"_qs},
                        {u"approved_by"_qs, u"Governors"_qs},
                        {u"approved_on"_qs, m_school->day(-9)},
                        {u"next_review"_qs, m_school->day(300)}};
    const Values request{{u"requester"_qs, u"Mr Finch"_qs}, {u"right_of"_qs, u"adult"_qs}};
    const Values breach{
        {u"title"_qs, u"A lost list"_qs}, {u"what"_qs, u"Left behind"_qs}, {u"whose"_qs, u"A class"_qs}};
    const Values assessed{{u"effect"_qs, u"None"_qs}, {u"risk"_qs, u"unlikely"_qs}};
    const Values closed{{u"reasons"_qs, u"Found again"_qs}, {u"measures"_qs, u"No more lists"_qs}};
    return {
        {u"site-approvals"_qs, approvalWalks()},
        {u"accounts"_qs, accountWalks()},
        {u"blocked-content"_qs, blockedContentWalks()},
        {u"pupil-access"_qs, accessWalks()},
        {u"breaches"_qs, breachWalks()},
        {u"agreements"_qs,
         {{begin(Role::Office, {{u"person"_qs, m_school->user(Role::Dsl)}, {u"version"_qs, u"1"_qs}}),
           because(Role::Office, u"superseded"_qs)},
          {begin(Role::Dpo, {{u"person"_qs, m_school->user(Role::Dpl)}, {u"version"_qs, u"1"_qs}}),
           because(Role::Dpo, u"cancelled"_qs)}}},
        {u"platforms"_qs,
         {{begin(Role::Dpo, {{u"name"_qs, u"Bluesky"_qs}, {u"minimum_age"_qs, 13}, {u"source"_qs, u"Its terms"_qs}}),
           because(Role::Headteacher, u"retired"_qs)},
          {begin(Role::Office, {{u"name"_qs, u"Twitch"_qs}, {u"minimum_age"_qs, 13}, {u"source"_qs, u"Its terms"_qs}}),
           because(Role::Office, u"cancelled"_qs)}}},
        {u"comments"_qs,
         {{begin(manager, {{u"where_seen"_qs, u"A post"_qs}, {u"words"_qs, u"Rude"_qs}}),
           {manager, u"handled"_qs, {{u"done"_qs, u"hidden"_qs}}}},
          {begin(manager, {{u"where_seen"_qs, u"A post"_qs}, {u"words"_qs, u"Rude"_qs}}),
           because(manager, u"cancelled"_qs)}}},
        {u"posts"_qs, postWalks()},
        {u"notices"_qs,
         {{begin(manager, notice), {Role::Headteacher, u"signed"_qs}, because(manager, u"ended"_qs)},
          {begin(Role::MarketingOfficer, notice), because(manager, u"cancelled"_qs)}}},
        {u"groups"_qs,
         {{begin(Role::Staff, choir), because(Role::Staff, u"retired"_qs)},
          {begin(Role::Office, choir), because(Role::Dsl, u"cancelled"_qs)}}},
        {u"followers"_qs,
         {{begin(manager, follower),
           {manager, u"approved"_qs, {{u"known_as"_qs, u"A father"_qs}}},
           because(manager, u"removed"_qs)},
          {begin(manager, follower), because(manager, u"refused"_qs), because(manager, u"cancelled"_qs)}}},
        {u"inappropriate-content"_qs,
         {{begin(Role::Staff, report),
           {Role::IctTechnician, u"action-taken"_qs, {{u"action_taken"_qs, u"Looked"_qs}}},
           {Role::Dsl, u"closed"_qs}},
          {begin(Role::OnlineSafetyOfficer, report), because(Role::OnlineSafetyOfficer, u"cancelled"_qs)}}},
        {u"blocked-sites"_qs,
         {{begin(Role::IctTechnician, site), because(Role::IctTechnician, u"allowed"_qs),
           because(Role::OnlineSafetyOfficer, u"blocked"_qs), because(Role::IctTechnician, u"cancelled"_qs)}}},
        {u"bans"_qs,
         {{begin(Role::IctTechnician, ban), because(Role::Headteacher, u"ended"_qs)},
          {begin(Role::Dsl, ban), because(Role::Dsl, u"cancelled"_qs)}}},
        {u"devices"_qs,
         {{begin(Role::IctTechnician, device),
           {Role::OnlineSafetyOfficer, u"approved"_qs},
           because(Role::IctTechnician, u"withdrawn"_qs)},
          {begin(Role::Staff, device), because(Role::Staff, u"cancelled"_qs)}}},
        {u"filtering-reviews"_qs,
         {{begin(Role::Dsl, review), {Role::Dsl, u"completed"_qs}},
          {begin(Role::OnlineSafetyOfficer, review), because(Role::OnlineSafetyOfficer, u"cancelled"_qs)}}},
        {u"contact-attempts"_qs,
         {{begin(Role::Staff, attempt),
           {Role::Headteacher, u"dealt-with"_qs, {{u"told_on"_qs, m_school->day()}, {u"action"_qs, u"A talk"_qs}}}},
          {begin(Role::Dsl, attempt), because(Role::Dsl, u"cancelled"_qs)}}},
        {u"complaints"_qs,
         {{begin(Role::Headteacher, complaint),
           {Role::ChairOfGovernors, u"in-hand"_qs},
           {Role::Headteacher, u"answered"_qs, {{u"governors"_qs, u"Agreed"_qs}, {u"outcome"_qs, u"Apology"_qs}}}},
          {begin(Role::Ceo, complaint), because(Role::Ceo, u"cancelled"_qs)}}},
        {u"training"_qs,
         {{begin(Role::OnlineSafetyOfficer, {{u"topic"_qs, u"Safer"_qs}, {u"kind"_qs, u"parents"_qs}}),
           {Role::Headteacher, u"held"_qs},
           because(Role::Headteacher, u"cancelled"_qs)}}},
        {u"parent-communications"_qs,
         {{begin(Role::Office, parents), {Role::Office, u"sent"_qs}},
          {begin(Role::Dsl, parents), because(Role::Dsl, u"cancelled"_qs)}}},
        {u"policies"_qs,
         {{begin(Role::Headteacher, policy),
           {Role::Ceo, u"in-force"_qs},
           because(Role::ChairOfGovernors, u"superseded"_qs)},
          {begin(Role::Dpo, policy), because(Role::Dpo, u"cancelled"_qs)}}},
        {u"data-requests"_qs,
         {{begin(Role::Dpl, request),
           {Role::Dpo, u"accepted"_qs, {{u"authority"_qs, u"Known"_qs}}},
           {Role::Dpo, u"answered"_qs, {{u"answer"_qs, u"A file"_qs}}}},
          {begin(Role::Dpo, request), because(Role::Dpo, u"refused"_qs)},
          {begin(Role::Dpo, request), because(Role::Dpo, u"cancelled"_qs)}}},
        {u"data-breaches"_qs,
         {{begin(Role::Dpl, breach), {Role::Dpo, u"assessed"_qs, assessed}, {Role::Dpo, u"closed"_qs, closed}},
          {begin(Role::Dpo, breach), because(Role::Dpo, u"cancelled"_qs)}}},
        {u"case-figures"_qs,
         {{begin(Role::Dsl,
                 {{u"title"_qs, u"Autumn"_qs},
                  {u"from_day"_qs, m_school->day(-80)},
                  {u"until_day"_qs, m_school->day()}})}}}};
}

/// Roles that could make the step although no move to that state names them.
QStringList TestRegisterWalks::othersWhoMayMove(const QString &place, const FormRecord &record, const Step &step)
{
    QList<Role> named;
    for (const FormMove &move : formRegister(place)->workflow.moves) {
        if (move.to == step.to && move.from.contains(record.state))
            named += move.by.isEmpty() ? allRoles() : move.by;
    }
    QStringList others;
    for (const Role role : allRoles()) {
        if (!named.contains(role) && m_school->tryMove(role, place, record, step.to, step.values, step.reason))
            others << roleKey(role);
    }
    return others;
}

void TestRegisterWalks::take(const QString &place, const Walk &walk, QSet<QString> &met)
{
    FormRecord record;
    for (const Step &step : walk) {
        if (step.to.isEmpty()) {
            record = m_school->add(step.role, place, step.values);
        } else {
            QCOMPARE(othersWhoMayMove(place, record, step), QStringList());
            record = m_school->move(step.role, place, record, step.to, step.values, step.reason);
        }
        met << record.state;
    }
}

void TestRegisterWalks::everyStateIsReachedByThoseWhoTakeItThere_data()
{
    QTest::addColumn<QString>("place");
    const QStringList following{u"takedowns"_qs, u"consent-gaps"_qs}; // of published posts: walked in test_takedowns
    for (const FormRegister *form : formRegisters()) {
        if (!following.contains(form->key))
            QTest::newRow(qPrintable(form->key)) << form->key;
    }
}

void TestRegisterWalks::everyStateIsReachedByThoseWhoTakeItThere()
{
    QFETCH(QString, place);
    QSet<QString> met;
    for (const Walk &walk : walks().value(place))
        take(place, walk, met);
    for (const FormState &state : formRegister(place)->workflow.states)
        QVERIFY2(met.contains(state.key), qPrintable(state.key));
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestRegisterWalks)
#include "test_register_walks.moc"
