#include "app/today/today_page.h"

#include "app/session.h"
#include "app/today/task_card.h"
#include "app/today/today_tasks.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/page_head.h"
#include "app/widgets/pill.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanyard {

namespace {

QString greeting(const Clock &clock, const QString &name)
{
    const int hour = Clock::local(clock.msecs()).time().hour();
    const QString first = name.section(QLatin1Char(' '), 0, 0);
    if (hour < 12)
        return TodayPage::tr("Good morning, %1").arg(first);
    return hour < 18 ? TodayPage::tr("Good afternoon, %1").arg(first) : TodayPage::tr("Good evening, %1").arg(first);
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout() != nullptr)
            empty(item->layout());
        delete item->widget();
        delete item;
    }
}

QLayout *stateRow(const QString &label, QWidget *value)
{
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(label));
    row->addStretch(1);
    row->addWidget(value);
    return row;
}

} // namespace

TodayPage::TodayPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(greeting(session.clock(), session.user().shownName())))
    , m_tasks(new QVBoxLayout)
    , m_waiting(new TextLabel({}, TextSize::SmallStrong, Colour::Secondary))
    , m_state(new QVBoxLayout)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    m_head->setAside(english.toString(session.today(), QStringLiteral("dddd d MMMM yyyy")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(m_head);

    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_waiting);
    m_tasks->setSpacing(10);
    left->addLayout(m_tasks);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(registerCard());
    right->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    connect(&session, &Session::countsChanged, this, &TodayPage::refresh);
    refresh();
}

Card *TodayPage::registerCard()
{
    auto *card = new Card;
    card->setFixedWidth(360);
    card->body()->addWidget(new TextLabel(tr("The register"), TextSize::Strong));
    m_state->setSpacing(8);
    card->body()->addLayout(m_state);
    return card;
}

void TodayPage::refresh()
{
    const QList<Task> tasks = todayTasks(
        session(), [this](const QString &place, const RecordId &record) { Q_EMIT wantsPlace(place, record); });
    empty(m_tasks);
    for (const Task &task : tasks)
        m_tasks->addWidget(new TaskCard(task));
    if (tasks.isEmpty())
        m_tasks->addWidget(new EmptyState(Glyph::CheckAll, tr("Nothing waits for you"),
                                          tr("What needs you shows here: unclear answers, forms to chase, details that "
                                             "are missing.")));
    m_waiting->setText(tasks.isEmpty() ? QString() : tr("Waiting for you · %1").arg(tasks.size()));
    m_waiting->setVisible(!tasks.isEmpty());

    empty(m_state);
    const Register &reg = session().reg();
    m_state->addLayout(stateRow(tr("Encryption"),
                                reg.isCheap() ? new Pill(tr("demonstration, weak keys"), Tone::Warning)
                                              : new Pill(tr("strong"), Tone::Good)));
    m_state->addLayout(stateRow(tr("Opened"),
                                reg.warnings().isEmpty() ? new Pill(tr("sound"), Tone::Good)
                                                         : new Pill(tr("see messages"), Tone::Warning)));
    m_state->addLayout(
        stateRow(tr("Vaults you hold"),
                 new TextLabel(reg.heldVaults().join(QLatin1String(", ")), TextSize::Small, Colour::Secondary)));
}

} // namespace lanyard
