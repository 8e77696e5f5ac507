#include "app/registers/figures_page.h"

#include "app/registers/register_tabs.h"
#include "app/registers/related_records.h"
#include "app/session.h"
#include "app/widgets/card.h"
#include "app/widgets/page_head.h"
#include "app/widgets/pill.h"
#include "app/widgets/text_label.h"
#include "models/store/when_done.h"

#include <QHBoxLayout>

#include <numeric>

namespace lanyard {

namespace {

constexpr int Width = 420;
constexpr int LeastCounted = 5;

/// A number under five could tell who is meant.
QString figure(int count) { return count < LeastCounted ? QStringLiteral("<5") : QString::number(count); }

QWidget *row(QWidget *label, int count, TextSize size)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(label);
    line->addStretch(1);
    line->addWidget(new TextLabel(figure(count), size));
    return row;
}

} // namespace

FiguresPage::FiguresPage(Session &session, const FormRegister &form, const QString &title, RegisterTabs *tabs,
                         QWidget *parent)
    : Page(session, parent)
    , m_form(form)
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
    whenDone(stateFigures(session(), m_form), this, [this](const Result<QHash<QString, int>> &figures) {
        if (figures)
            show(*figures);
        else
            Q_EMIT failed(figures.error().message);
    });
}

void FiguresPage::show(const QHash<QString, int> &byState)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FormState &state : m_form.workflow.states)
        m_rows->addWidget(row(new Pill(state.label, state.tone), byState.value(state.key), TextSize::Normal));
    const int all = std::accumulate(byState.begin(), byState.end(), 0);
    m_rows->addWidget(row(new TextLabel(tr("All"), TextSize::Strong), all, TextSize::Strong));
}

} // namespace lanyard
