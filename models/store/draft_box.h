#pragma once

#include "models/store/change.h"
#include "models/store/draft.h"
#include "models/store/result.h"

#include <QElapsedTimer>
#include <QMap>

namespace lanyard {

class Connection;

/// Drafts on their way to the file: the last of each, at most every so often. Used by the worker.
class DraftBox
{
public:
    explicit DraftBox(int msecs)
        : m_msecs(msecs)
    {
    }

    void put(const Draft &draft) { m_pending.insert(draft.id, draft); }
    void forget(const RecordId &id) { m_pending.remove(id); }
    bool isEmpty() const { return m_pending.isEmpty(); }
    int waitMsecs() const; ///< until they may be saved; 0: now
    Change take(); ///< what is pending, as the Change that saves it

    static Change discard(const RecordId &id);
    static Result<QList<Draft>> load(Connection &connection, const RecordId &owner);

private:
    int m_msecs;
    QElapsedTimer m_sinceSaved;
    QMap<RecordId, Draft> m_pending;
};

} // namespace lanyard
