#pragma once

#include <QList>
#include <QString>

namespace lanyard::bench {

/// One line of the table.
struct Row
{
    QString what;
    int pupils = 0;
    QString ours;
    QString theirs;
    QString figure; ///< what the bound is about
    QString bound;
    QString spread; ///< A against A
    int pairs = 0;
    bool holds = true;
};

/// The table, printed a line at a time as the measurements come in.
class Report
{
public:
    void begin() const;
    void add(const Row &row);
    int misses() const { return m_misses; }

private:
    int m_misses = 0;
};

QString milliseconds(double ms);
QString percent(double share);
QString times(double ratio);

} // namespace lanyard::bench
