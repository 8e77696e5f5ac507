#pragma once

#include "app/widgets/chip.h"

#include <QStringList>

#include <functional>

namespace lanyard {

/// Narrows a table: "Class" opens a menu of values, several may be ticked; once some are,
/// the chip reads "Class 4B" and its cross (or Delete) takes them away again.
class FilterChip : public Chip
{
    Q_OBJECT

public:
    /// `values` is asked each time the menu opens.
    FilterChip(const QString &title, std::function<QStringList()> values, QWidget *parent = nullptr);

    QStringList chosen() const { return m_chosen; }
    void setChosen(const QStringList &values); ///< emits chosenChanged where they differ

Q_SIGNALS:
    void chosenChanged(const QStringList &values);

private:
    void openMenu();
    void toggle(const QString &value, bool on);
    void showChosen();

    QString m_title;
    std::function<QStringList()> m_values;
    QStringList m_chosen;
};

} // namespace lanyard
