#include "app/evidence/evidence_view.h"

#include "app/evidence/read_pages.h"
#include "app/evidence/text_view.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/file_choice.h"
#include "app/widgets/page_tools.h"
#include "app/widgets/page_view.h"
#include "app/widgets/text_label.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace lanyard {

EvidenceView::EvidenceView(Fetch fetch, QWidget *parent)
    : QWidget(parent)
    , m_fetch(std::move(fetch))
    , m_states(new QStackedWidget)
    , m_opening(new EmptyState(Glyph::Document, tr("Opening…"), {}))
    , m_view(new PageView)
    , m_text(new TextView)
    , m_problem(new EmptyState(Glyph::Alert, {}, {}))
{
    for (QWidget *state :
         {m_opening, static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_problem)})
        m_states->addWidget(state);
    auto *card = new Card(nullptr, 1);
    card->body()->addWidget(m_states);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeBar());
    layout->addWidget(card, 1);
    setFocusProxy(m_view);
}

EvidenceView::Fetch EvidenceView::from(Vault &vault)
{
    return [&vault](const KeptAttachment &file) {
        return vault.read<QByteArray>(
            [id = file.id](Connection &connection) { return readAttachmentBytes(connection, id); });
    };
}

QWidget *EvidenceView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *back = makeIconButton(tr("Back to the table (Esc)"), Glyph::ArrowLeft, ButtonKind::Plain);
    m_title = new TextLabel({}, TextSize::Strong);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a file's name may be long
    m_tools = new PageTools(m_view);
    m_save = makeButton(tr("Save a cop&y…"), Glyph::Save);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    row->addWidget(m_tools);
    row->addWidget(m_save);
    connect(back, &QPushButton::clicked, this, &EvidenceView::close);
    connect(m_save, &QPushButton::clicked, this, &EvidenceView::saveCopy);
    return bar;
}

void EvidenceView::show(const KeptAttachment &file)
{
    forget();
    m_file = file;
    m_title->setText(file.name);
    m_title->setToolTip(file.name);
    m_view->setAccessibleName(file.name);
    m_tools->setEnabled(false);
    m_save->setEnabled(false);
    m_states->setCurrentWidget(m_opening);
    whenDone(m_fetch(file), this, [this, id = file.id](const Result<QByteArray> &bytes) {
        if (id != m_file.id)
            return; // another was chosen meanwhile, or none
        if (bytes)
            take(*bytes);
        else
            showProblem(bytes.error().message);
    });
}

void EvidenceView::take(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_save->setEnabled(true);
    m_reading = new ReadPages(this);
    m_reading->open(bytes, [this](const Result<ReadFile> &file) {
        if (file)
            show(*file);
        else
            showProblem(tr("%1 It is kept as it came: you can save a copy.").arg(file.error().message));
    });
}

void EvidenceView::show(const ReadFile &file)
{
    const bool isPages = !file.pages.isEmpty();
    m_tools->setVisible(isPages);
    m_tools->setEnabled(isPages);
    if (isPages)
        m_view->show(m_reading->pages());
    else
        m_text->show(file);
    QWidget *shown = isPages ? static_cast<QWidget *>(m_view) : m_text;
    m_states->setCurrentWidget(shown);
    shown->setFocus();
}

void EvidenceView::showProblem(const QString &words)
{
    m_problem->set(Glyph::Alert, tr("This file cannot be shown"), words);
    m_states->setCurrentWidget(m_problem);
}

void EvidenceView::saveCopy()
{
    const QString offered = QFileInfo(m_file.name).fileName(); // a name only, wherever it once lay
    const QString file = FileChoice::toSave(this, tr("Save a copy"), offered, tr("All files (*)"));
    if (file.isEmpty())
        return;
    if (m_beforeSaving)
        m_beforeSaving(m_file, [this, file] { saveTo(file); });
    else
        saveTo(file);
}

void EvidenceView::saveTo(const QString &file)
{
    if (const Result<void> written = FileChoice::write(file, m_bytes); written)
        Q_EMIT said(tr("A copy was saved, unencrypted: %1").arg(QFileInfo(file).fileName()));
    else
        Q_EMIT failed(written.error().message);
}

void EvidenceView::forget()
{
    m_view->clear();
    m_text->clear();
    delete std::exchange(m_reading, nullptr);
    m_bytes.clear();
    m_file = {};
}

void EvidenceView::close()
{
    forget();
    Q_EMIT closed();
}

void EvidenceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
