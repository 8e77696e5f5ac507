#include "app/registers/form_shelf.h"

#include "app/registers/group_glyphs.h"
#include "app/registers/paged_registers.h"
#include "app/session_part.h"
#include "app/vault_feed.h"
#include "models/access/user_records.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr int TaskMsecs = 250; ///< several changes in a row are looked at once

} // namespace

FormShelf &FormShelf::of(const Session &session) { return partOf<FormShelf>(session); }

FormShelf::FormShelf(Session &session)
    : QObject(&session)
    , m_session(session)
{
    session.addFinder([this](const QString &words, int most, const Session::Go &go) { return find(words, most, go); });
    m_taskTimer.setSingleShot(true);
    m_taskTimer.setInterval(TaskMsecs);
    connect(&m_taskTimer, &QTimer::timeout, this, &FormShelf::readTasks);
    connect(&VaultFeed::of(session), &VaultFeed::changed, this, &FormShelf::follow);
    readTasks();
    readUsers();
}

FormSource &FormShelf::source(const FormRegister &form)
{
    FormSource *&source = m_sources[form.key];
    if (source == nullptr) {
        source = new FormSource(m_session, form, this);
        connect(source, &FormSource::failed, this, &FormShelf::failed);
    }
    return *source;
}

int FormShelf::waiting(const QString &registerKey) const
{
    return int(std::count_if(m_tasks.begin(), m_tasks.end(),
                             [&registerKey](const FormTask &task) { return pageOf(task.place) == registerKey; }));
}

int FormShelf::waitingIn(const QString &group) const
{
    return int(std::count_if(m_tasks.begin(), m_tasks.end(), [&group](const FormTask &task) {
        const FormRegister *form = formRegister(task.place);
        return form != nullptr && form->group == group;
    }));
}

int FormShelf::toSign() const
{
    return int(std::count_if(m_tasks.begin(), m_tasks.end(), [](const FormTask &task) { return task.isSignature; }));
}

void FormShelf::follow(const QList<RowChange> &rows)
{
    const auto isUser = [](const RowChange &row) { return row.table == QLatin1String("user"); };
    if (std::any_of(rows.begin(), rows.end(), isUser))
        readUsers();
    m_taskTimer.start();
}

void FormShelf::readTasks()
{
    if (m_readingTasks) {
        m_taskTimer.start(); // what changed meanwhile is looked at afterwards
        return;
    }
    m_readingTasks = true;
    whenDone(readFormTasks(m_session.reg()), this, [this](const Result<QList<FormTask>> &tasks) {
        m_readingTasks = false;
        if (!tasks) {
            Q_EMIT failed(tasks.error().message);
            return;
        }
        const bool isNews = !std::exchange(m_tasksRead, true) || m_tasks != *tasks;
        m_tasks = *tasks;
        if (!isNews)
            return;
        Q_EMIT tasksChanged();
        Q_EMIT m_session.countsChanged();
    });
}

void FormShelf::readUsers()
{
    whenDone(m_session.office().read<QList<User>>(lanyard::readUsers), this, [this](const Result<QList<User>> &users) {
        if (!users)
            return;
        m_users = *users;
        m_users.removeIf([](const User &user) { return user.removed; });
        Q_EMIT usersChanged();
    });
}

QList<Command> FormShelf::find(const QString &words, int most,
                               const std::function<void(const QString &, const RecordId &)> &go)
{
    QList<Command> found;
    const QList<const FormRegister *> registers = pagedRegisters();
    for (const FormRegister *form : registers) {
        if (found.size() >= most)
            break;
        if (!showsRecords(*form, m_session))
            continue;
        const QList<PupilName> &names = source(*form).found();
        const QList<qsizetype> places = findPupils(names, words, most - int(found.size()));
        for (const qsizetype place : places)
            found.append({names.at(place).name, form->singular, groupGlyph(form->group),
                          [go, key = form->key, id = names.at(place).id] { go(key, id); }});
    }
    return found;
}

} // namespace lanyard
