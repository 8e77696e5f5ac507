#include "app/registers/form_editor.h"
#include "app/registers/form_pane.h"
#include "app/registers/move_card.h"
#include "app/registers/record_addition.h"
#include "app/session.h"
#include "app/table/register_table.h"
#include "models/registers/form_checks.h"
#include "models/store/when_done.h"

namespace lanyard {

namespace {

/// A move that asks for nothing is made where its button is; any other is asked about in the panel.
bool asksForSomething(const FormMove &move) { return move.needsReason || !move.fills.isEmpty(); }

/// Under which id its draft is kept.
RecordId draftOf(const FormRecord &record) { return record.revision == 0 ? RecordId() : record.id; }

} // namespace

void FormPane::readAroundOf(const FormRecord &record)
{
    m_isAroundStale = false;
    whenDone(readAround(session(), m_form, record), this, [this, record](const Result<RecordAround> &around) {
        const FormRecord *now = current();
        if (!around || now == nullptr || !around->isOf(*now))
            return;
        m_around = *around;
        fillRecord();
    });
}

/// A signature or a record that belongs to this one leaves its own row as it was.
void FormPane::followRows()
{
    m_isAroundStale = true;
    if (isVisible())
        fillRecord();
}

void FormPane::showEvent(QShowEvent *event)
{
    RecordPage::showEvent(event);
    if (m_isAroundStale)
        fillRecord();
}

void FormPane::createNew()
{
    if (!mayAddHere())
        return;
    saveDrafts();
    const FormRecord blank = m_source.desk().blank(schoolToAddTo());
    showPanel(m_editor);
    if (const FormDraft *draft = m_drafts->of({}))
        m_editor->resume(blank, *draft);
    else
        m_editor->start(blank);
}

/// A record that follows by itself is entered with the first thing that somebody does about it.
void FormPane::withBegun(const FormRecord &record, const std::function<void(const FormRecord &)> &then)
{
    if (record.revision != 0)
        return then(record);
    whenDone(m_source.desk().add(record), this, [this, id = record.id, then](const Result<Committed> &done) {
        if (done)
            reread(id, then);
        else
            Q_EMIT failed(done.error().message);
    });
}

void FormPane::edit(const QString &field)
{
    const FormRecord *record = current();
    if (record != nullptr && !editableFields(m_form, *record, session().may(), session().user().id).isEmpty())
        withBegun(*record, [this, field](const FormRecord &begun) { startEditing(begun, field); });
}

void FormPane::startEditing(const FormRecord &record, const QString &field)
{
    saveDrafts();
    showPanel(m_editor);
    if (const FormDraft *draft = m_drafts->of(record.id))
        m_editor->resume(record, *draft);
    else
        m_editor->start(record, field);
}

void FormPane::keepDraft()
{
    if (m_editor->isChanged())
        m_drafts->keepSoon([this] { return m_editor->draft(); });
    m_drafts->keepNow();
}

void FormPane::saveDrafts()
{
    if (isShown(m_editor))
        keepDraft();
    if (m_addition)
        m_addition->saveDrafts();
}

void FormPane::throwDraftAway()
{
    m_drafts->discard(draftOf(m_editor->before()));
    leaveWriting();
}

void FormPane::stored(const FormRecord &before, const FormRecord &after)
{
    m_drafts->discard(draftOf(before));
    reread(after.id, [this, before](const FormRecord &now) {
        const QString name = m_source.names().nameOf(m_form, now);
        openToRead(); // whoever wrote it goes on with it
        offerUndo(before.revision == 0 ? tr("Entered: %1").arg(name) : tr("Saved: %1").arg(name), now, before);
    });
}

void FormPane::reread(const RecordId &id, std::function<void(const FormRecord &)> then)
{
    whenDone(m_source.desk().read({id}), this, [this, id, then = std::move(then)](const Result<FormBook> &book) {
        if (!book) {
            Q_EMIT failed(book.error().message);
            return;
        }
        m_source.take(*book);
        registerTable()->setCurrentId(id);
        leaveWriting();
        if (!book->records.isEmpty())
            then(book->records.first());
    });
}

void FormPane::offerUndo(const QString &words, const FormRecord &now, const FormRecord &before)
{
    if (!m_form.isInOffice()) { // there nothing is undone
        Q_EMIT said(words, {});
        return;
    }
    Q_EMIT said(words, [this, now, before] {
        whenDone(m_source.desk().undo(now, before), this, [this, now](const Result<Committed> &done) {
            if (!done) {
                Q_EMIT failed(done.error().message);
                return;
            }
            reread(now.id, [this](const FormRecord &record) {
                Q_EMIT said(tr("Taken back: %1").arg(m_source.names().nameOf(m_form, record)), {});
            });
        });
    });
}

void FormPane::chooseMove(const FormMove *move)
{
    const FormRecord *record = current();
    if (record == nullptr)
        return;
    if (!move->signs.isEmpty()) {
        // The place "To sign" shows the whole form; it is told which move was chosen.
        Q_EMIT wantsPlace(QStringLiteral("to-sign/%1/%2").arg(m_form.key, move->to), record->id);
        return;
    }
    withBegun(*record, [this, move](const FormRecord &begun) {
        showPanel(m_move);
        m_move->start(m_source.desk(), begun, *move);
        if (!asksForSomething(*move))
            m_move->submit();
    });
}

/// Somebody else changed the record while its move was filled in: the next try is judged against what stands now.
void FormPane::renewMove()
{
    whenDone(m_source.desk().read({currentId()}), this, [this](const Result<FormBook> &book) {
        if (!book || book->records.isEmpty())
            return;
        m_source.take(*book);
        m_move->renew(book->records.first());
    });
}

void FormPane::signAgain(const QString &block)
{
    if (const FormRecord *record = current())
        Q_EMIT wantsPlace(QStringLiteral("to-sign/%1/sign-again/%2").arg(m_form.key, block), record->id);
}

void FormPane::moved(const FormRecord &before)
{
    reread(before.id, [this, before](const FormRecord &now) {
        const FormState *state = m_form.state(now.state);
        offerUndo(tr("%1: %2").arg(m_source.names().nameOf(m_form, now), state ? state->label : now.state), now,
                  before);
    });
}

} // namespace lanyard
