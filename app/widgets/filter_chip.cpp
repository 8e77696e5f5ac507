#include "app/widgets/filter_chip.h"

#include "app/look/glyph.h"
#include "app/look/paint.h"
#include "app/look/style.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace lanyard {

namespace {

constexpr int Padding = 13;
constexpr int MarkRoom = 22;

} // namespace

FilterChip::FilterChip(const QString &title, std::function<QStringList()> values, QWidget *parent)
    : QPushButton(parent)
    , m_title(title)
    , m_values(std::move(values))
{
    setFont(textFont(TextSize::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(title);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &FilterChip::openMenu);
}

void FilterChip::setChosen(const QStringList &values)
{
    if (values == m_chosen)
        return;
    m_chosen = values;
    setFont(textFont(isOn() ? TextSize::SmallStrong : TextSize::Small));
    setAccessibleName(isOn() ? tr("Filter %1").arg(caption()) : m_title);
    updateGeometry();
    update();
    Q_EMIT chosenChanged(m_chosen);
}

QString FilterChip::caption() const
{
    if (!isOn())
        return m_title;
    if (m_chosen.size() > 2)
        return tr("%1: %n chosen", nullptr, int(m_chosen.size())).arg(m_title);
    return m_title + QLatin1String(": ") + m_chosen.join(QLatin1String(", "));
}

QSize FilterChip::sizeHint() const
{
    return {QFontMetrics(font()).horizontalAdvance(caption()) + 2 * Padding + MarkRoom - 4, Measure::Chip};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool hovered = underMouse() && isEnabled();
    QColor ground = Theme::colour(isOn() ? Colour::AccentSoft : Colour::Surface);
    if (isDown() || (hovered && !isOn()))
        ground = Theme::colour(isDown() ? Colour::Pressed : Colour::Hover);
    const qreal corner = height() / 2.0;
    paintBox(painter, rect(), corner, ground, isOn() ? QColor() : Theme::colour(Colour::ControlLine));
    if (hasFocus())
        paintFocusRing(painter, rect(), corner);
    const QColor words = Theme::colour(isOn() ? Colour::Accent : Colour::Text);
    painter.setPen(words);
    painter.setFont(font());
    painter.drawText(rect().adjusted(Padding, 0, -MarkRoom, 0), Qt::AlignVCenter, caption());
    const QRectF mark(width() - MarkRoom - 5, (height() - 15) / 2.0, 15, 15);
    paintGlyph(painter, mark, isOn() ? Glyph::Close : Glyph::ChevronDown, words);
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    if (isOn() && event->position().x() > width() - MarkRoom - 8)
        setChosen({});
    else
        QPushButton::mousePressEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        setChosen({});
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
        openMenu();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void FilterChip::openMenu()
{
    QMenu menu(this);
    menu.setAccessibleName(m_title);
    const QStringList values = m_values();
    for (const QString &value : values) {
        QString words = value.isEmpty() ? tr("(empty)") : value;
        QAction *action = menu.addAction(words.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(value));
        connect(action, &QAction::triggered, this, [this, value](bool on) { toggle(value, on); });
    }
    if (values.isEmpty())
        menu.addAction(tr("Nothing to choose from yet"))->setEnabled(false);
    if (isOn()) {
        menu.addSeparator();
        menu.addAction(tr("Show all"), this, [this] { setChosen({}); });
    }
    menu.exec(mapToGlobal(QPoint(0, height() + 4)));
}

void FilterChip::toggle(const QString &value, bool on)
{
    QStringList next = m_chosen;
    if (on)
        next.append(value);
    else
        next.removeAll(value);
    setChosen(next);
}

} // namespace lanyard
