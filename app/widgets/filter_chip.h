#pragma once

#include <QPushButton>
#include <QStringList>

#include <functional>

namespace lanyard {

/// A round button above a table that narrows it: "Class" opens a menu of values, several may be ticked; once some are,
/// the chip reads "Class 4B" and its cross (or Delete) takes them away again.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    /// `values` is asked each time the menu opens.
    FilterChip(const QString &title, std::function<QStringList()> values, QWidget *parent = nullptr);

    QStringList chosen() const { return m_chosen; }
    void setChosen(const QStringList &values); ///< emits chosenChanged where they differ
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const QStringList &values);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();
    void toggle(const QString &value, bool on);
    QString caption() const;
    bool isOn() const { return !m_chosen.isEmpty(); }

    QString m_title;
    std::function<QStringList()> m_values;
    QStringList m_chosen;
};

} // namespace lanyard
