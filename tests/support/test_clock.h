#pragma once

#include "models/store/clock.h"

#include <QDateTime>

namespace lanyard::test {

/// A clock that stands still until told otherwise: 22 November 2026, 09:41 in London.
class TestClock
{
public:
    Clock clock() const
    {
        return Clock([now = m_now] { return *now; });
    }
    void set(const QDateTime &utc) { *m_now = utc; }
    void advance(qint64 msecs) { *m_now = m_now->addMSecs(msecs); }

private:
    std::shared_ptr<QDateTime> m_now = std::make_shared<QDateTime>(QDate(2026, 11, 22), QTime(9, 41), Qt::UTC);
};

} // namespace lanyard::test
