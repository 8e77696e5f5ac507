#include "app/widgets/progress_strip.h"

#include "app/widgets/button.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

namespace lanyard {

namespace {

constexpr int PatienceMsecs = 500;

}

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_what(new TextLabel({}, TextSize::Small, Colour::Secondary))
    , m_bar(new QProgressBar)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(160, 8);
    auto *cancel = makeButton(tr("Cancel"), Glyph::Close, ButtonKind::Quiet);
    cancel->setFixedHeight(24);
    m_cancelButton = cancel;
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_cancel)
            m_cancel();
    });
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancelButton);
    hide();
}

void ProgressStrip::start(const QString &what, std::function<void()> cancel)
{
    m_busy = true;
    m_cancel = std::move(cancel);
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_cancelButton->setVisible(bool(m_cancel));
    QTimer::singleShot(PatienceMsecs, this, [this] { setVisible(m_busy); });
}

void ProgressStrip::advance(qint64 done, qint64 total)
{
    // In thousandths: bytes of a large register do not fit a bar's range.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(1000 * done / total) : 0);
}

void ProgressStrip::finish()
{
    m_busy = false;
    m_cancel = {};
    hide();
    Q_EMIT finished();
}

} // namespace lanyard
