#pragma once

#include "models/store/record_id.h"

namespace lanyard {

/// When this desk last backed a register up and verified it, kept in the desk's settings: times only.
class DeskSafety
{
public:
    explicit DeskSafety(const RecordId &reg)
        : m_register(reg)
    {
    }

    qint64 lastBackup() const; ///< UTC milliseconds; 0 never
    qint64 lastVerified() const;
    void noteBackup(qint64 at);
    void noteVerified(qint64 at);

private:
    QString key(const char *what) const;

    RecordId m_register;
};

} // namespace lanyard
