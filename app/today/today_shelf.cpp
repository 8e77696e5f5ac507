#include "app/today/today_shelf.h"

#include "app/background.h"
#include "app/consent/consent_source.h"
#include "app/registers/form_shelf.h"
#include "app/session_part.h"

namespace lanyard {

TodayShelf &TodayShelf::of(const Session &session) { return partOf<TodayShelf>(session); }

TodayShelf::TodayShelf(Session &session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session, &Session::countsChanged, this, &TodayShelf::read);
    connect(&ConsentSource::of(session), &ConsentSource::changed, this, &TodayShelf::read);
    connect(&FormShelf::of(session), &FormShelf::tasksChanged, this, &TodayShelf::changed);
    read();
}

QList<Task> TodayShelf::tasks(const Session::Go &go, const Settle &settle) const
{
    return m_isRead ? todayTasks(m_session, m_figures, m_waits, go, settle) : QList<Task>();
}

void TodayShelf::read()
{
    // One at a time: what changed meanwhile is read once more at the end.
    m_readAgain = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    struct Read
    {
        ConsentFigures figures;
        QList<Register::Waiting> waits;
        bool hasBook = false;
    };
    const auto work = [book = ConsentSource::of(m_session).book(), reg = &m_session.reg(), day = m_session.today()] {
        Read read;
        read.hasBook = book != nullptr;
        if (book)
            read.figures = ConsentFigures::of(*book, day);
        read.waits = reg->waiting().value_or(QList<Register::Waiting>());
        return read;
    };
    inBackground(this, work, [this](const Read &read) {
        m_reading = false;
        const int before = waiting();
        m_isRead = read.hasBook;
        m_figures = read.figures;
        m_waits = read.waits;
        Q_EMIT changed();
        if (m_readAgain)
            return this->read();
        if (waiting() != before)
            Q_EMIT m_session.countsChanged();
    });
}

} // namespace lanyard
