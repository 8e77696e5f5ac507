#include "app/refresh/refresh_page.h"

#include "app/background.h"
#include "app/consent/consent_source.h"
#include "app/posting/posting_source.h"
#include "app/printing/print_center.h"
#include "app/printing/scope_menu.h"
#include "app/refresh/chase_panel.h"
#include "app/refresh/new_places_banner.h"
#include "app/session.h"
#include "app/table/register_table.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/filter_chip.h"
#include "app/widgets/page_head.h"
#include "models/consent/consent_records.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QMenu>
#include <QPushButton>

namespace lanyard {

RefreshPage::RefreshPage(Session &session, QWidget *parent)
    : RecordPage(session, QStringLiteral("refresh"), tr("Refreshing consent"), parent)
    , m_source(ConsentSource::of(session))
    , m_posting(PostingSource::of(session))
    , m_table(makeChaseTable())
    , m_panel(new ChasePanel)
    , m_banner(new NewPlacesBanner)
{
    addButton(tr("E&xport CSV"), Glyph::Export, [this] { registerTable()->exportCsv(); });
    m_print = addMenuButton(tr("P&rint"), Glyph::Printer, [this](QMenu &menu) { fillPrintMenu(menu); });
    addBanner(m_banner);
    addPanel(m_panel);
    setTable(m_table.get(), tr("Search pupils, whom to ask"),
             new EmptyState(Glyph::CheckAll, tr("Everybody has answered"),
                            tr("Whoever has to be asked shows here: after a new year, a new account or platform, or a "
                               "change for one pupil.")));
    connect(m_panel, &ChasePanel::classChosen, this, [this](const QString &group) {
        registerTable()->chip(QStringLiteral("registration_group"))->setChosen({group});
    });
    connect(m_banner, &NewPlacesBanner::makeNextVersion, this, &RefreshPage::makeNextVersion);
    connect(&m_source, &ConsentSource::changed, this, &RefreshPage::takeBook);
    connect(&m_source, &ConsentSource::failed, this, &Page::failed);
    connect(&m_posting, &PostingSource::changed, this, &RefreshPage::showNewPlaces);
    takeBook();
}

RefreshPage::~RefreshPage() = default;

QList<RecordId> RefreshPage::schools() const
{
    QList<RecordId> schools;
    for (const School &school : m_source.book()->schools()) {
        if (session().may().mayRead(Place::ConsentRecord, school.id))
            schools.append(school.id);
    }
    return schools;
}

void RefreshPage::takeBook()
{
    if (!m_source.book())
        return;
    const School school = session().reg().school();
    head()->setPill(AcademicYear::containing(session().today(), school.yearStarts).label(), Tone::Neutral);
    showNewPlaces();
    const int asked = ++m_asked;
    inBackground(
        this,
        [book = m_source.book(), schools = schools(), day = session().today()] {
            return ChaseSight::of(*book, schools, day);
        },
        [this, asked](const ChaseSight &sight) {
            if (asked != m_asked)
                return;
            takeRows(*m_table, sight.rows, &ChaseRow::id);
            m_panel->showClasses(sight.classes);
            fillRecord();
        });
}

void RefreshPage::showNewPlaces()
{
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    if (!book)
        return;
    m_banner->show({}, {}, false);
    for (const RecordId &id : schools()) {
        const QList<NewPlace> places = newPlaces(*book, m_posting.accounts(), *book->school(id), session().today());
        if (places.isEmpty())
            continue;
        m_banner->show(id, places, session().may().mayWrite(Place::ConsentRecord, id));
        return; // the next school's once this one is done
    }
}

void RefreshPage::makeNextVersion(const RecordId &school)
{
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    const School &where = *book->school(school);
    const QDate today = session().today();
    const QList<NewPlace> places = newPlaces(*book, m_posting.accounts(), where, today);
    const Result<FormVersion> form = formAskingAbout(*book, places, where, today);
    if (!form) {
        Q_EMIT failed(form.error().message);
        return;
    }
    m_banner->button()->setEnabled(false);
    whenDone(session().office().commit({Change::Kind::Record, {}, {toWrite(*form)}}), this,
             [this, number = form->number](const Result<Committed> &done) {
                 m_banner->button()->setEnabled(true);
                 if (done)
                     Q_EMIT said(
                         tr("Version %1 of the form asks about them. Everybody below has to be asked.").arg(number),
                         {});
                 else
                     Q_EMIT failed(done.error().message);
             });
}

void RefreshPage::fillRecord() { m_panel->showRow(m_table->record(currentId()), currentPupil()); }

const Pupil *RefreshPage::currentPupil() const
{
    const ChaseRow *row = m_table->record(currentId());
    return row && m_source.book() ? m_source.book()->pupil(row->pupil) : nullptr;
}

void RefreshPage::addBatch(QMenu &menu, const QString &title, const Make &make)
{
    const QStringList chosen = m_table->filter(QStringLiteral("registration_group"));
    addScopes(*menu.addMenu(title), *m_source.book(), currentPupil(), chosen.size() == 1 ? chosen.front() : QString(),
              [this, make](const PrintScope &scope) { preview(make(scope)); });
}

void RefreshPage::fillPrintMenu(QMenu &menu)
{
    const std::shared_ptr<const ConsentBook> book = m_source.book();
    if (!book)
        return;
    const PrintCenter center(session());
    if (session().may().mayRead(Place::Pupils)) {
        addBatch(menu, tr("&Forms, in the order of the envelopes"),
                 [=](const PrintScope &scope) { return center.refreshForms(book, scope); });
        addBatch(menu, tr("Forms for pupils who answer &themselves"),
                 [=](const PrintScope &scope) { return center.refreshForms(book, scope, true); });
        addBatch(menu, tr("&Address sheet"), [=](const PrintScope &scope) { return center.addressSheet(book, scope); });
        addBatch(menu, tr("&Reminders"), [=](const PrintScope &scope) { return center.reminders(book, scope); });
        addBatch(menu, tr("“You left these &blank”"),
                 [=](const PrintScope &scope) { return center.blankLetters(book, scope); });
        menu.addSeparator();
    }
    menu.addAction(tr("This &list"), this, &RefreshPage::previewList);
}

void RefreshPage::fillRowMenu(QMenu &menu)
{
    if (const Pupil *pupil = currentPupil())
        menu.addAction(tr("Open the consent record"), this,
                       [this, id = pupil->id] { Q_EMIT wantsPlace(QStringLiteral("consent"), id); });
}

void RefreshPage::print() { m_print->click(); } // its menu

void RefreshPage::run(const QString &action)
{
    if (action == QLatin1String("export"))
        registerTable()->exportCsv();
    else
        Page::run(action);
}

} // namespace lanyard
