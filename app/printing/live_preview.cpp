#include "app/printing/live_preview.h"

#include "app/background.h"
#include "app/printing/pdf_pages.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/page_tools.h"
#include "app/widgets/text_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int SettleMsecs = 300; ///< a page is made once the typing pauses

} // namespace

LivePreview::LivePreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextSize::Strong))
    , m_problem(new TextLabel({}, TextSize::Small, Colour::Bad))
    , m_view(new PageView)
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    auto *back = makeIconButton(tr("Back to the table (F4)"), Glyph::ArrowLeft, ButtonKind::Plain);
    auto *printButton = makeIconButton(tr("Print or save it (Ctrl+P)"), Glyph::Printer, ButtonKind::Plain);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    bar->addWidget(back);
    bar->addWidget(m_title, 1);
    bar->addWidget(new PageTools(m_view));
    bar->addWidget(printButton);
    auto *card = new Card(nullptr, 1);
    card->body()->addWidget(m_view);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(bar);
    layout->addWidget(m_problem);
    layout->addWidget(card, 1);
    setFocusProxy(m_view);
    m_timer.setSingleShot(true);
    m_timer.setInterval(SettleMsecs);
    connect(&m_timer, &QTimer::timeout, this, &LivePreview::make);
    connect(back, &QPushButton::clicked, this, &LivePreview::closed);
    connect(printButton, &QPushButton::clicked, this, &LivePreview::printWanted);
}

LivePreview::~LivePreview() { m_running.cancel(); }

void LivePreview::show(PrintJob job)
{
    m_job = std::move(job);
    m_title->setText(m_job.title);
    m_view->setAccessibleName(m_job.title);
    if (m_making)
        m_isStale = true;
    else
        m_timer.start(m_pdf.isEmpty() ? 0 : SettleMsecs);
}

void LivePreview::make()
{
    m_making = true;
    m_isStale = false;
    m_running = Progress();
    inBackground(
        this, [make = m_job.make, progress = m_running] { return make(progress); },
        [this](const Result<Printed> &printed) {
            m_making = false;
            take(printed);
            if (m_isStale)
                make();
        });
}

void LivePreview::take(const Result<Printed> &printed)
{
    const Result<Pages> pages = printed ? pagesOfPdf(printed->pdf) : Result<Pages>(failure(printed));
    m_problem->setVisible(!pages.has_value());
    if (!pages) {
        m_problem->setText(pages.error().message);
        return;
    }
    const int page = m_view->currentPage();
    m_pdf = printed->pdf;
    m_view->show(*pages);
    if (page > 0)
        m_view->goTo(page);
}

void LivePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
