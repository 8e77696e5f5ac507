#include "models/demo/demo_cast.h"

#include "models/demo/demo.h"
#include "models/demo/demo_users.h"
#include "models/registers/form_desk.h"

namespace lanyard {

namespace {

constexpr qint64 MsecsADay = 24LL * 3600 * 1000;

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
    m_options.clock = Clock([clock = m_clock, ago = m_daysAgo] { return clock.now().addMSecs(-*ago * MsecsADay); });
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

FormRecord DemoCast::record(const QString &place, const RecordId &id)
{
    Register *opened = open(Role::Headteacher);
    if (!m_error)
        return {};
    const auto book = wait(FormDesk(*opened, *formRegister(place)).read({id}));
    if (book && !book->records.isEmpty())
        return book->records.first();
    m_error = book ? Result<void>(failure(Error::Code::NotFound, place)) : failure(book);
    return {};
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
