#include "app/consent/as_of_chip.h"

#include "app/widgets/button.h"
#include "app/widgets/date_field.h"
#include "app/widgets/field_row.h"
#include "models/consent/in_force.h"
#include "models/store/clock.h"

#include <QMenu>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace lanyard {

AsOfChip::AsOfChip(const QDate &today, QWidget *parent)
    : Chip(Glyph::History, Glyph::None, parent)
    , m_today(today)
    , m_day(today)
{
    setToolTip(tr("Shows the record as it stood on another day"));
    connect(this, &QPushButton::clicked, this, &AsOfChip::openMenu);
    connect(this, &Chip::cleared, this, [this] { set({}, {}); });
    showCaption();
}

qint64 AsOfChip::knownBy() const
{
    if (!m_knownOn.isValid())
        return KnownNow;
    return QDateTime(m_knownOn.addDays(1), QTime(0, 0), QTimeZone("Europe/London")).toMSecsSinceEpoch() - 1;
}

void AsOfChip::set(const QDate &day, const QDate &knownOn)
{
    m_day = day.isValid() ? day : m_today;
    m_knownOn = knownOn;
    showCaption();
    Q_EMIT chosen();
}

void AsOfChip::showCaption()
{
    QString words = m_day == m_today ? tr("As of today") : tr("As of %1").arg(dateText(m_day));
    if (m_knownOn.isValid())
        words = tr("%1, known on %2").arg(words, dateText(m_knownOn));
    setCaption(words, m_day != m_today || m_knownOn.isValid());
    setAccessibleName(words);
}

void AsOfChip::openMenu()
{
    QMenu menu(this);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    auto *day = new DateField(m_today);
    auto *known = new DateField(m_today);
    day->setDate(m_day);
    known->setDate(m_knownOn);
    auto *show = makeButton(tr("&Show"), Glyph::None, ButtonKind::Filled);
    auto *today = makeButton(tr("As of &today"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(today);
    buttons->addStretch();
    buttons->addWidget(show);
    layout->addWidget(new FieldRow(tr("What had effect &on"), day));
    layout->addWidget(new FieldRow(tr("As &known on"), known, tr("Empty: what is known now.")));
    layout->addLayout(buttons);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(content);
    menu.addAction(action);

    const auto take = [this, day, known, &menu] {
        if (day->isWrong() || known->isWrong())
            return;
        const QDate on = day->date();
        const QDate knownOn = known->date();
        menu.close();
        set(on, knownOn);
    };
    connect(show, &QPushButton::clicked, &menu, take);
    connect(day, &QLineEdit::returnPressed, &menu, take);
    connect(known, &QLineEdit::returnPressed, &menu, take);
    connect(today, &QPushButton::clicked, &menu, [this, &menu] {
        menu.close();
        set({}, {});
    });
    QTimer::singleShot(0, day, [day] { day->setFocus(); });
    menu.exec(mapToGlobal(QPoint(0, height() + 4)));
}

} // namespace lanyard
