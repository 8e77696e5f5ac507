#include "app/today/today_page.h"

#include "app/background.h"
#include "app/session.h"
#include "app/settings/desk_safety.h"
#include "app/today/returned_chart.h"
#include "app/today/task_card.h"
#include "app/today/today_shelf.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/clear_layout.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/page_head.h"
#include "app/widgets/pill.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int Right = 360;
constexpr int TwoColumns = 820; ///< from this width on; below, the figures stand under what waits

QString greeting(const Clock &clock, const QString &name)
{
    const int hour = Clock::local(clock.msecs()).time().hour();
    const QString first = name.section(QLatin1Char(' '), 0, 0);
    if (hour < 12)
        return TodayPage::tr("Good morning, %1").arg(first);
    return hour < 18 ? TodayPage::tr("Good afternoon, %1").arg(first) : TodayPage::tr("Good evening, %1").arg(first);
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
    , m_shelf(TodayShelf::of(session))
    , m_head(new PageHead(greeting(session.clock(), session.user().shownName())))
    , m_tasks(new QVBoxLayout)
    , m_waiting(new TextLabel({}, TextSize::SmallStrong, Colour::Secondary))
    , m_state(new QVBoxLayout)
    , m_chartCard(new Card)
    , m_chart(new ReturnedChart)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    m_head->setAside(english.toString(session.today(), QStringLiteral("dddd d MMMM yyyy")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(m_head);

    auto *content = new QWidget;
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_waiting);
    m_tasks->setSpacing(10);
    left->addLayout(m_tasks);
    left->addStretch(1);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_right = right());
    layout->addWidget(scrolled(content), 1);
    QPushButton *go = makeButton(tr("Go to…  Ctrl K"), Glyph::Magnify);
    m_head->addButton(go);
    connect(go, &QPushButton::clicked, this, &Page::wantsCommandBox);
    connect(&m_shelf, &TodayShelf::changed, this, &TodayPage::refresh);
    refresh();
}

QWidget *TodayPage::right()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_chartCard->body()->setSpacing(12);
    m_chartCard->body()->addWidget(new TextLabel(tr("Consent returned, by year group"), TextSize::Strong));
    m_chartCard->body()->addWidget(m_chart);
    m_chartCard->hide();
    column->addWidget(m_chartCard);
    auto *state = new Card;
    state->body()->addWidget(new TextLabel(tr("The register"), TextSize::Strong));
    m_state->setSpacing(8);
    state->body()->addLayout(m_state);
    column->addWidget(state);
    column->addStretch(1);
    return widget;
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = width() >= TwoColumns;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_right->setMinimumWidth(isWide ? Right : 0);
    m_right->setMaximumWidth(isWide ? Right : QWIDGETSIZE_MAX);
}

void TodayPage::refresh()
{
    const auto go = [this](const QString &place, const RecordId &record) { Q_EMIT wantsPlace(place, record); };
    const auto settles = [this](const Register::Waiting &waiting) { settle(waiting); };
    showTasks(m_shelf.tasks(go, settles));
    const bool mayCount = session().may().at(Place::ConsentRecord) != Accesses();
    m_chartCard->setVisible(m_shelf.isRead() && mayCount && m_shelf.figures().pupils > 0);
    m_chart->show(m_shelf.figures().years);
    showState();
}

void TodayPage::showTasks(const QList<Task> &tasks)
{
    const auto looksLike = [](const Task &a, const Task &b) { return a.looksLike(b); };
    const bool isSame = std::equal(tasks.begin(), tasks.end(), m_shown.begin(), m_shown.end(), looksLike);
    if (isSame && m_tasks->count() > 0)
        return; // the keyboard may be at one of their buttons
    m_shown = tasks;
    clearLayout(m_tasks);
    for (const Task &task : tasks)
        m_tasks->addWidget(new TaskCard(task));
    if (m_shelf.isRead() && tasks.isEmpty())
        m_tasks->addWidget(new EmptyState(Glyph::CheckAll, tr("Nothing waits for you"),
                                          tr("What needs you shows here: unclear answers, forms to chase, details that "
                                             "are missing.")));
    m_waiting->setText(tasks.isEmpty() ? QString() : tr("Waiting for you · %1").arg(tasks.size()));
    m_waiting->setVisible(!tasks.isEmpty());
}

void TodayPage::settle(const Register::Waiting &waiting)
{
    if (m_settling)
        return;
    m_settling = true;
    const bool isGrant = waiting.kind == Register::Waiting::Kind::Grant;
    const auto work = [reg = &session().reg(), waiting, isGrant] {
        return isGrant ? reg->grantVault(waiting.user, waiting.vault) : reg->rekeyVault(waiting.vault);
    };
    inBackground(this, work, [this, waiting, isGrant](Result<void> done) {
        m_settling = false;
        if (!done)
            Q_EMIT failed(done.error().message);
        else
            Q_EMIT said(isGrant ? tr("%1 holds the key of “%2”.").arg(waiting.userName, waiting.vault)
                                : tr("“%1” has a new key. Old backups keep the old one.").arg(waiting.vault),
                        {});
        m_shelf.read();
    });
}

void TodayPage::showState()
{
    const auto moment = [](qint64 at) {
        return new TextLabel(at == 0 ? tr("never") : momentText(at), TextSize::Small, Colour::Secondary);
    };
    clearLayout(m_state);
    const Register &reg = session().reg();
    const DeskSafety desk(reg.id());
    m_state->addLayout(stateRow(tr("Last backup here"), moment(desk.lastBackup())));
    m_state->addLayout(stateRow(tr("Last verified here"), moment(desk.lastVerified())));
    m_state->addLayout(stateRow(tr("Encryption"),
                                reg.isCheap() ? new Pill(tr("demonstration, weak keys"), Tone::Warning)
                                              : new Pill(tr("strong keys"), Tone::Good)));
    m_state->addLayout(
        stateRow(tr("Vaults you hold"),
                 new TextLabel(QString::number(reg.heldVaults().size()), TextSize::Small, Colour::Secondary)));
}

} // namespace lanyard
