#include "app/widgets/filter_chip.h"

#include <QMenu>

namespace lanyard {

FilterChip::FilterChip(const QString &title, std::function<QStringList()> values, QWidget *parent)
    : Chip(Glyph::None, Glyph::ChevronDown, parent)
    , m_title(title)
    , m_values(std::move(values))
{
    connect(this, &QPushButton::clicked, this, &FilterChip::openMenu);
    connect(this, &Chip::cleared, this, [this] { setChosen({}); });
    showChosen();
}

void FilterChip::setChosen(const QStringList &values)
{
    if (values == m_chosen)
        return;
    m_chosen = values;
    showChosen();
    Q_EMIT chosenChanged(m_chosen);
}

void FilterChip::showChosen()
{
    QString words = m_title;
    if (m_chosen.size() > 2)
        words = tr("%1: %n chosen", nullptr, int(m_chosen.size())).arg(m_title);
    else if (!m_chosen.isEmpty())
        words = m_title + QLatin1String(": ") + m_chosen.join(QLatin1String(", "));
    setCaption(words, !m_chosen.isEmpty());
    setAccessibleName(isOn() ? tr("Filter %1").arg(words) : m_title);
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
