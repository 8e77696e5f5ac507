#include "app/table/record_page.h"

#include "app/evidence/evidence_view.h"
#include "app/printing/print_center.h"
#include "app/printing/print_panel.h"
#include "app/printing/table_print.h"
#include "app/session.h"
#include "app/table/register_table.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/page_head.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace lanyard {

RecordPage::RecordPage(Session &session, const QString &key, const QString &title, QWidget *parent)
    : Page(session, parent)
    , m_key(key)
    , m_title(title)
    , m_pages(new QStackedWidget)
    , m_registerPage(new QWidget)
    , m_head(new PageHead(title))
    , m_tools(new QWidget)
    , m_panels(new QStackedWidget)
{
    auto *column = new QVBoxLayout(m_registerPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    m_pages->addWidget(m_registerPage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->addWidget(m_pages);
}

void RecordPage::setTable(TableModel *model, const QString &searchHint, EmptyState *empty)
{
    RegisterTable *before = m_register;
    const bool hadKeyboard = m_register && m_register->isAncestorOf(QApplication::focusWidget());
    for (QWidget *kept : {static_cast<QWidget *>(m_panels), m_tools, static_cast<QWidget *>(m_evidence)}) {
        if (kept)
            kept->setParent(this); // the table before would take it along
    }
    m_model = model;
    m_register = new RegisterTable(m_key, model, searchHint);
    m_register->addTool(m_tools);
    m_register->setPanel(m_panels);
    fitPanels();
    setFocusProxy(m_register->view());
    m_register->setEmpty(empty);
    if (m_evidence)
        m_register->setCover(m_evidence);
    m_tools->show();
    m_panels->show();
    m_registerPage->layout()->addWidget(m_register);
    if (before)
        m_register->takeOver(*before);
    delete before;
    if (hadKeyboard)
        m_register->view()->setFocus();
    connectTable();
}

void RecordPage::connectTable()
{
    connect(m_register, &RegisterTable::currentChanged, this, [this] {
        uncover(); // what covers the table was the other record's
        fillRecord();
    });
    connect(m_register, &RegisterTable::opened, this, &RecordPage::openCurrent);
    connect(m_register, &RegisterTable::menuWanted, this, &RecordPage::fillRowMenu);
    connect(m_register, &RegisterTable::failed, this, &Page::failed);
}

void RecordPage::addTabs(QWidget *tabs)
{
    static_cast<QVBoxLayout *>(m_registerPage->layout())->insertWidget(1, tabs, 0, Qt::AlignLeft);
}

void RecordPage::addBanner(QWidget *banner)
{
    static_cast<QVBoxLayout *>(m_registerPage->layout())->insertWidget(1, banner);
}

void RecordPage::addTool(QWidget *tool) { m_tools->layout()->addWidget(tool); }

void RecordPage::addPanel(QWidget *panel) { m_panels->addWidget(panel); }

void RecordPage::showPanel(QWidget *panel)
{
    m_pages->setCurrentWidget(m_registerPage);
    m_panels->setCurrentWidget(panel);
    fitPanels();
}

/// As wide as the panel that shows needs it: the stack itself would ask for its widest.
void RecordPage::fitPanels()
{
    const QWidget *panel = m_panels->currentWidget();
    if (m_register && panel)
        m_register->fitPanel(std::max(panel->minimumSizeHint().width(), panel->minimumWidth()));
}

bool RecordPage::isShown(const QWidget *panel) const { return m_panels->currentWidget() == panel; }

void RecordPage::cover(QWidget *with)
{
    m_register->setCover(with);
    m_register->setCovered(true);
}

void RecordPage::uncover() { m_register->setCovered(false); }

void RecordPage::addPage(QWidget *page) { m_pages->addWidget(page); }

void RecordPage::showPage(QWidget *page) { m_pages->setCurrentWidget(page); }

void RecordPage::showRegister()
{
    m_pages->setCurrentWidget(m_registerPage);
    m_register->view()->setFocus();
}

void RecordPage::showRecord()
{
    fillRecord();
    showPanel(m_panels->widget(0));
}

Vault &RecordPage::vault() const { return session().office(); }

QPushButton *RecordPage::addButton(const QString &text, Glyph glyph, std::function<void()> act)
{
    QPushButton *button = makeButton(text, glyph);
    connect(button, &QPushButton::clicked, this, std::move(act));
    m_head->addButton(button);
    return button;
}

QPushButton *RecordPage::addMenuButton(const QString &text, Glyph glyph, FillMenu fill)
{
    QPushButton *button = makeButton(text, glyph);
    connect(button, &QPushButton::clicked, this, [button, fill = std::move(fill)] {
        QMenu menu;
        fill(menu);
        menu.exec(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
    m_head->addButton(button);
    return button;
}

QPushButton *RecordPage::addNewButton(const QString &text, Glyph glyph)
{
    QPushButton *button = makeButton(text, glyph, ButtonKind::Filled);
    button->setToolTip(tr("Ctrl+N"));
    connect(button, &QPushButton::clicked, this, &Page::createNew);
    m_head->addButton(button);
    return button;
}

RecordId RecordPage::currentId() const { return m_register->view()->currentId(); }

PrintPanel *RecordPage::printPanel()
{
    if (!m_printing) {
        m_printing = new PrintPanel;
        m_pages->addWidget(m_printing);
        connect(m_printing, &PrintPanel::closed, this, &RecordPage::showRegister);
        connect(m_printing, &PrintPanel::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
        connect(m_printing, &PrintPanel::failed, this, &Page::failed);
    }
    return m_printing;
}

EvidenceView *RecordPage::evidenceView()
{
    if (!m_evidence) {
        m_evidence = new EvidenceView(EvidenceView::from(vault()));
        connect(m_evidence, &EvidenceView::closed, this, &RecordPage::uncover);
        connect(m_evidence, &EvidenceView::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
        connect(m_evidence, &EvidenceView::failed, this, &Page::failed);
    }
    return m_evidence;
}

void RecordPage::preview(PrintJob job)
{
    m_pages->setCurrentWidget(printPanel());
    m_printing->show(std::move(job));
}

void RecordPage::previewList()
{
    preview(PrintCenter(session()).list(printedTable(m_title, *m_register->view(), *m_model)));
}

void RecordPage::showEvidence(const KeptAttachment &file)
{
    evidenceView()->show(file);
    cover(m_evidence);
}

void RecordPage::rowsTaken()
{
    fillRecord();
    Q_EMIT session().countsChanged();
}

void RecordPage::find()
{
    m_pages->setCurrentWidget(m_registerPage);
    m_register->find();
}

void RecordPage::print() { previewList(); }

QList<QWidget *> RecordPage::areas()
{
    if (m_pages->currentWidget() != m_registerPage)
        return {m_pages->currentWidget()};
    return {m_register->shownLeft(), m_panels->currentWidget()};
}

void RecordPage::open(const RecordId &record)
{
    m_pages->setCurrentWidget(m_registerPage);
    m_register->setCurrentId(record);
}

QVariantMap RecordPage::state() const { return m_register->state(); }

void RecordPage::restore(const QVariantMap &state) { m_register->restore(state); }

} // namespace lanyard
