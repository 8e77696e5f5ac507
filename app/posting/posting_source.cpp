#include "app/posting/posting_source.h"

#include "app/session_part.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <algorithm>

namespace lanyard {

PostingSource &PostingSource::of(const Session &session) { return partOf<PostingSource>(session); }

PostingSource::PostingSource(Session &session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session.office(), &Vault::changed, this, &PostingSource::follow);
    read();
}

void PostingSource::follow(const QList<RowChange> &rows)
{
    const QStringList tables = postingAccountTables();
    if (std::any_of(rows.begin(), rows.end(), [&](const RowChange &row) { return tables.contains(row.table); }))
        read();
}

void PostingSource::read()
{
    whenDone(m_session.office().read<PostingAccounts>(readPostingAccounts), this,
             [this](const Result<PostingAccounts> &accounts) {
                 if (!accounts) {
                     Q_EMIT failed(accounts.error().message);
                     return;
                 }
                 m_accounts = *accounts;
                 Q_EMIT changed();
             });
}

} // namespace lanyard
