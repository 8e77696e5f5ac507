#include "app/widgets/date_field.h"

#include "app/look/glyph.h"
#include "models/store/clock.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

namespace lanyard {

DateField::DateField(const QDate &today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    setMaxLength(24);
    QAction *calendar = addAction(icon(Glyph::Calendar), TrailingPosition);
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, [this] { Q_EMIT dateChanged(date()); });
}

QDate DateField::parse(const QString &text, const QDate &today)
{
    const QString typed = text.trimmed().toLower();
    if (typed == QLatin1String("t") || typed == tr("today"))
        return today;
    static const QRegularExpression apart(QStringLiteral(R"(^(\d{1,2})[\s./-]+(\d{1,2})(?:[\s./-]+(\d{4}|\d{2}))?$)"));
    static const QRegularExpression together(QStringLiteral(R"(^(\d{2})(\d{2})(\d{4}|\d{2})$)"));
    QRegularExpressionMatch match = apart.match(typed);
    if (!match.hasMatch())
        match = together.match(typed);
    if (!match.hasMatch())
        return QDate::fromString(typed, Qt::ISODate);
    const int month = match.captured(2).toInt();
    const int day = match.captured(1).toInt();
    if (match.captured(3).isEmpty()) {
        const QDate thisYear(today.year(), month, day); // a day without its year is the last one there was
        return thisYear <= today ? thisYear : QDate(today.year() - 1, month, day);
    }
    int year = match.captured(3).toInt();
    if (year < 100) {
        // A birthday or a form: at most ten years ahead, otherwise of the century before.
        year += today.year() / 100 * 100;
        if (year > today.year() + 10)
            year -= 100;
    }
    return {year, month, day};
}

QDate DateField::date() const { return parse(text(), m_today); }

void DateField::setDate(const QDate &date) { setText(date.isValid() ? dateText(date) : QString()); }

bool DateField::isWrong() const { return !text().trimmed().isEmpty() && !date().isValid(); }

void DateField::focusOutEvent(QFocusEvent *event)
{
    const QDate typed = date();
    if (typed.isValid() && text() != dateText(typed))
        setDate(typed);
    QLineEdit::focusOutEvent(event);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        return openCalendar();
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step != 0 && date().isValid())
        return setDate(date().addDays(step));
    QLineEdit::keyPressEvent(event);
}

void DateField::openCalendar()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().isValid() ? date() : m_today);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(calendar, &QCalendarWidget::activated, &menu, [this, &menu](const QDate &chosen) {
        setDate(chosen);
        menu.close();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu.exec(mapToGlobal(QPoint(0, height() + 2)));
    setFocus();
}

} // namespace lanyard
