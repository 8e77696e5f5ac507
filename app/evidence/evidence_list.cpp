#include "app/evidence/evidence_list.h"

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/clear_layout.h"
#include "app/widgets/text_label.h"
#include "models/store/clock.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QLocale>
#include <QMimeDatabase>
#include <QVBoxLayout>

namespace lanyard {
namespace {

/// "PDF document, 213 kB"
QString kindText(const KeptAttachment &file)
{
    const QString kind = QMimeDatabase().mimeTypeForName(file.type).comment();
    const QString size = QLocale().formattedDataSize(file.size, 0, QLocale::DataSizeSIFormat);
    return kind.isEmpty() ? size : EvidenceList::tr("%1, %2").arg(kind, size);
}

} // namespace

EvidenceList::EvidenceList(Vault &vault, NameOf nameOf, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_nameOf(std::move(nameOf))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(7);
    show(QList<KeptAttachment>());
}

void EvidenceList::setShownEmpty(bool shown)
{
    m_shownEmpty = shown;
    setVisible(shown || findChild<QPushButton *>());
}

void EvidenceList::show(const QList<KeptAttachment> &files)
{
    clearLayout(m_rows);
    m_rows->addWidget(new Divider);
    m_rows->addWidget(new TextLabel(tr("Evidence"), TextSize::SmallStrong));
    for (const KeptAttachment &file : files)
        add(file);
    setVisible(m_shownEmpty || !files.isEmpty());
}

void EvidenceList::show(const QString &place, const QList<RecordId> &records)
{
    const auto read = [place, records](Connection &connection) { return readAttachments(connection, place, records); };
    whenDone(m_vault.read<QList<KeptAttachment>>(read), this,
             [this](const Result<QList<KeptAttachment>> &found) { show(found.value_or(QList<KeptAttachment>())); });
}

void EvidenceList::add(const KeptAttachment &file)
{
    auto *open = makeButton(QString(file.name).replace(u'&', QLatin1String("&&")), Glyph::Paperclip);
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a file's name may be long
    open->setToolTip(tr("Shows %1\nBLAKE2b-256: %2").arg(file.name, QLatin1String(file.hash.toHex())));
    open->setAccessibleName(file.name);
    connect(open, &QPushButton::clicked, this, [this, file] { Q_EMIT opened(file); });
    const QString by = m_nameOf(file.by);
    const QString added = momentText(file.added);
    auto *about = new TextLabel(by.isEmpty() ? tr("%1, added %2").arg(kindText(file), added)
                                             : tr("%1, added by %2, %3").arg(kindText(file), by, added),
                                TextSize::Small, Colour::Secondary);
    about->setWordWrap(true);
    open->setAccessibleDescription(about->text());
    m_rows->addWidget(open);
    m_rows->addWidget(about);
}

} // namespace lanyard
