#pragma once

#include "app/page.h"

#include <QListWidget>

namespace lanyard {

/// The list of places at the left: headings, icons, counts. Arrow keys go from place to place.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setNarrow(bool isNarrow); ///< icons only, their words as tips
    bool isNarrow() const { return m_narrow; }
    void setPlaces(const QList<PlaceEntry> &places);
    void setCount(const QString &key, int count, bool waiting);
    void setCurrentKey(const QString &key); ///< emits chosen() where it differs
    QString currentKey() const;
    int countOf(const QString &key) const; ///< what stands beside it; 0: nothing
    QStringList keys() const; ///< in the order of Ctrl+1 … Ctrl+9

Q_SIGNALS:
    void chosen(const QString &key);

private:
    QListWidgetItem *itemOf(const QString &key) const;
    void showTips();

    bool m_narrow = false;
};

} // namespace lanyard
