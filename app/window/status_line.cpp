#include "app/window/status_line.h"

#include "app/look/glyph.h"
#include "app/widgets/progress_strip.h"
#include "app/widgets/text_label.h"
#include "models/store/clock.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lanyard {

StatusLine::StatusLine(QWidget *parent)
    : Ground(Colour::Navigation, Qt::TopEdge, parent)
    , m_encrypted(new TextLabel(tr("Encrypted"), TextSize::Small, Colour::Secondary))
    , m_saved(new TextLabel({}, TextSize::Small, Colour::Secondary))
    , m_locks(new TextLabel({}, TextSize::Small, Colour::Secondary))
    , m_progress(new ProgressStrip)
{
    setFixedHeight(30);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(34, 1, 16, 0);
    layout->setSpacing(20);
    layout->addWidget(m_encrypted);
    layout->addWidget(m_saved);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addSpacing(4);
    layout->addWidget(m_locks);
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    Ground::paintEvent(event);
    QPainter painter(this);
    paintGlyph(painter, QRectF(15, 8, 14, 14), Glyph::Shield, Theme::colour(Colour::Secondary));
}

void StatusLine::setCheapKeys(bool cheap)
{
    m_encrypted->setText(cheap ? tr("Demonstration: encrypted with a weak key") : tr("Encrypted"));
}

void StatusLine::setSaved(qint64 msecsUtc)
{
    m_saved->setText(msecsUtc == 0 ? QString()
                                   : tr("Saved %1").arg(Clock::local(msecsUtc).toString(QStringLiteral("HH:mm"))));
}

void StatusLine::setLockMinutes(int minutes)
{
    m_locks->setText(minutes == 0 ? QString() : tr("Locks after %n minutes", nullptr, minutes));
}

} // namespace lanyard
