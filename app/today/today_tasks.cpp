#include "app/today/today_tasks.h"

#include "app/concern/unopened_reports.h"
#include "app/registers/form_shelf.h"
#include "app/settings/desk_safety.h"
#include "app/signing/sign_page.h"
#include "models/store/clock.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

namespace lanyard {

namespace {

constexpr qint64 WeekMsecs = 7ll * 24 * 60 * 60 * 1000;
constexpr int MostOfAKind = 5; ///< of one register: the others are one card that leads there

/// The words people read, all in one context for translators.
class TodayTasks
{
    Q_DECLARE_TR_FUNCTIONS(TodayTasks)

public:
    TodayTasks(const Session &session, const Session::Go &go)
        : m_session(session)
        , m_go(go)
    {
    }

    /// Every one of them: none is hidden behind "more".
    void addReports(const QList<FormTask> &tasks)
    {
        for (const FormTask &report : unopenedReports(tasks))
            add({Glyph::AlertOctagon, Tone::Bad, report.summary, tr("Report of a concern. Nobody has opened it yet."),
                 tr("since %1").arg(dateText(report.due)), tr("Open"), to(report.place, report.record)});
    }

    void addForms(const QList<FormTask> &tasks)
    {
        QHash<QString, int> shown;
        QMap<QString, int> more;
        for (const FormTask &task : tasks) {
            const FormRegister *form = formRegister(task.place);
            if (form == nullptr || isUnopenedReport(task))
                continue;
            const QString kind = task.place + QLatin1Char('/') + task.kind;
            if (++shown[kind] > MostOfAKind)
                ++more[task.place];
            else
                addForm(*form, task);
        }
        for (auto it = more.cbegin(); it != more.cend(); ++it)
            add({Glyph::Document,
                 Tone::Neutral,
                 tr("%n more", nullptr, it.value()),
                 formRegister(it.key())->title,
                 {},
                 tr("Open"),
                 to(it.key())});
    }

    void addWaiting(const QList<Register::Waiting> &waiting, const Settle &settle)
    {
        for (const Register::Waiting &one : waiting) {
            const bool isGrant = one.kind == Register::Waiting::Kind::Grant;
            add({Glyph::Key,
                 Tone::Warning,
                 isGrant ? tr("%1 waits for the key of “%2”").arg(one.userName, one.vault)
                         : tr("“%1” needs a new key").arg(one.vault),
                 isGrant ? grantWords(one)
                         : tr("%1 could open it and no longer may. Until it has a new key, a copy of the old one still "
                              "opens it.")
                               .arg(one.userName),
                 {},
                 isGrant ? tr("Give the key") : tr("Re-key now"),
                 [settle, one] { settle(one); }});
        }
    }

    void addConsent(const ConsentFigures &figures)
    {
        if (!m_session.may().mayWrite(Place::ConsentRecord)
            && !m_session.may().at(Place::ConsentRecord).testFlag(Access::Resolve))
            return;
        const auto consent
            = [this](ConsentState state) { return to(QStringLiteral("consent/") + consentStateKey(state)); };
        if (figures.disputed > 0)
            add({Glyph::Gavel,
                 Tone::Warning,
                 tr("Disputed between parents: %n pupils", nullptr, figures.disputed),
                 tr("The DPO records what ended it: a changed answer, a court order, a proof."),
                 {},
                 m_session.may().at(Place::ConsentRecord).testFlag(Access::Resolve) ? tr("Resolve") : tr("Show"),
                 consent(ConsentState::Disputed)});
        if (figures.unclear > 0)
            add({Glyph::HelpCircle,
                 Tone::Warning,
                 tr("Unclear answers: %n pupils", nullptr, figures.unclear),
                 tr("Blank, both ticked or unreadable: ask the parent again. Until then the answer is no."),
                 {},
                 tr("Ask again"),
                 consent(ConsentState::Unclear)});
        if (figures.notReturned > 0)
            add({Glyph::Document,
                 Tone::Accent,
                 tr("Consent not returned: %n pupils", nullptr, figures.notReturned),
                 notReturnedByYear(figures),
                 {},
                 tr("Chase list"),
                 to(QStringLiteral("refresh"))});
        if (figures.pupils == 0 && m_session.may().mayWrite(Place::Pupils))
            add({Glyph::Import,
                 Tone::Accent,
                 tr("No pupils yet"),
                 tr("Import them from the school's information system, as CSV or Common Transfer File."),
                 {},
                 tr("Import"),
                 to(QStringLiteral("pupils"))});
    }

