#include "app/start/welcome_panel.h"

#include "app/start/recent_registers.h"
#include "app/start/register_button.h"
#include "app/widgets/button.h"
#include "app/widgets/file_choice.h"
#include "app/widgets/progress_strip.h"
#include "app/widgets/text_label.h"

#include <QVBoxLayout>

namespace lanyard {

WelcomePanel::WelcomePanel(QWidget *parent)
    : QWidget(parent)
    , m_recentBlock(new QWidget)
    , m_choices(new QWidget)
    , m_progress(new ProgressStrip)
    , m_error(new TextLabel({}, TextSize::Small, Colour::Bad))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *block = new QVBoxLayout(m_recentBlock);
    block->setContentsMargins(0, 0, 0, 4);
    block->setSpacing(8);
    block->addWidget(new TextLabel(tr("Open again"), TextSize::Heading));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(4);
    block->addLayout(m_recent);
    layout->addWidget(m_recentBlock);

    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    QPushButton *open = makeButton(tr("&Open a register…"), Glyph::Folder);
    QPushButton *create = makeButton(tr("&Create a register…"), Glyph::FolderPlus);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(open, 1);
    row->addWidget(create, 1);
    QPushButton *restore = makeButton(tr("&Restore a backup…"), Glyph::Backup, ButtonKind::Quiet);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(12);
    choices->addLayout(row);
    choices->addWidget(restore, 0, Qt::AlignHCenter);
    layout->addWidget(m_choices);
    layout->addWidget(m_progress);
    connect(restore, &QPushButton::clicked, this, &WelcomePanel::restoreWanted);
    connect(open, &QPushButton::clicked, this, &WelcomePanel::browse);
    connect(create, &QPushButton::clicked, this, &WelcomePanel::createWanted);
}

void WelcomePanel::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList folders = RecentRegisters::all();
    for (const QString &folder : folders) {
        auto *button = new RegisterButton(folder);
        connect(button, &QPushButton::clicked, this, [this, folder] { Q_EMIT chosen(folder); });
        m_recent->addWidget(button);
    }
    m_recentBlock->setVisible(!folders.isEmpty());
    setError({});
}

void WelcomePanel::setError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
}

void WelcomePanel::setBusy(bool busy)
{
    m_recentBlock->setEnabled(!busy);
    m_choices->setEnabled(!busy);
}

void WelcomePanel::browse()
{
    const QString file = FileChoice::toOpen(this, tr("Open a register"), tr("Lanyard registers (register.lanyard)"));
    if (!file.isEmpty())
        Q_EMIT chosen(RecentRegisters::folderOf(file));
}

} // namespace lanyard
