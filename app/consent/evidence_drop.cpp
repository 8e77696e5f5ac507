#include "app/consent/evidence_drop.h"

#include "app/widgets/button.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>

namespace lanyard {

EvidenceDrop::EvidenceDrop(QWidget *parent)
    : FileDoor({tr("Drop a scan of the form here, or"), tr("Add the &page…"), tr("The page that proves this form"),
                tr("Scans and documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.eml *.msg *.txt *.docx *.odt);;"
                   "All files (*)"),
                tr("Scan the page in grey or at 200 dpi."), false},
               parent)
    , m_kept(makeKeptPage())
{
    addPage(m_kept);
    connect(this, &FileDoor::answered, this, [this](const Evidence &file) {
        restore(file);
        Q_EMIT changed();
    });
}

QWidget *EvidenceDrop::makeKeptPage()
{
    auto *page = new QWidget;
    m_keptName = new TextLabel({}, TextSize::Small, Colour::Secondary);
    m_keptName->setWordWrap(true);
    auto *remove = makeButton(tr("Re&move"), Glyph::None, ButtonKind::Quiet);
    connect(remove, &QPushButton::clicked, this, &EvidenceDrop::clear);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_keptName, 1);
    row->addWidget(remove);
    return page;
}

void EvidenceDrop::clear()
{
    const bool had = m_evidence.has_value();
    m_evidence.reset();
    reset();
    if (had)
        Q_EMIT changed();
}

void EvidenceDrop::restore(const std::optional<Evidence> &evidence)
{
    m_evidence = evidence;
    if (!evidence)
        return reset();
    m_keptName->setText(tr("%1 (%2) will be kept inside the encrypted register.")
                            .arg(evidence->name, QLocale().formattedDataSize(evidence->bytes.size(), 0)));
    showPage(m_kept);
}

} // namespace lanyard
