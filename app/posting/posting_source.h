#pragma once

#include "models/posting/posting_account.h"
#include "models/store/change.h"

#include <QObject>

namespace lanyard {

class Session;

/// The accounts that something can be posted on, as every place of a session shares them: read beside the window, kept
/// fresh from the change feed.
class PostingSource : public QObject
{
    Q_OBJECT

public:
    static PostingSource &of(const Session &session); ///< made at the first question

    const PostingAccounts &accounts() const { return m_accounts; } ///< none until they are read

Q_SIGNALS:
    void changed();
    void failed(const QString &words);

private:
    template <typename Part> friend Part &partOf(const Session &session);
    explicit PostingSource(Session &session);
    void follow(const QList<RowChange> &rows);
    void read();

    Session &m_session;
    PostingAccounts m_accounts;
};

} // namespace lanyard
