#include "app/today/today_tasks.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

QString words(const char *text) { return QCoreApplication::translate("TodayTasks", text); }

void addMissingDetails(QList<Task> &tasks, const Session &session, const Session::Go &go)
{
    const QList<School> schools = session.reg().schools();
    for (const School &school : schools) {
        if (!session.may().mayWrite(Place::Settings, school.id))
            continue;
        if (!school.dpoName.isEmpty() && (!school.dpoEmail.isEmpty() || !school.dpoPhone.isEmpty()))
            continue;
        tasks.append({Glyph::Information,
                      Tone::Warning,
                      words(QT_TRANSLATE_NOOP("TodayTasks",
                                              "The DPO's details are "
                                              "missing")),
                      words(QT_TRANSLATE_NOOP("TodayTasks", "Consent forms name the DPO whom parents may write to: %1"))
                          .arg(school.name),
                      {},
                      words(QT_TRANSLATE_NOOP("TodayTasks", "Fill in")),
                      [go] { go(QStringLiteral("settings"), {}); }});
    }
}

} // namespace

QList<Task> todayTasks(const Session &session, const Session::Go &go)
{
    QList<Task> tasks;
    addMissingDetails(tasks, session, go);
    return tasks;
}

} // namespace lanyard
