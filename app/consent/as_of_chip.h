#pragma once

#include "app/widgets/chip.h"
#include <QDate>

namespace lanyard {

/// Chooses the day the record is shown for, and what was known by then: "as of today" unless somebody asks back.
class AsOfChip : public Chip
{
    Q_OBJECT

public:
    explicit AsOfChip(const QDate &today, QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    qint64 knownBy() const; ///< the end of the day chosen, or now
    void set(const QDate &day, const QDate &knownOn); ///< invalid knownOn: what is known now

Q_SIGNALS:
    void chosen();

private:
    void openMenu();
    void showCaption();

    QDate m_today;
    QDate m_day;
    QDate m_knownOn;
};

} // namespace lanyard
