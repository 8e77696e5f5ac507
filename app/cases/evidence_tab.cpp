#include "app/cases/evidence_tab.h"

#include "app/evidence/evidence_list.h"
#include "app/evidence/file_door.h"
#include "app/evidence/keep_file.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/text_label.h"
#include "models/cases/case_registers.h"
#include "models/store/vault.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace lanyard {

EvidenceTab::EvidenceTab(Vault &vault, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_sealed(new TextLabel(sealedWords(), TextSize::Normal, Colour::Bad))
    , m_list(new EvidenceList(vault, [this](const RecordId &user) { return m_file.names.of(user); }))
    , m_door(new FileDoor({tr("Drop or paste a file, a screenshot or an e-mail here, or"),
                           tr("A&ttach…"),
                           tr("A file to keep with this case"),
                           tr("All files (*)"),
                           {}}))
{
    m_sealed->setWordWrap(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 10, 0);
    column->addWidget(m_list);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sealed);
    layout->addWidget(m_door);
    layout->addWidget(scrolled(content), 1);
    m_list->setShownEmpty(true);
    connect(m_list, &EvidenceList::opened, this, &EvidenceTab::opened);
    connect(m_door, &FileDoor::answered, this, &EvidenceTab::keep);
}

void EvidenceTab::show(const CaseFile &file, bool mayAdd)
{
    const bool isSame = m_file.evidence == file.evidence;
    m_file = file;
    m_sealed->setVisible(file.isSealed());
    m_door->setVisible(mayAdd && !file.isSealed());
    if (!isSame)
        m_list->show(file.evidence);
}

void EvidenceTab::keep(const Evidence &file)
{
    const RecordPlace place{formRegister(casesKey())->table, m_file.record.id};
    keepFile(m_vault, place, file, this, [this, name = file.name](const Result<void> &kept) {
        if (kept)
            Q_EMIT said(tr("Kept inside the vault of this case: %1").arg(name));
        else
            m_door->showProblem(kept.error().message);
    });
}

} // namespace lanyard
