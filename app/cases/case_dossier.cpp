#include "app/cases/case_dossier.h"

#include "app/cases/case_printing.h"
#include "app/cases/evidence_tab.h"
#include "app/evidence/evidence_view.h"
#include "app/registers/form_shelf.h"
#include "app/registers/owned_page.h"
#include "app/session.h"
#include "app/vault_feed.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/clear_layout.h"
#include "app/widgets/pill.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/text_label.h"
#include "models/cases/case_evidence.h"
#include "models/cases/case_patterns.h"
#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/owned_records.h"
#include "models/store/clock.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {

QString evidenceKey() { return QStringLiteral("evidence"); }

/// Those of the case file that stand in one register.
QList<FormRecord> recordsIn(const CaseFile &file, const QString &registerKey)
{
    const QHash<QString, QList<FormRecord>> all{{chronologyKey(), file.chronology},
                                                {u"case-actions"_qs, file.actions},
                                                {policeKey(), file.police},
                                                {u"case-links"_qs, file.links},
                                                {transfersKey(), file.transfers}};
    return all.value(registerKey);
}

} // namespace

CaseDossier::CaseDossier(Session &session, const FormRecord &record, QWidget *parent)
    : RecordAddition(record.id, parent)
    , m_session(session)
    , m_desk(session.reg(), *formRegister(casesKey()))
    , m_record(record)
    , m_stack(new QStackedWidget)
    , m_title(new TextLabel(caseReference(record.id), TextSize::Heading))
    , m_state(new Pill)
    , m_patterns(new QVBoxLayout)
    , m_retention(new TextLabel({}, TextSize::Small, Colour::Secondary))
    , m_tabs(new Segments)
    , m_tab(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    if (Vault *vault = vaultOf(session, record))
        m_stack->addWidget(m_body = makeBody(*vault));
    setFocusProxy(m_tabs);
    onKey(this, QKeySequence(Qt::Key_Escape), [this] { Q_EMIT left(); });
    connect(&FormShelf::of(session).source(m_desk.form()), &FormSource::changed, this, &CaseDossier::showPatterns);
}

CaseDossier::~CaseDossier() = default;

QWidget *CaseDossier::makeBody(Vault &vault)
{
    auto *card = new Card(nullptr, 16);
    card->body()->setSpacing(12);
    card->body()->addLayout(makeHead());
    m_patterns->setSpacing(4);
    card->body()->addLayout(m_patterns);
    m_retention->setWordWrap(true);
    card->body()->addWidget(m_retention);
    card->body()->addWidget(m_tabs, 0, Qt::AlignLeft);
    card->body()->addWidget(m_tab, 1);
    m_evidence = new EvidenceTab(vault);
    connect(m_evidence, &EvidenceTab::said, this, &RecordAddition::said);
    connect(m_evidence, &EvidenceTab::opened, this, [this](const KeptAttachment &file) {
        if (!m_view)
            m_stack->addWidget(m_view = makeView());
        m_view->show(file);
        m_stack->setCurrentWidget(m_view);
    });
    for (const FormRegister *form : ownedRegisters(m_desk.form())) {
        addTab(form->key, form->title, makePage(*form));
        if (form->key == chronologyKey())
            addTab(evidenceKey(), tr("Evidence"), m_evidence);
    }
    m_tabs->setAccessibleName(tr("Parts of this case"));
    connect(m_tabs, &Segments::currentChanged, this, &CaseDossier::goTo);
    m_tabs->setWrapped();
    m_tabs->setSegments(m_parts);
    m_tabs->setCurrent(m_parts.first().key);
    return card;
}

QLayout *CaseDossier::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *back = makeIconButton(tr("Back to the list (Esc)"), Glyph::ArrowLeft, ButtonKind::Plain);
    connect(back, &QPushButton::clicked, this, &RecordAddition::left);
    head->addWidget(back);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch(1);
    return head;
}

void CaseDossier::fillPrintMenu(QMenu &menu)
{
    const auto add = [this, &menu](const QString &words, CaseCopy copy) {
        return menu.addAction(words, this,
                              [this, copy] { Q_EMIT printWanted(caseFilePrint(m_session, m_record, copy)); });
    };
    add(tr("The case file"), CaseCopy::Plain);
    add(tr("The case file with the pages of its evidence"), CaseCopy::WithEvidence)
        ->setEnabled(m_file && !m_file->isSealed() && !m_file->evidence.isEmpty());
    add(tr("A redacted copy: nobody is named"), CaseCopy::Redacted);
}

OwnedPage *CaseDossier::makePage(const FormRegister &form)
{
    auto *page = new OwnedPage(m_session, form);
    connect(page, &OwnedPage::said, this, &RecordAddition::said);
    connect(page, &OwnedPage::failed, this, &RecordAddition::failed);
    connect(page, &OwnedPage::linkChosen, this, &RecordAddition::wantsPlace);
    if (form.key == transfersKey())
        page->setExtra([this](const FormRecord &transfer) { return packageButton(transfer); });
    m_pages.insert(form.key, page);
    return page;
}

