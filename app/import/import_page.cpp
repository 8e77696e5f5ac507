#include "app/import/import_page.h"

#include "app/import/dry_run_step.h"
#include "app/import/import_run.h"
#include "app/import/mapping_step.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/file_choice.h"
#include "app/widgets/text_label.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace lanyard {

ImportPage::ImportPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_run(new ImportRun(session, this))
    , m_steps(new QStackedWidget)
    , m_problem(new TextLabel({}, TextSize::Normal, Colour::Bad))
{
    setAcceptDrops(true);
    m_mapping = new MappingStep(*m_run);
    m_dryRun = new DryRunStep(*m_run);
    m_progress = makeProgressStep();
    m_done = new EmptyState(Glyph::CheckCircle, {}, {});
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_problem);
    layout->addWidget(m_steps, 1);
    m_steps->addWidget(makeFileStep());
    for (QWidget *step : {static_cast<QWidget *>(m_mapping), static_cast<QWidget *>(m_dryRun), m_progress,
                          static_cast<QWidget *>(m_done)})
        m_steps->addWidget(step);

    connect(m_done->setAction(tr("&Show the pupils")), &QPushButton::clicked, this, &ImportPage::closed);
    connect(m_mapping, &MappingStep::next, this, &ImportPage::compare);
    connect(m_mapping, &MappingStep::back, this, [this] { start(); });
    connect(m_dryRun, &DryRunStep::back, this, &ImportPage::afterOpened);
    connect(m_dryRun, &DryRunStep::import, this, &ImportPage::store);
    connect(m_run, &ImportRun::opened, this, &ImportPage::afterOpened);
    connect(m_run, &ImportRun::planMade, this, [this] { showStep(m_dryRun, tr("What the import would do")); });
    connect(m_run, &ImportRun::committed, this, &ImportPage::showDone);
    connect(m_run, &ImportRun::failed, this, &ImportPage::showProblem);
    connect(m_run, &ImportRun::cancelled, this,
            [this] { showProblem(m_storing ? tr("Cancelled. Nothing of this file was stored.") : tr("Cancelled.")); });
    connect(m_run, &ImportRun::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, int(total));
        m_bar->setValue(int(done));
    });
    connect(m_run, &ImportRun::read, this, [this] {
        if (m_run->imported() && m_run->file()->kind() == ImportFile::Kind::CommonTransferFile)
            compare(); // it says itself what is what
    });
}

QWidget *ImportPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *back = makeButton(tr("&Pupils"), Glyph::ArrowLeft);
    back->setToolTip(tr("Back to the pupils (Esc)"));
    connect(back, &QPushButton::clicked, this, &ImportPage::leave);
    row->addWidget(back);
    row->addWidget(m_title = new TextLabel({}, TextSize::Title), 1);
    return head;
}

QWidget *ImportPage::makeFileStep()
{
    auto *card = new Card(this, 16);
    m_fileStep = new EmptyState(
        Glyph::Import, tr("Drop the file here"),
        tr("A list of pupils as your MIS exports it: a spreadsheet saved as CSV or text, or a Common Transfer File "
           "(XML). You will see what would change before anything is stored."));
    connect(m_fileStep->setAction(tr("&Choose a file…"), Glyph::Folder), &QPushButton::clicked, this,
            &ImportPage::choose);
    card->body()->addWidget(m_fileStep);
    return card;
}

QWidget *ImportPage::makeProgressStep()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_what = new TextLabel({}, TextSize::Strong);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(360);
    m_bar->setAccessibleName(tr("Progress of the import"));
    auto *cancel = makeButton(tr("&Cancel"), Glyph::Close);
    connect(cancel, &QPushButton::clicked, m_run, &ImportRun::cancel);
    layout->addStretch();
    layout->addWidget(m_what, 0, Qt::AlignHCenter);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

bool ImportPage::isRunning() const { return m_storing && m_run->isBusy(); }

void ImportPage::start(const QString &file)
{
    m_storing = false;
    showStep(m_steps->widget(0), tr("Import pupils"));
    m_before = m_steps->widget(0);
    m_fileStep->setFocus();
    if (!file.isEmpty())
        m_run->open(file);
}

void ImportPage::choose()
{
    const QString file = FileChoice::toOpen(this, tr("The list of pupils"),
                                            tr("Lists of pupils (*.csv *.txt *.tsv *.xml);;All files (*)"));
    if (!file.isEmpty())
        m_run->open(file);
}

void ImportPage::showStep(QWidget *step, const QString &title)
{
    m_problem->hide();
    m_title->setText(title);
    m_steps->setCurrentWidget(step);
}

void ImportPage::afterOpened()
{
    if (m_run->file()->kind() == ImportFile::Kind::CommonTransferFile) {
        m_what->setText(tr("Reading the file…"));
        m_bar->setRange(0, 0);
        m_before = m_steps->widget(0);
        showStep(m_run->planned() ? m_before : m_progress, tr("Import pupils"));
        return;
    }
    m_before = m_mapping;
    showStep(m_mapping, tr("Which column holds what"));
    m_mapping->table()->setFocus();
}

void ImportPage::compare()
{
    m_run->options().partial = m_run->imported()->isPartial;
    m_run->options().leaveOutRefused = false;
    m_run->plan();
}

void ImportPage::store()
{
    m_storing = true;
    m_before = m_dryRun;
    m_what->setText(tr("Importing %1…").arg(m_run->file()->fileName()));
    m_bar->setRange(0, 0);
    showStep(m_progress, tr("Import pupils"));
    m_run->commit(m_dryRun->leaversConfirmed());
}

void ImportPage::showDone()
{
    m_storing = false;
    const ImportPlan &plan = *m_run->planned();
    m_done->set(
        Glyph::CheckCircle, tr("The import is done"),
        tr("%1 new, %2 changed, %3 left, %4 unchanged. Every change is in the audit trail with its old value. To "
           "take the import back, import the file you used before: nobody was deleted, and a pupil marked as "
           "left by mistake is on roll again as soon as a file has them.")
            .arg(plan.added.size())
            .arg(plan.changed.size())
            .arg(plan.left.size())
            .arg(plan.unchanged));
    showStep(m_done, tr("Import pupils"));
    Q_EMIT said(tr("Imported %1").arg(m_run->file()->fileName()));
}

void ImportPage::showProblem(const QString &words)
{
    m_storing = false;
    showStep(m_before ? m_before : m_steps->widget(0), m_title->text());
    m_problem->setText(words);
    m_problem->show();
}

void ImportPage::leave()
{
    if (isRunning())
        return; // its own Cancel stops it first
    m_run->cancel();
    Q_EMIT closed();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isRunning() && !FileChoice::dropped(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_run->open(FileChoice::dropped(event->mimeData()));
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
