#include "app/registers/figures_page.h"

#include "app/registers/register_tabs.h"
#include "app/session.h"
#include "app/widgets/card.h"
#include "app/widgets/clear_layout.h"
#include "app/widgets/page_head.h"
#include "app/widgets/pill.h"
#include "app/widgets/text_label.h"
#include "models/store/when_done.h"

#include <QHBoxLayout>

namespace lanyard {

namespace {

constexpr int Width = 420;

QWidget *row(QWidget *label, const QString &figure, TextSize size)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addStretch(1);
    line->addWidget(new TextLabel(figure, size));
    return row;
}

} // namespace

FiguresPage::FiguresPage(Session &session, const FormRegister &form, const QString &title, RegisterTabs *tabs,
                         QWidget *parent)
    : Page(session, parent)
    , m_desk(session.reg(), form)
    , m_rows(new QVBoxLayout)
{
    auto *card = new Card(nullptr, 20);
    card->setFixedWidth(Width);
    auto *about
        = new TextLabel(tr("Your role sees how many there are, without names."), TextSize::Small, Colour::Secondary);
    about->setWordWrap(true);
    card->body()->addWidget(new TextLabel(form.title, TextSize::Heading));
    card->body()->addWidget(about);
    card->body()->addLayout(m_rows);
    m_rows->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(new PageHead(title));
    layout->addWidget(tabs, 0, Qt::AlignLeft);
    layout->addWidget(card, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(&session, &Session::saved, this, &FiguresPage::read);
    read();
}

void FiguresPage::read()
{
    whenDone(m_desk.counts(), this, [this](const Result<QList<FormCount>> &counts) {
        if (counts)
            show(*counts);
        else
            Q_EMIT failed(counts.error().message);
    });
}

void FiguresPage::show(const QList<FormCount> &counts)
{
    clearLayout(m_rows);
    FormCount all;
    bool isHiding = false;
    for (const FormCount &count : counts) {
        const FormState *state = m_desk.form().state(count.state);
        m_rows->addWidget(row(new Pill(state->label, state->tone), count.text(), TextSize::Normal));
        all.count += count.count;
        isHiding = isHiding || count.isHidden();
    }
    // Beside the other figures the sum would tell the one that is not to be told.
    if (!isHiding || all.isHidden())
        m_rows->addWidget(row(new TextLabel(tr("All"), TextSize::Strong), all.text(), TextSize::Strong));
}

} // namespace lanyard
