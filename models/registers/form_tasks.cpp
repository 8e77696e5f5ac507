#include "models/registers/form_tasks.h"

#include "models/access/register.h"
#include "models/posting/posting_tasks.h"
#include "models/registers/account_passwords.h"
#include "models/registers/closed_vaults.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_text.h"
#include "models/registers/surroundings.h"

#include <algorithm>
#include <tuple>

namespace lanyard {

namespace {

/// From its day on, or so many days before; without a day at once, unless it was to be announced before one.
bool isShown(const QDate &due, int daysBefore, const QDate &today)
{
    return due.isValid() ? today >= due.addDays(-daysBefore) : daysBefore == 0;
}

bool isForward(const FormMove &move, const FormRecord &record)
{
    return !move.isRefusal && move.to != record.state && move.from.contains(record.state)
        && (!move.applies || move.applies(record));
}

/// The tasks of one register for one person.
class RegisterTasks
{
public:
    RegisterTasks(const FormRegister &form, const Permissions &may, const Surroundings &around)
        : m_form(form)
        , m_may(may)
        , m_around(around)
    {
    }

    QList<FormTask> all()
    {
        for (const FormRecord &record : m_around.inStates(m_form.key, statesThatWait())) {
            if (!mayRead(m_form, record, m_may, m_around.user()))
                continue;
            addSignature(record);
            for (const TaskRule &rule : m_form.workflow.tasks)
                addRule(rule, record);
        }
        for (const StandingTask &rule : m_form.workflow.standing)
            addStanding(rule);
        return m_tasks;
    }

private:
    QStringList statesThatWait() const
    {
        QStringList states;
        for (const FormMove &move : m_form.workflow.moves) {
            if (!move.signs.isEmpty())
                states += move.from;
        }
        for (const TaskRule &rule : m_form.workflow.tasks)
            states += rule.states;
        states.removeDuplicates();
        return states;
    }

    /// The record can only go on by a signature, and this person may give it.
    void addSignature(const FormRecord &record)
    {
        const QList<FormMove> &moves = m_form.workflow.moves;
        const bool waits = std::all_of(moves.begin(), moves.end(), [&](const FormMove &move) {
            return !isForward(move, record) || !move.signs.isEmpty();
        });
        const QList<const FormMove *> own = movesFor(m_form, record, m_may, m_around.user());
        const bool isMine = std::any_of(own.begin(), own.end(), [&](const FormMove *move) {
            return isForward(*move, record) && !move->signs.isEmpty();
        });
        if (waits && isMine)
            m_tasks << FormTask{QStringLiteral("sign"),
                                m_form.key,
                                record.id,
                                FormText::tr("Sign: %1: %2").arg(m_form.singular, m_form.nameOf(record)),
                                {},
                                true};
    }

    void addRule(const TaskRule &rule, const FormRecord &record)
    {
        if (!rule.states.contains(record.state) || !m_may.holds(rule.by, record.school))
            return;
        const QDate due = rule.due ? rule.due(record) : QDate();
        if (isShown(due, rule.daysBefore, m_around.today()) && (!rule.applies || rule.applies(record, m_around)))
            m_tasks << FormTask{rule.kind, m_form.key, record.id, rule.words.arg(m_form.nameOf(record)), due, false};
    }

    void addStanding(const StandingTask &rule)
    {
        for (const School &school : m_around.schools()) {
            if (!m_may.holds(rule.by, school.id))
                continue;
            for (const Awaited &awaited : rule.awaited(school, m_around)) {
                if (isShown(awaited.due, rule.daysBefore, m_around.today()))
                    m_tasks << FormTask{rule.kind, m_form.key, {}, wordsOf(rule, awaited, school), awaited.due, false};
            }
        }
    }

    QString wordsOf(const StandingTask &rule, const Awaited &awaited, const School &school) const
    {
        const QString words = rule.words.contains(QLatin1String("%1")) ? rule.words.arg(awaited.about) : rule.words;
        return m_around.schools().size() > 1 ? FormText::tr("%1 (%2)").arg(words, school.name) : words;
    }

    const FormRegister &m_form;
    const Permissions &m_may;
    const Surroundings &m_around;
    QList<FormTask> m_tasks;
};

void sortByPressing(QList<FormTask> &tasks, const QDate &undated)
{
    std::stable_sort(tasks.begin(), tasks.end(), [&undated](const FormTask &one, const FormTask &other) {
        const auto pressing = [&undated](const FormTask &task) {
            return std::make_tuple(task.due.isValid() ? task.due : undated, !task.isSignature);
        };
        return pressing(one) < pressing(other);
    });
}

Result<QList<FormTask>> tasksIn(Connection &connection, const Permissions &may, const QDate &today,
                                const RecordId &user, const QString &vault = {})
{
    const Surroundings around(connection, today, user, vault);
    const QList<FormTask> tasks = formTasks(may, around);
    return around.error().map([&] { return tasks; });
}

} // namespace

QList<FormTask> formTasks(const Permissions &may, const Surroundings &around)
{
    QList<FormTask> tasks;
    for (const FormRegister *form : around.isOffice() ? formRegisters() : closedRegisters()) {
        if (isPlaceOf(*form, may) && !seesOnlyCounts(*form, may))
            tasks += RegisterTasks(*form, may, around).all();
    }
    if (around.isOffice())
        tasks += accountPasswordTasks(around) + postingTasks(may, around);
    sortByPressing(tasks, around.today()); // what has no day waits since it came
    return tasks;
}

QFuture<Result<QList<FormTask>>> readFormTasks(Register &reg)
{
    const auto read = [vaults = closedVaultsOf(reg), may = reg.may(), today = reg.clock().today(),
                       user = reg.user().id](Connection &office) -> Result<QList<FormTask>> {
        Result<QList<FormTask>> tasks = tasksIn(office, may, today, user);
        const auto closed = fromEach<FormTask>(vaults, [&](Connection &connection, const QString &vault) {
            return tasksIn(connection, may, today, user, vault);
        });
        if (!tasks || !closed)
            return tasks ? Result<QList<FormTask>>(failure(closed)) : tasks;
        *tasks += *closed;
        sortByPressing(*tasks, today);
        return tasks;
    };
    return reg.office().read<QList<FormTask>>(read);
}

} // namespace lanyard
