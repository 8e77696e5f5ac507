#pragma once

#include "models/store/record_id.h"

#include <QDate>
#include <QRandomGenerator>
#include <QStringList>

namespace lanyard {

/// Chance that repeats itself: the same seed makes the same school.
class DemoRandom
{
public:
    explicit DemoRandom(quint32 seed)
        : m_generator(seed)
    {
    }

    int below(int limit) { return m_generator.bounded(limit); }
    bool percent(int chance) { return below(100) < chance; }
    QString pick(const QStringList &list) { return list.at(below(int(list.size()))); }
    QDate day(const QDate &first, const QDate &last) { return first.addDays(below(int(first.daysTo(last)) + 1)); }
    /// In the order they are made, so that records made together lie together.
    RecordId id();

private:
    QRandomGenerator m_generator;
    quint64 m_made = 0;
};

} // namespace lanyard
