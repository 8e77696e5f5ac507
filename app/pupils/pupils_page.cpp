#include "app/pupils/pupils_page.h"

#include "app/consent/consent_source.h"
#include "app/import/import_page.h"
#include "app/pupils/pupil_editor.h"
#include "app/pupils/pupil_panel.h"
#include "app/session.h"
#include "app/table/conflict_panel.h"
#include "app/table/register_table.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/page_head.h"
#include "models/people/imports/import_applying.h"
#include "models/people/pupil_record.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QMenu>

namespace lanyard {

PupilsPage::PupilsPage(Session &session, QWidget *parent)
    : RecordPage(session, QStringLiteral("pupils"), tr("Pupils"), parent)
    , m_source(ConsentSource::of(session))
    , m_table(makePupilTable(session.reg().schools(), session.today()))
    , m_import(new ImportPage(session))
{
    makePanels();
    makeButtons();
    setTable(m_table.get(), tr("Search pupils, contacts, UPN"), makeEmptyState());
    registerTable()->view()->sortByColumn(m_table->columnOf(QStringLiteral("surname")), Qt::AscendingOrder);
    addPage(m_import);
    connect(m_import, &ImportPage::closed, this, &PupilsPage::showRegister);
    connect(m_import, &ImportPage::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
    connect(&m_source, &ConsentSource::changed, this, &PupilsPage::takeBook);
    connect(&m_source, &ConsentSource::failed, this, &Page::failed);
    if (m_source.book())
        takeBook();
}

PupilsPage::~PupilsPage() = default;

bool PupilsPage::mayWrite() const { return session().may().mayWrite(Place::Pupils); }

void PupilsPage::makePanels()
{
    m_panel = new PupilPanel(session());
    m_editor = new PupilEditor(session().today());
    m_conflict = new ConflictPanel;
    for (QWidget *panel :
         {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_conflict)})
        addPanel(panel);
    connect(m_panel, &PupilPanel::edit, this, &PupilsPage::openCurrent);
    connect(m_panel, &PupilPanel::wantsPlace, this, &Page::wantsPlace);
    connect(m_panel, &PupilPanel::openConsent, this,
            [this] { Q_EMIT wantsPlace(QStringLiteral("consent"), currentId()); });
    connect(m_editor, &PupilEditor::save, this, &PupilsPage::save);
    connect(m_editor, &PupilEditor::closed, this, &PupilsPage::showRecord);
    connect(m_conflict, &ConflictPanel::keepMine, this, [this] {
        m_mine.revision = m_theirs.revision;
        store(m_mine, &m_theirs);
    });
    connect(m_conflict, &ConflictPanel::keepTheirs, this, &PupilsPage::showRecord);
}

void PupilsPage::makeButtons()
{
    addButton(tr("P&rint list"), Glyph::Printer, [this] { previewList(); });
    if (!mayWrite())
        return;
    addButton(tr("&New starter"), Glyph::AccountPlus, [this] { createNew(); })->setToolTip(tr("Ctrl+N"));
    QPushButton *import = makeButton(tr("&Import"), Glyph::Import, ButtonKind::Filled);
    connect(import, &QPushButton::clicked, this, &PupilsPage::startImport);
    head()->addButton(import);
}

EmptyState *PupilsPage::makeEmptyState()
{
    const QString importing = tr("Export the list of pupils from your MIS, as a spreadsheet saved as CSV or as a "
                                 "Common Transfer File, and import it here.");
    auto *empty
        = new EmptyState(Glyph::School, tr("No pupils yet"),
                         mayWrite() ? importing : tr("They show here once the school office has imported them."));
    if (mayWrite()) {
        connect(empty->setAction(tr("&Import pupils…"), Glyph::Import), &QPushButton::clicked, this,
                &PupilsPage::startImport);
    }
    return empty;
}

void PupilsPage::takeBook()
{
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    m_editor->setOthers(book->pupils());
    takeRows(*m_table, book->pupils(), &Pupil::id);
}

const Pupil *PupilsPage::current() const { return m_table->record(currentId()); }

void PupilsPage::fillRecord() { m_panel->show(current(), session().today()); }

void PupilsPage::openCurrent()
{
    if (current() && mayWrite())
        edit(*current());
}

void PupilsPage::fillRowMenu(QMenu &menu)
{
    if (current() && mayWrite())
        menu.addAction(tr("&Edit"), this, &PupilsPage::openCurrent);
}

void PupilsPage::createNew()
{
    if (!mayWrite())
        return;
    Pupil starter;
    starter.school = session().reg().school().id;
    edit(starter);
}

void PupilsPage::edit(const Pupil &pupil)
{
    showPanel(m_editor);
    m_editor->start(pupil);
}

FlagChange PupilsPage::hand() const
{
    const bool isDpo = session().may().has(Role::Dpo);
    return {session().today(),
            session().clock().msecs(),
            session().user().id,
            isDpo ? DatedFlag::Source::Dpo : DatedFlag::Source::Staff,
            {}};
}

void PupilsPage::save()
{
    Pupil pupil = m_editor->edited(hand());
    if (!m_editor->check(pupil))
        return;
    const bool isNew = m_editor->before().revision == 0;
    if (isNew)
        pupil.id = RecordId::make();
    const Pupil before = m_editor->before();
    store(pupil, isNew ? nullptr : &before);
}

void PupilsPage::store(const Pupil &pupil, const Pupil *before)
{
    const std::optional<Write> write = pupilWrite(pupil, before);
    if (!write)
        return showRecord(); // nothing was changed
    const std::optional<Pupil> was = before ? std::optional(*before) : std::nullopt;
    whenDone(session().office().commit({Change::Kind::Record, {}, {*write}}), this,
             [=, this](const Result<Committed> &done) {
                 if (done)
                     return stored(pupil, was ? &*was : nullptr);
                 if (done.error().code == Error::Code::Conflict)
                     return settle(pupil);
                 m_editor->refused(done.error().message);
             });
}

void PupilsPage::stored(const Pupil &pupil, const Pupil *before)
{
    open(pupil.id);
    showRecord();
    Q_EMIT said(before ? tr("Saved: %1").arg(pupil.sortedName()) : tr("Added: %1").arg(pupil.sortedName()), {});
}

void PupilsPage::settle(const Pupil &mine)
{
    const auto read = [id = mine.id](Connection &connection) { return readPupils(connection, {id}); };
    whenDone(session().office().read<QList<Pupil>>(read), this, [this, mine](const Result<QList<Pupil>> &found) {
        if (!found || found->isEmpty())
            return m_editor->refused(found ? tr("This pupil is no longer there.") : found.error().message);
        m_mine = mine;
        m_theirs = found->front();
        ImportOptions options;
        options.today = session().today();
        options.now = session().clock().msecs();
        QList<Difference> differing;
        for (const FieldChange &change : differences(m_theirs, m_mine, options))
            differing.append({change.field, change.from, change.to});
        m_conflict->show(m_theirs.sortedName(), differing);
        showPanel(m_conflict);
    });
}

void PupilsPage::startImport()
{
    showPage(m_import);
    m_import->start();
}

void PupilsPage::run(const QString &action)
{
    if (action == QLatin1String("import") && mayWrite())
        startImport();
    else if (action == QLatin1String("new"))
        createNew();
}

bool PupilsPage::mayLeave() { return !m_import->isRunning(); }

} // namespace lanyard