    void addMissingDetails()
    {
        const QList<School> schools = m_session.reg().schools();
        for (const School &school : schools) {
            const bool complete
                = !school.dpoName.isEmpty() && (!school.dpoEmail.isEmpty() || !school.dpoPhone.isEmpty());
            if (!complete && m_session.may().mayWrite(Place::Settings, school.id))
                add({Glyph::Information,
                     Tone::Warning,
                     tr("The DPO's details are missing"),
                     tr("Consent forms name the DPO whom parents may write to: %1").arg(school.name),
                     {},
                     tr("Fill in"),
                     to(QStringLiteral("settings"))});
        }
    }

    void addBackup()
    {
        const qint64 last = DeskSafety(m_session.reg().id()).lastBackup();
        if (!m_session.may().mayWrite(Place::Settings) || m_session.clock().msecs() - last < WeekMsecs)
            return;
        add({Glyph::Backup,
             Tone::Neutral,
             tr("Back the register up"),
             last == 0 ? tr("This desk has not made a backup yet.")
                       : tr("The last one of this desk is over a week old."),
             {},
             tr("Open settings"),
             to(QStringLiteral("settings"))});
    }

    QList<Task> takeTasks() { return std::move(m_tasks); }

private:
    void add(const Task &task) { m_tasks.append(task); }

    void addForm(const FormRegister &form, const FormTask &task)
    {
        const QDate today = m_session.today();
        QString due;
        if (task.due.isValid())
            due = task.due == today ? tr("due today")
                : task.due < today  ? tr("was due %1").arg(dateText(task.due))
                                    : tr("due %1").arg(dateText(task.due));
        const bool isLate = task.due.isValid() && task.due <= today;
        if (task.isSignature)
            add({Glyph::Pen, isLate ? Tone::Bad : Tone::Accent, task.summary, form.singular, due, tr("Read and sign"),
                 to(SignPage::key() + QLatin1Char('/') + form.key, task.record)});
        else
            add({Glyph::ClipboardCheck, isLate ? Tone::Bad : Tone::Warning, task.summary, form.title, due, tr("Open"),
                 task.kind == QLatin1String("refresh") ? to(QStringLiteral("refresh")) : to(form.key, task.record)});
    }

    std::function<void()> to(const QString &place, const RecordId &record = {}) const
    {
        return [go = m_go, place, record] { go(place, record); };
    }

    static QString grantWords(const Register::Waiting &one)
    {
        const QString words = one.hasOwnKeys
            ? tr("Their role entitles them to it, and you hold it. First compare the fingerprint of their keys with "
                 "them: %1")
            : tr("Their role entitles them to it, and you hold it. They have not signed in yet, so whoever made their "
                 "account knows these keys too: it is better to wait. Fingerprint: %1");
        return words.arg(one.fingerprint);
    }

    static QString notReturnedByYear(const ConsentFigures &figures)
    {
        QStringList parts;
        for (const ConsentFigures::Year &year : figures.years) {
            if (year.notReturned > 0)
                parts.append(tr("%1: %2").arg(year.name).arg(year.notReturned).replace(u' ', QChar(QChar::Nbsp)));
        }
        return parts.join(QStringLiteral(" · "));
    }

    const Session &m_session;
    const Session::Go &m_go;
    QList<Task> m_tasks;
};

} // namespace

QList<Task> todayTasks(const Session &session, const ConsentFigures &figures, const QList<Register::Waiting> &waiting,
                       const Session::Go &go, const Settle &settle)
{
    TodayTasks tasks(session, go);
    tasks.addReports(FormShelf::of(session).tasks());
    tasks.addForms(FormShelf::of(session).tasks());
    tasks.addWaiting(waiting, settle);
    tasks.addConsent(figures);
    tasks.addMissingDetails();
    tasks.addBackup();
    return tasks.takeTasks();
}

} // namespace lanyard
