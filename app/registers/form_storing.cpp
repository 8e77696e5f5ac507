#include "app/registers/form_storing.h"

#include "app/registers/form_editor.h"
#include "app/session.h"
#include "app/table/conflict_panel.h"
#include "models/registers/form_checks.h"
#include "models/store/when_done.h"

namespace lanyard {

namespace {

/// Where two versions of a record differ, in the order of its form.
QList<Difference> differences(const FormRegister &form, const FormNames &names, const FormRecord &theirs,
                              const FormRecord &mine)
{
    QList<Difference> all;
    for (const FormField &field : form.fields) {
        if (theirs.values.value(field.key) != mine.values.value(field.key))
            all.append({field.label, names.text(form, theirs, field.key), names.text(form, mine, field.key)});
    }
    return all;
}

} // namespace

FormStoring::FormStoring(const Session &session, FormDesk &desk, FormEditor *editor, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(desk)
    , m_editor(editor)
    , m_conflict(new ConflictPanel)
{
    connect(editor, &FormEditor::save, this, &FormStoring::save);
    connect(m_conflict, &ConflictPanel::keepMine, this, [this] { store(m_theirs, m_mine); });
    connect(m_conflict, &ConflictPanel::keepTheirs, this, &FormStoring::leftAlone);
}

void FormStoring::save()
{
    if (!m_editor->check())
        return;
    const FormRecord before = m_editor->before();
    const FormRecord after = m_editor->edited();
    if (before.revision != 0 && after == before)
        Q_EMIT leftAlone();
    else
        store(before, after);
}

void FormStoring::store(const FormRecord &before, const FormRecord &after)
{
    m_editor->setBusy(true);
    whenDone(before.revision == 0 ? m_desk.add(after) : m_desk.set(before, after), this,
             [this, before, after](const Result<Committed> &done) {
                 m_editor->setBusy(false);
                 if (done) {
                     Q_EMIT stored(before, after);
                 } else if (done.error().code == Error::Code::Conflict) {
                     compare(after);
                 } else {
                     Q_EMIT refused();
                     m_editor->refused(done.error().message);
                 }
             });
}

void FormStoring::compare(const FormRecord &mine)
{
    whenDone(m_desk.read({mine.id}), this, [this, mine](const Result<FormBook> &now) {
        if (!now || now->records.isEmpty())
            return m_editor->refused(now ? tr("This record is no longer there for you.") : now.error().message);
        const FormRegister &form = m_desk.form();
        m_theirs = now->records.first();
        m_mine = mineOver(m_theirs, mine);
        m_conflict->show(now->names.nameOf(form, m_theirs), differences(form, now->names, m_theirs, m_mine));
        Q_EMIT differs(*now);
    });
}

/// What this person meant to write over what stands now: only what they may fill in was theirs to change, the state and
/// the rest stay.
FormRecord FormStoring::mineOver(const FormRecord &theirs, const FormRecord &mine) const
{
    FormRecord over = theirs;
    const QStringList keys = editableFields(m_desk.form(), theirs, m_session.may(), m_session.user().id);
    for (const QString &key : keys)
        over.set(key, mine.values.value(key));
    return over;
}

} // namespace lanyard
