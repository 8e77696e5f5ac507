#include "models/demo/demo_cast.h"

#include "models/cases/case_registers.h"
#include "models/cases/concern.h"
#include "models/consent/consent_changes.h"
#include "models/demo/demo.h"
#include "models/demo/demo_users.h"
#include "models/posting/takedowns.h"
#include "models/registers/form_desk.h"

namespace lanyard {

namespace {

/// Somebody's name, quickly drawn: a loop, a wave, a line below.
Strokes scrawl(DemoRandom &random)
{
    Strokes strokes{6000, 2000, {}};
    Stroke wave;
    for (qint32 i = 0; i < 24; ++i)
        wave << StrokePoint{500 + i * 190, 1000 + (i % 2 == 0 ? -1 : 1) * (150 + random.below(450)),
                            600 + random.below(400), i * 35};
    strokes.lines = {wave, {{600, 1650, 900, 1000}, {5200, 1500 + random.below(100), 700, 1180}}};
    return strokes;
}

} // namespace

DemoCast::DemoCast(const QString &folder, const Register::Options &options, DemoRandom &random, QList<RecordId> pupils)
    : m_folder(folder)
    , m_clock(options.clock)
    , m_options(options)
    , m_random(random)
    , m_pupils(std::move(pupils))
{
    // A past day has one moment, whatever the time is now: the same seed makes the same data.
    m_options.clock = Clock([clock = m_clock, ago = m_daysAgo] {
        const qint64 then = Clock::moment(clock.today().addDays(-*ago), QTime(15, 40));
        return *ago == 0 ? clock.now() : QDateTime::fromMSecsSinceEpoch(then, Qt::UTC);
    });
}

void DemoCast::goTo(int daysAgo) { *m_daysAgo = daysAgo; }

Register *DemoCast::open(Role role)
{
    std::unique_ptr<Register> &opened = m_open[role];
    if (opened || !m_error)
        return opened.get();
    auto signedIn = signInAs(role, m_folder, m_options);
    if (signedIn)
        opened = std::move(*signedIn);
    else
        m_error = failure(signedIn);
    return opened.get();
}

FormHand DemoCast::hand(Register &opened) { return {opened, demoPassword(), scrawl(m_random)}; }

FormRecord DemoCast::keep(Result<FormRecord> result)
{
    if (result)
        return *result;
    m_error = failure(result);
    return {};
}

FormRecord DemoCast::add(Role role, const QString &place, const FormValues &values)
{
    Register *opened = open(role);
    return m_error ? keep(hand(*opened).add(place, values, m_random.id())) : FormRecord();
}

FormRecord DemoCast::set(Role role, const QString &place, const FormRecord &record, const FormValues &values)
{
    Register *opened = open(role);
    return m_error ? keep(hand(*opened).set(place, record, values)) : FormRecord();
}

FormRecord DemoCast::move(Role role, const QString &place, const FormRecord &record, const QString &to,
                          const FormValues &values, const QString &reason)
{
    Register *opened = open(role);
    return m_error ? keep(hand(*opened).move(place, record, to, values, reason)) : FormRecord();
}

void DemoCast::report(Role by, const FormValues &concern)
{
    Register *opened = open(by);
    if (!m_error)
        return;
    FormRecord record = blankConcern(*opened);
    for (auto value = concern.begin(); value != concern.end(); ++value)
        record.set(value.key(), *value);
    const auto sealed = sealConcern(*opened, record);
    const auto done = sealed ? wait(opened->office().commit(sealed->change)) : Result<Committed>(failure(sealed));
    if (!done)
        m_error = failure(done);
}

QList<FormRecord> DemoCast::all(const QString &place)
{
    Register *opened = open(Role::Headteacher);
    if (!m_error)
        return {};
    const auto book = wait(FormDesk(*opened, *formRegister(place)).read());
    if (!book)
        m_error = failure(book);
    return book ? book->records : QList<FormRecord>();
}

FormRecord DemoCast::record(const QString &place, const RecordId &id)
{
    for (const FormRecord &one : all(place)) {
        if (one.id == id)
            return one;
    }
    if (m_error)
        m_error = failure(Error::Code::NotFound, place);
    return {};
}

FormRecord DemoCast::first(const QString &place, const QString &state)
{
    for (const FormRecord &one : all(place)) {
        if (one.state == state)
            return one;
    }
    return {};
}

ConsentBook DemoCast::book()
{
    Register *opened = open(Role::Office);
    if (!m_error)
        return {};
    auto book = wait(opened->office().read<ConsentBook>(
        [this](Connection &connection) { return ConsentBook::readAbout(connection, m_pupils); }));
    if (!book)
        m_error = failure(book);
    return book ? std::move(*book) : ConsentBook();
}

QList<RecordId> DemoCast::whoMayBeShown(const FormRecord &account, qsizetype most)
{
    CheckQuestion question;
    question.pupils = m_pupils;
    question.account = account.id;
    question.platform = account.text(u"name"_qs);
    question.on = m_clock.today().addDays(-*m_daysAgo);
    const PostingAccount there = PostingAccount::of(account, u"Facebook"_qs);
    const auto answers = checkInFull(question, book(), {{there}});
    QList<RecordId> found;
    for (const CheckAnswer &answer : answers ? *answers : QList<CheckAnswer>()) {
        if (answer.isYes() && !answer.hasLeft && found.size() < most)
            found << answer.pupil;
    }
    return found;
}

void DemoCast::withdraw(Role enteredBy, const RecordId &id, int daysBefore)
{
    Register *opened = open(enteredBy);
    const ConsentBook known = book();
    const Pupil *pupil = known.pupil(id);
    if (!m_error || !pupil || pupil->contacts.isEmpty())
        return;
    ConsentReturn given;
    given.id = m_random.id();
    given.pupil = id;
    given.receivedOn = m_clock.today().addDays(-*m_daysAgo - daysBefore);
    given.method = Method::Orally;
    const bool isOfAge = pupil->born.addYears(School().adultAge) <= given.receivedOn;
    const Contact &parent = pupil->contacts.first();
    given.by = isOfAge ? ConsentReturn::By::Pupil : ConsentReturn::By::Contact;
    given.contact = isOfAge ? RecordId() : parent.id;
    given.givenBy = isOfAge ? pupil->name() : parent.name();
    given.relationship = isOfAge ? QString() : parent.relationship;
    const auto change = enterWithdrawal(given, known, {opened->user().id, opened->clock().msecs()});
    const auto done = change ? wait(opened->office().commit(*change)) : Result<Committed>(failure(change));
    if (!done)
        m_error = failure(done);
}

FormRecord DemoCast::begin(Role role, const QString &place, const Following &following)
{
    Register *opened = open(role);
    if (!m_error)
        return {};
    using Found = std::optional<FormRecord>;
    const auto found = wait(opened->office().read<Found>([&](Connection &connection) -> Result<Found> {
        const auto ledger = PostLedger::read(connection);
        const auto consent = ledger ? PostLedger::readConsent(connection, *ledger) : failure(ledger);
        return consent ? Result<Found>(following(*ledger, *consent)) : failure(consent);
    }));
    if (!found || !*found)
        return {};
    FormValues values;
    for (const auto &[key, value] : (*found)->values)
        values.insert(key, value);
    return keep(hand(*opened).add(place, values, (*found)->id));
}

FormRecord DemoCast::takedownOf(const FormRecord &post)
{
    const auto open = [&](const PostLedger &ledger, const ConsentBook &consent) -> std::optional<FormRecord> {
        for (const Takedown &one : takedownsOf(ledger, consent)) {
            if (one.post == post.id && one.state == Takedown::State::Open)
                return recordOf(one, ledger);
        }
        return std::nullopt;
    };
    return begin(Role::SocialMediaManager, u"takedowns"_qs, open);
}

FormRecord DemoCast::consentGapOf(const FormRecord &post)
{
    const auto gap = [&](const PostLedger &ledger, const ConsentBook &consent) -> std::optional<FormRecord> {
        for (const ConsentGap &one : consentGapsOf(ledger, consent)) {
            if (one.post == post.id)
                return recordOf(one, ledger);
        }
        return std::nullopt;
    };
    return begin(Role::Dpo, u"consent-gaps"_qs, gap);
}

QString DemoCast::user(Role role)
{
    const Register *opened = open(role);
    return opened ? opened->user().id.toText() : QString();
}

QString DemoCast::users(const QList<Role> &roles)
{
    QStringList ids;
    for (const Role role : roles)
        ids << user(role);
    return ids.join(u' ');
}

QString DemoCast::day(int daysLater) const
{
    return m_clock.today().addDays(daysLater - *m_daysAgo).toString(Qt::ISODate);
}

QString DemoCast::pupil() { return m_pupils.at(m_random.below(int(m_pupils.size()))).toText(); }

} // namespace lanyard
