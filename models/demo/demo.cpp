#include "models/demo/demo.h"

#include "models/consent/consent_book.h"
#include "models/consent/consent_records.h"
#include "models/consent/form_versions.h"
#include "models/demo/demo_consent.h"
#include "models/demo/demo_people.h"
#include "models/demo/demo_registers.h"
#include "models/demo/demo_users.h"
#include "models/people/pupil_record.h"
#include "models/store/vault.h"

#include <QCoreApplication>
#include <QDir>

namespace lanyard {

namespace {

constexpr int MostPupils = 200000;
constexpr int YearsOfReturns = 3;
constexpr int PupilsInRegisters = 200;
constexpr int PupilsAtOnce = 4000; // keeps a large school's change from filling the memory

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

Result<void> commit(Register &opened, QList<Write> writes)
{
    if (writes.isEmpty())
        return {};
    const auto done = wait(opened.office().commit(Change{Change::Kind::Record, {}, std::move(writes)}));
    return done ? Result<void>() : failure(done);
}

/// Fills a register that has its users: the office enters pupils and forms, the DSL protects, the DPO finds.
class DemoMaker
{
public:
    DemoMaker(const DemoWish &wish, const Register::Options &options, const Progress &progress)
        : m_wish(wish)
        , m_options(options)
        , m_progress(progress)
        , m_random(wish.seed)
    {
    }

    Result<void> fill()
    {
        Result<void> done = openAll();
        if (done)
            done = describeSchool();
        if (done)
            done = writeForms();
        if (done)
            done = writePupils();
        if (done)
            done = playRegisters();
        return done;
    }

private:
    Result<void> openAll()
    {
        for (const auto &[role, place] : {std::pair{Role::Office, &m_office},
                                          {Role::Dsl, &m_dsl},
                                          {Role::Dpo, &m_dpo},
                                          {Role::Headteacher, &m_head}}) {
            auto opened = signInAs(role, m_wish.folder, m_options);
            if (!opened)
                return failure(opened);
            *place = std::move(*opened);
        }
        m_school = m_office->school();
        return {};
    }

    Result<void> describeSchool()
    {
        School school = m_school;
        school.dfeNumber = QStringLiteral("8204000");
        school.dpoName = QStringLiteral("Marged Ellis-Okoro");
        school.dpoEmail = QStringLiteral("dpo@larkfield.example");
        school.dpoPhone = QStringLiteral("01632 960001");
        return m_head->saveSchool(school);
    }

    /// The current year's form stands already; the earlier ones come before it.
    Result<void> writeForms()
    {
        const auto book = wait(
            m_office->office().read<ConsentBook>([](Connection &connection) { return ConsentBook::read(connection); }));
        if (!book)
            return failure(book);
        const int year = AcademicYear::containing(m_options.clock.today(), m_school.yearStarts).start;
        QList<Write> writes;
        for (int start = year - YearsOfReturns + 1; start <= year; ++start) {
            m_forms.append(formOfYear(*book, m_school.id, start));
            if (m_forms.last().revision == 0)
                writes.append(toWrite(m_forms.last()));
        }
        return commit(*m_office, writes);
    }

    Result<void> writePupils()
    {
        const QDate today = m_options.clock.today();
        const RecordId office = m_office->user().id;
        DemoPeople people(m_random, m_school, today, m_wish.pupils, office);
        DemoConsent consent(m_random, m_school, today, m_forms, office);
        for (int done = 0; done < m_wish.pupils; done += PupilsAtOnce) {
            const int count = std::min(PupilsAtOnce, m_wish.pupils - done);
            if (const auto written = writeSome(people, consent, count); !written)
                return written;
            m_progress.report(done + count, m_wish.pupils);
            if (m_progress.isCancelled())
                return failure(Error::Code::Cancelled, Text::tr("Cancelled. The demonstration register was removed."));
        }
        return {};
    }

    Result<void> writeSome(DemoPeople &people, DemoConsent &consent, int count)
    {
        QList<Write> entered;
        QList<Write> returned;
        QList<Write> marked;
        QList<Write> found;
        for (int i = 0; i < count; ++i) {
            const Pupil pupil = people.next();
            if (m_known.size() < PupilsInRegisters)
                m_known << pupil.id;
            const QList<ConsentReturn> returns = consent.about(pupil);
            entered.append(*pupilWrite(pupil));
            for (const ConsentReturn &one : returns)
                returned.append(toWrite(one));
            if (const auto mark = consent.protection(pupil, m_dsl->user().id))
                marked.append(toWrite(*mark));
            if (const auto finding = consent.finding(pupil, returns, m_dpo->user().id))
                found.append(toWrite(*finding));
        }
        Result<void> done = commit(*m_office, entered + returned);
        if (done)
            done = commit(*m_dsl, marked);
        if (done)
            done = commit(*m_dpo, found);
        return done;
    }

    Result<void> playRegisters()
    {
        DemoCast cast(m_wish.folder, m_options, m_random, m_known);
        return fillRegisters(cast, m_school, m_options.clock.today());
    }

    const DemoWish &m_wish;
    const Register::Options &m_options;
    const Progress m_progress;
    DemoRandom m_random;
    std::unique_ptr<Register> m_office;
    std::unique_ptr<Register> m_dsl;
    std::unique_ptr<Register> m_dpo;
    std::unique_ptr<Register> m_head;
    School m_school;
    QList<FormVersion> m_forms;
    QList<RecordId> m_known; ///< pupils whom something happens to
};

Result<QList<RecoveryKey>> found(const DemoWish &wish, const Register::Options &options)
{
    QString password = demoPassword();
    Register::New what;
    what.folder = wish.folder;
    what.trust = QStringLiteral("Larkfield Learning Trust");
    what.school = QStringLiteral("Larkfield School");
    what.userName = roleKey(demoFounder());
    what.roles = {demoFounder()};
    what.password = Secret::take(password);
    what.cost = KeyCost::cheap();
    return Register::create(std::move(what), options);
}

} // namespace

QString demoPassword() { return QStringLiteral("demonstration only"); }

Result<QList<RecoveryKey>> makeDemo(const DemoWish &wish, const Register::Options &options, const Progress &progress)
{
    if (wish.pupils < 1 || wish.pupils > MostPupils)
        return failure(Error::Code::Usage, Text::tr("A demonstration school has 1 to %1 pupils.").arg(MostPupils));
    auto recovery = found(wish, options);
    if (!recovery)
        return recovery;
    Result<void> done = addDemoUsers(wish.folder, options);
    if (done)
        done = DemoMaker(wish, options, progress).fill();
    if (done)
        return recovery;
    QDir(wish.folder).removeRecursively(); // made here, and empty before
    return failure(done);
}

} // namespace lanyard
