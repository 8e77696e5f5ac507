#include "tests/support/posting_school.h"

#include "models/consent/consent_changes.h"
#include "models/consent/consent_records.h"
#include "models/consent/form_versions.h"
#include "models/people/pupil_record.h"

namespace lanyard::test {

namespace {

QString posts() { return u"posts"_qs; }

void must(const Result<Committed> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

} // namespace

PostingSchool::PostingSchool()
{
    m_platform = named(u"platforms"_qs, u"name"_qs, u"Facebook"_qs).toText();
    for (const Role role : {Role::SocialMediaManager, Role::Office})
        add(Role::Office, u"agreements"_qs, {{u"person"_qs, user(role)}, {u"version"_qs, u"1"_qs}});
    const FormRecord lesson = add(Role::MarketingOfficer, u"training"_qs,
                                  {{u"kind"_qs, u"platform"_qs},
                                   {u"topic"_qs, u"Facebook"_qs},
                                   {u"attended"_qs, users({Role::SocialMediaManager, Role::Office})}});
    move(Role::MarketingOfficer, u"training"_qs, lesson, u"held"_qs);
    m_account = live(u"school"_qs, Role::Headteacher, u"Larkfield School"_qs);
    m_trustAccount = live(u"trust"_qs, Role::Ceo, u"Larkfield Trust"_qs);
    const FormRecord camera
        = add(Role::OnlineSafetyOfficer, u"devices"_qs,
              {{u"asset_tag"_qs, u"LF-1"_qs}, {u"description"_qs, u"Camera"_qs}, {u"school_owned"_qs, qint64(1)}});
    m_device = move(Role::OnlineSafetyOfficer, u"devices"_qs, camera, u"approved"_qs).id.toText();
    for (const QString &name : {u"Hà"_qs, u"Tomos"_qs, u"Ayodele"_qs})
        m_three << addConsenting(name, u"Penrose"_qs);
}

QString PostingSchool::live(const QString &owner, Role approver, const QString &name)
{
    const FormRecord account = add(Role::SocialMediaManager, u"accounts"_qs,
                                   {{u"name"_qs, name},
                                    {u"owner"_qs, owner},
                                    {u"platform"_qs, m_platform},
                                    {u"visibility"_qs, u"accepted"_qs},
                                    {u"official_email"_qs, u"social@larkfield.example"_qs},
                                    {u"moderator"_qs, user(Role::SocialMediaManager)},
                                    {u"administrators"_qs, users({Role::SocialMediaManager, Role::Office})}});
    return move(approver, u"accounts"_qs, account, u"live"_qs).id.toText();
}

QString PostingSchool::criteria() { return u"disrepute neutral language sensitive inoffensive unpolitical lawful"_qs; }

QString PostingSchool::ids(const QList<RecordId> &ids)
{
    QStringList texts;
    for (const RecordId &id : ids)
        texts << id.toText();
    return texts.join(u' ');
}

ConsentBook PostingSchool::book()
{
    const auto book = wait(as(Role::Office).office().read<ConsentBook>(ConsentBook::read));
    return book ? *book : ConsentBook();
}

std::optional<KeptCheck> PostingSchool::check(const RecordId &id)
{
    const auto found = wait(as(Role::Office).office().read<std::optional<KeptCheck>>([id](Connection &connection) {
        return readCheck(connection, id);
    }));
    return found ? *found : std::nullopt;
}

RecordId PostingSchool::addConsenting(const QString &forename, const QString &surname, int years)
{
    Pupil pupil;
    pupil.id = RecordId::make();
    pupil.school = as(Role::Office).school().id;
    pupil.legalForename = forename;
    pupil.legalSurname = surname;
    pupil.born = today().addYears(-years);
    const DatedFlag yes{true, {}, 0, {}, DatedFlag::Source::Import, {}};
    pupil.onRoll = {yes};
    Contact mother;
    mother.id = RecordId::make();
    mother.forename = u"Ana"_qs;
    mother.surname = surname;
    mother.relationship = u"Mother"_qs;
    mother.responsibility = {yes};
    pupil.contacts = {mother};
    must(wait(as(Role::Office).office().commit({Change::Kind::Record, {}, {*pupilWrite(pupil)}})));
    answer(pupil.id, Answer::Yes, -20);
    return pupil.id;
}

ConsentReturn PostingSchool::answer(const RecordId &pupil, Answer all, int day)
{
    const ConsentBook known = book();
    const School &school = *known.school(known.pupil(pupil)->school);
    const int year = AcademicYear::containing(today().addDays(day), school.yearStarts).start;
    return enter(pupil, *known.latestForm(school.id, year), all, day);
}

ConsentReturn PostingSchool::answerOneOff(const RecordId &pupil, const QString &post, Answer all)
{
    const ConsentBook known = book();
    const School &school = *known.school(known.pupil(pupil)->school);
    const auto form = oneOffForm(known, school.id, AcademicYear::containing(today(), school.yearStarts).start,
                                 {post,
                                  u"Larkfield School (Facebook)"_qs,
                                  u"First name beside the picture"_qs,
                                  {u"image"_qs, u"first-name"_qs},
                                  {},
                                  RecordId::fromText(m_account)});
    if (form->revision == 0)
        must(wait(as(Role::Office).office().commit({Change::Kind::Record, {}, {toWrite(*form)}})));
    return enter(pupil, *form, all, 0);
}

ConsentReturn PostingSchool::enter(const RecordId &pupil, const FormVersion &form, Answer all, int day)
{
    const ConsentBook known = book();
    const Contact &mother = known.pupil(pupil)->contacts.first();
    ConsentReturn given;
    given.id = RecordId::make();
    given.pupil = pupil;
    given.contact = mother.id;
    given.givenBy = mother.name();
    given.receivedOn = today().addDays(day);
    given.version = form.id;
    for (const Purpose &purpose : form.purposes)
        given.answers.insert(purpose.key, all);
    Register &office = as(Role::Office);
    const auto change = enterReturn(given, known, {office.user().id, clock().clock().msecs()});
    if (!change)
        qFatal("%s", qPrintable(change.error().message));
    must(wait(office.office().commit(*change)));
    return *book().given(given.id);
}

ConsentReturn PostingSchool::withdraw(const RecordId &pupil, const QStringList &purposes, int day, Role by)
{
    const ConsentBook known = book();
    ConsentReturn given;
    given.id = RecordId::make();
    given.pupil = pupil;
    given.contact = known.pupil(pupil)->contacts.first().id;
    given.givenBy = known.pupil(pupil)->contacts.first().name();
    given.receivedOn = today().addDays(day);
    given.method = Method::Orally;
    given.purposes = purposes;
    const auto change = enterWithdrawal(given, known, {as(by).user().id, clock().clock().msecs()});
    if (!change)
        qFatal("%s", qPrintable(change.error().message));
    must(wait(as(by).office().commit(*change)));
    return *book().given(given.id);
}

FormRecord PostingSchool::draft(const Values &values, Role by)
{
    Values all{{u"title"_qs, u"Autumn fair"_qs},
               {u"account"_qs, m_account},
               {u"media"_qs, u"image"_qs},
               {u"text"_qs, u"Thank you for coming."_qs},
               {u"objective"_qs, u"school-news"_qs},
               {u"source"_qs, u"device"_qs},
               {u"device"_qs, m_device},
               {u"criteria"_qs, criteria()},
               {u"confirmed"_qs, u"dressed no-details copyright platform-rules"_qs}};
    all.insert(values);
    return add(by, posts(), all);
}

FormRecord PostingSchool::submitted(const Values &values)
{
    return move(Role::SocialMediaManager, posts(), draft(values), u"submitted"_qs);
}

FormRecord PostingSchool::approved(const Values &values)
{
    return move(Role::Headteacher, posts(), submitted(values), u"approved"_qs);
}

Values PostingSchool::whereItWent(int when)
{
    return {{u"published_on"_qs, day(when)}, {u"address"_qs, u"https://example.org/post/1"_qs}};
}

FormRecord PostingSchool::publish(const FormRecord &approved, int day)
{
    return move(Role::SocialMediaManager, posts(), approved, u"published"_qs, whereItWent(day));
}

FormRecord PostingSchool::published(const Values &values, int day) { return publish(approved(values), day); }

FormRecord PostingSchool::shown(const RecordId &pupil, int day)
{
    return published({{u"pupils"_qs, pupil.toText()}, {u"shown_as"_qs, u"individual"_qs}}, day);
}

} // namespace lanyard::test