void CaseDossier::addTab(const QString &key, const QString &title, QWidget *page)
{
    m_parts.append({key, title});
    m_tab->addWidget(page);
}

void CaseDossier::goTo(const QString &tab)
{
    const auto part
        = std::find_if(m_parts.begin(), m_parts.end(), [&tab](const Segments::Segment &one) { return one.key == tab; });
    m_tab->setCurrentIndex(int(part - m_parts.begin()));
}

EvidenceView *CaseDossier::makeView()
{
    auto *view = new EvidenceView([this](const KeptAttachment &file) {
        return openEvidence(m_session.reg(), m_file.value_or(CaseFile()), file.id);
    });
    view->setBeforeSaving([this](const KeptAttachment &, std::function<void()> then) {
        whenDone(m_desk.noteReading(m_record, QStringLiteral("exported")), this,
                 [this, then = std::move(then)](const Result<Committed> &noted) {
                     if (noted)
                         then();
                     else
                         Q_EMIT failed(noted.error().message);
                 });
    });
    connect(view, &EvidenceView::said, this, &RecordAddition::said);
    connect(view, &EvidenceView::failed, this, &RecordAddition::failed);
    connect(view, &EvidenceView::closed, this, [this] {
        m_stack->setCurrentWidget(m_body);
        m_evidence->setFocus();
    });
    return view;
}

void CaseDossier::follow(const FormRecord &record)
{
    m_record = record;
    read();
}

void CaseDossier::read()
{
    const int reading = ++m_reading;
    whenDone(readCaseFile(m_session.reg(), m_record.id), this, [this, reading](const Result<CaseFile> &file) {
        if (reading != m_reading || !m_body)
            return;
        if (file)
            take(*file);
        else
            Q_EMIT failed(file.error().message);
    });
}

QPushButton *CaseDossier::packageButton(const FormRecord &transfer)
{
    if (formRegister(transfersKey())->isClosed(transfer))
        return nullptr;
    auto *button = makeButton(tr("Make the package…"), Glyph::Lock);
    button->setObjectName(QStringLiteral("package"));
    button->setToolTip(tr("One PDF with a password: the case, its evidence, the data for the next school's system and "
                          "the receipt that comes back"));
    connect(button, &QPushButton::clicked, this,
            [this, transfer] { Q_EMIT printWanted(caseTransferPrint(m_session, m_record, transfer)); });
    return button;
}

bool CaseDossier::mayAddTo(const QString &registerKey) const
{
    const bool isOver = m_record.state == cancelledState()
        || (m_record.state == QLatin1String("closed") && registerKey != transfersKey());
    return !isOver && m_session.may().mayWrite(placeInVault(m_record.vault), m_record.school);
}

void CaseDossier::take(const CaseFile &file)
{
    m_file = file;
    m_record = file.record;
    const FormState *state = m_desk.form().state(file.record.state);
    m_state->set(state ? state->label : file.record.state, state ? state->tone : Tone::Neutral);
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        const QList<FormRecord> records = recordsIn(file, page.key());
        page.value()->show({file.record, records, file.names, mayAddTo(page.key())});
        m_tabs->setCount(page.key(), int(records.size()));
    }
    m_evidence->show(file, mayAddTo(evidenceKey()));
    m_tabs->setCount(evidenceKey(), int(file.evidence.size()));
    showPatterns();
    showRetention();
}

void CaseDossier::showRetention()
{
    const CaseRetention &kept = m_file->retention;
    const bool isDue = kept.isDue(m_session.today());
    m_retention->setVisible(kept.until.isValid());
    m_retention->setText((isDue ? tr("Due for review since %1 whether it is kept: %2.") : tr("Kept until %1: %2."))
                             .arg(dateText(kept.until), kept.because));
    m_retention->setColour(isDue ? Colour::Warning : Colour::Secondary);
}

QStringList CaseDossier::patterns() const
{
    const auto lead = roleFromKey(leadOf(m_record).key);
    if (!lead || !m_session.may().holds({*lead}, m_record.school))
        return {};
    FormSource &source = FormShelf::of(m_session).source(m_desk.form());
    const QDate term = termStart(m_session.reg().school(m_record.school), m_session.today());
    return CasePatterns(source.table().records(), term).about(m_record, source.names());
}

/// For whoever leads it.
void CaseDossier::showPatterns()
{
    clearLayout(m_patterns);
    const QStringList sentences = patterns();
    for (const QString &sentence : sentences) {
        auto *label = new TextLabel(sentence, TextSize::Strong, Colour::Warning);
        label->setWordWrap(true);
        m_patterns->addWidget(label);
    }
}

void CaseDossier::saveDrafts()
{
    for (OwnedPage *page : std::as_const(m_pages))
        page->saveDrafts();
}

void CaseDossier::print() { Q_EMIT printWanted(caseFilePrint(m_session, m_record, CaseCopy::Plain)); }

} // namespace lanyard
