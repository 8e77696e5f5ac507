#include "models/store/draft_box.h"

#include "models/store/query.h"

namespace lanyard {

int DraftBox::waitMsecs() const
{
    return m_sinceSaved.isValid() ? int(std::max<qint64>(0, m_msecs - m_sinceSaved.elapsed())) : 0;
}

Change DraftBox::take()
{
    Change change{Change::Kind::Draft, {}, {}};
    for (const Draft &draft : std::as_const(m_pending)) {
        Fields values{{QStringLiteral("place"), draft.place}, {QStringLiteral("body"), draft.body}};
        if (!draft.record.isNull())
            values.insert(QStringLiteral("record"), draft.record.toBytes());
        change.writes.append({QStringLiteral("draft"), draft.id, 0, values});
    }
    m_pending.clear();
    m_sinceSaved.start();
    return change;
}

Change DraftBox::discard(const RecordId &id)
{
    return Change{Change::Kind::Draft, {}, {{QStringLiteral("draft"), id, 0, {}}}};
}

Result<QList<Draft>> DraftBox::load(Connection &connection, const RecordId &owner)
{
    QList<Draft> drafts;
    Query query(connection,
                QStringLiteral("SELECT id, place, record, at, body FROM draft WHERE owner = ? ORDER BY at DESC"));
    query.bind(owner.toBytes()).exec();
    while (query.next())
        drafts.append({query.id(0), query.text(1), query.id(2), query.integer(3), query.bytes(4)});
    return query.error().map([&drafts] { return drafts; });
}

} // namespace lanyard
