#include "app/pupils/pupils_page.h"

#include "app/consent/consent_source.h"
#include "app/import/import_page.h"
#include "app/printing/print_center.h"
#include "app/printing/print_panel.h"
#include "app/printing/table_print.h"
#include "app/pupils/conflict_panel.h"
#include "app/pupils/pupil_editor.h"
#include "app/pupils/pupil_panel.h"
#include "app/session.h"
#include "app/table/register_table.h"
#include "app/table/row_changes.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/filter_chip.h"
#include "app/widgets/page_head.h"
#include "models/people/imports/import_applying.h"
#include "models/people/pupil_record.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lanyard {

PupilsPage::PupilsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_source(ConsentSource::of(session))
    , m_table(makePupilTable(session.reg().schools(), session.today()))
    , m_pages(new QStackedWidget)
    , m_import(new ImportPage(session))
    , m_printing(new PrintPanel)
{
    makePanels();
    makeRegister();
    for (QWidget *page : {m_registerPage, static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_printing)})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->addWidget(m_pages);

    const auto toRegister = [this] {
        m_pages->setCurrentWidget(m_registerPage);
        m_register->view()->setFocus();
    };
    connect(m_import, &ImportPage::closed, this, toRegister);
    connect(m_import, &ImportPage::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
    connect(m_printing, &PrintPanel::closed, this, toRegister);
    connect(m_printing, &PrintPanel::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
    connect(m_printing, &PrintPanel::failed, this, &Page::failed);
    connect(&m_source, &ConsentSource::changed, this, &PupilsPage::takeBook);
    connect(&m_source, &ConsentSource::failed, this, &Page::failed);
    m_register->view()->sortByColumn(m_table->columnOf(QStringLiteral("surname")), Qt::AscendingOrder);
    m_register->view()->setFocus();
    if (m_source.book())
        takeBook();
}

PupilsPage::~PupilsPage() = default;

bool PupilsPage::mayWrite() const { return session().may().mayWrite(Place::Pupils); }

void PupilsPage::makePanels()
{
    m_panels = new QStackedWidget;
    m_panel = new PupilPanel(session().may());
    m_editor = new PupilEditor(session().today());
    m_conflict = new ConflictPanel;
    for (QWidget *panel :
         {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_conflict)})
        m_panels->addWidget(panel);
    connect(m_panel, &PupilPanel::edit, this, [this] {
        if (const Pupil *pupil = current())
            edit(*pupil);
    });
    connect(m_panel, &PupilPanel::openConsent, this,
            [this] { Q_EMIT wantsPlace(QStringLiteral("consent"), m_register->view()->currentId()); });
    connect(m_editor, &PupilEditor::save, this, &PupilsPage::save);
    connect(m_editor, &PupilEditor::closed, this, &PupilsPage::showCurrent);
    connect(m_conflict, &ConflictPanel::keepMine, this, [this] {
        m_mine.revision = m_theirs.revision;
        store(m_mine, &m_theirs);
    });
    connect(m_conflict, &ConflictPanel::keepTheirs, this, &PupilsPage::showCurrent);
}

void PupilsPage::makeRegister()
{
    m_registerPage = new QWidget;
    m_head = new PageHead(tr("Pupils"));
    m_register = new RegisterTable(QStringLiteral("pupils"), m_table.get(), tr("Search pupils, contacts, UPN"));
    m_register->view()->sortByColumn(m_table->columnOf(QStringLiteral("surname")), Qt::AscendingOrder);
    m_register->setPanel(m_panels);
    auto *empty = new EmptyState(Glyph::School, tr("No pupils yet"),
                                 tr("Export the list of pupils from your MIS, as a spreadsheet saved as CSV or as a "
                                    "Common Transfer File, and import it here."));
    m_register->setEmpty(empty);
    QPushButton *printList = makeButton(tr("P&rint list"), Glyph::Printer);
    connect(printList, &QPushButton::clicked, this, &PupilsPage::print);
    m_head->addButton(printList);
    if (mayWrite()) {
        connect(empty->setAction(tr("&Import pupils…"), Glyph::Import), &QPushButton::clicked, this,
                &PupilsPage::startImport);
        QPushButton *starter = makeButton(tr("&New starter"), Glyph::AccountPlus);
        QPushButton *import = makeButton(tr("&Import"), Glyph::Import, ButtonKind::Filled);
        starter->setToolTip(tr("Ctrl+N"));
        connect(starter, &QPushButton::clicked, this, &PupilsPage::createNew);
        connect(import, &QPushButton::clicked, this, &PupilsPage::startImport);
        m_head->addButton(starter);
        m_head->addButton(import);
    }
    auto *layout = new QVBoxLayout(m_registerPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_register, 1);

    connect(m_register, &RegisterTable::currentChanged, this, [this] {
        if (m_panels->currentWidget() == m_panel)
            showCurrent();
    });
    connect(m_register, &RegisterTable::opened, this, [this] {
        if (current() && mayWrite())
            edit(*current());
    });
    connect(m_register, &RegisterTable::failed, this, &Page::failed);
    connect(m_register, &RegisterTable::menuWanted, this, [this](QMenu &menu) {
        if (current() && mayWrite())
            menu.addAction(tr("&Edit"), this, [this] { edit(*current()); });
    });
}

void PupilsPage::takeBook()
{
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    applyRows(*m_table, book->pupils(), &Pupil::id);
    m_editor->setOthers(book->pupils());
    if (!m_wanted.isNull())
        m_register->setCurrentId(std::exchange(m_wanted, {}));
    if (m_panels->currentWidget() == m_panel)
        showCurrent();
    Q_EMIT session().countsChanged();
}

const Pupil *PupilsPage::current() const { return m_table->record(m_register->view()->currentId()); }

void PupilsPage::showCurrent()
{
    m_panel->show(current(), session().today());
    m_panels->setCurrentWidget(m_panel);
}

void PupilsPage::find()
{
    m_pages->setCurrentWidget(m_registerPage);
    m_register->find();
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
    m_pages->setCurrentWidget(m_registerPage);
    m_panels->setCurrentWidget(m_editor);
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
        return showCurrent(); // nothing was changed
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
    m_panels->setCurrentWidget(m_panel);
    if (!m_register->setCurrentId(pupil.id))
        m_wanted = pupil.id;
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
        m_conflict->show(m_theirs, differences(m_theirs, m_mine, options));
        m_panels->setCurrentWidget(m_conflict);
    });
}

void PupilsPage::startImport()
{
    m_pages->setCurrentWidget(m_import);
    m_import->start();
}

void PupilsPage::print()
{
    m_pages->setCurrentWidget(m_printing);
    m_printing->show(PrintCenter(session()).list(printedTable(tr("Pupils"), *m_register->view(), *m_table)));
}

void PupilsPage::open(const RecordId &pupil)
{
    m_pages->setCurrentWidget(m_registerPage);
    if (!m_register->setCurrentId(pupil))
        m_wanted = pupil;
}

void PupilsPage::run(const QString &action)
{
    if (action == QLatin1String("import") && mayWrite())
        startImport();
    else if (action == QLatin1String("new"))
        createNew();
}

bool PupilsPage::mayLeave() { return !m_import->isRunning(); }

QVariantMap PupilsPage::state() const { return m_register->state(); }

void PupilsPage::restore(const QVariantMap &state) { m_register->restore(state); }

} // namespace lanyard
