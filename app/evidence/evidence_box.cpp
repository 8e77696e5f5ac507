#include "app/evidence/evidence_box.h"

#include "app/evidence/file_door.h"
#include "models/store/vault.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

EvidenceBox::EvidenceBox(Vault &vault, const RecordPlace &of, EvidenceList::NameOf nameOf, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_place(of)
    , m_list(new EvidenceList(vault, std::move(nameOf)))
    , m_door(new FileDoor({tr("Drop or paste a file or screenshot here, or"),
                           tr("A&ttach…"),
                           tr("A file to keep with this record"),
                           tr("All files (*)"),
                           {}}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list);
    layout->addWidget(m_door);
    m_door->hide();
    connect(m_list, &EvidenceList::opened, this, &EvidenceBox::opened);
    connect(m_door, &FileDoor::answered, this, &EvidenceBox::keep);
    connect(&vault, &Vault::changed, this, &EvidenceBox::follow);
    m_list->show(m_place.table, {m_place.record});
}

void EvidenceBox::setMayAdd(bool mayAdd)
{
    m_list->setShownEmpty(mayAdd);
    m_door->setVisible(mayAdd);
}

void EvidenceBox::keep(const Evidence &file)
{
    const auto store = [this, file] {
        keepFile(m_vault, m_place, file, this, [this, name = file.name](const Result<void> &kept) {
            if (kept)
                Q_EMIT said(tr("Kept inside the encrypted register: %1").arg(name));
            else
                m_door->showProblem(kept.error().message);
        });
    };
    if (m_begin)
        m_begin(store);
    else
        store();
}

void EvidenceBox::follow(const QList<RowChange> &rows)
{
    const auto isFile = [](const RowChange &row) { return row.table == QLatin1String("attachment"); };
    if (std::any_of(rows.begin(), rows.end(), isFile))
        m_list->show(m_place.table, {m_place.record});
}

} // namespace lanyard
