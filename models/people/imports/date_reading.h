#pragma once

#include <QDate>
#include <QString>

namespace lanyard {

/// Which comes first in a date of three numbers. A file has one order: what most of its unambiguous dates say, the
/// day where they say nothing.
enum class DateOrder { DayFirst, MonthFirst };

/// Counts what a file's dates can only mean.
class DateOrderVotes
{
public:
    void count(QStringView written);
    DateOrder order() const { return m_monthFirst > m_dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst; }

private:
    int m_dayFirst = 0;
    int m_monthFirst = 0;
};

/// Reads 10/02/2022, 10-Feb-2022, 10 February 2022, 2022-02-10, 10.02.22; a time of day after it is passed over. Two
/// digits of a year are never after `today`. Invalid for what is no date and for one that does not exist.
QDate readDate(QStringView written, DateOrder order, const QDate &today);

} // namespace lanyard
