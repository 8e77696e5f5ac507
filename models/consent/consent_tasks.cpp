#include "models/consent/consent_tasks.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ConsentTasks)
};

using Kind = ConsentTask::Kind;

ConsentTask taskFor(Kind kind, const Pupil &pupil, const QString &what)
{
    const QString who = pupil.registrationGroup.isEmpty()
        ? pupil.sortedName()
        : QStringLiteral("%1 (%2)").arg(pupil.sortedName(), pupil.registrationGroup);
    return {kind, pupil.id, QStringLiteral("%1: %2").arg(who, what)};
}

/// A task a pupil and kind: one letter home, whatever it asks about.
void addTasksOf(QList<ConsentTask> &tasks, const Pupil &pupil, const ConsentBook &book, const QStringList &purposes,
                const QDate &day)
{
    QStringList disputed;
    QStringList unclear;
    int missing = 0;
    const PupilConsent consent = book.about(pupil);
    for (const QString &purpose : purposes) {
        const ConsentState state = inForce(consent, book.versions(), purpose, day).state;
        if (state == ConsentState::Disputed)
            disputed.append(book.purposeLabel(purpose));
        else if (state == ConsentState::Unclear)
            unclear.append(book.purposeLabel(purpose));
        missing += state == ConsentState::NotReturned || state == ConsentState::Expired ? 1 : 0;
    }
    if (!disputed.isEmpty())
        tasks.append(taskFor(Kind::Resolve, pupil, Text::tr("disputed: %1").arg(disputed.join(QStringLiteral(", ")))));
    if (!unclear.isEmpty())
        tasks.append(taskFor(Kind::Clarify, pupil, Text::tr("unclear: %1").arg(unclear.join(QStringLiteral(", ")))));
    if (missing == purposes.size())
        tasks.append(taskFor(Kind::Chase, pupil, Text::tr("no form has come back this year")));
}

} // namespace

QString consentTaskKey(Kind kind)
{
    switch (kind) {
    case Kind::Resolve:
        return QStringLiteral("resolve");
    case Kind::Clarify:
        return QStringLiteral("clarify");
    case Kind::Chase:
        return QStringLiteral("chase");
    }
    return {};
}

QList<ConsentTask> consentTasks(const ConsentBook &book, const QDate &day)
{
    const QStringList purposes = book.purposes(day);
    QList<ConsentTask> tasks;
    for (const Pupil &pupil : book.pupils()) {
        if (pupil.isOnRoll(day, KnownNow) && !isProtected(book.about(pupil), day))
            addTasksOf(tasks, pupil, book, purposes, day);
    }
    return tasks;
}

} // namespace lanyard
