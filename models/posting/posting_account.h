#pragma once

#include "models/registers/form_record.h"
#include "models/store/result.h"

#include <QList>
#include <QString>

namespace lanyard {

class Connection;

/// An account of the register of accounts as far as a check needs it (policy, section 3).
struct PostingAccount
{
    RecordId id;
    QString name; ///< "Larkfield School"
    QString platform; ///< "Facebook"; the purposes of a trust's account are those of "trust"
    RecordId school; ///< null: the trust's
    bool isTrusts = false;
    bool isPublic = false; ///< anybody can see it
    bool isLive = false;
    bool isClosed = false;
    QList<RecordId> people; ///< administrators, and who may also post: authorised by the headteacher or the CEO

    bool mayPost(const RecordId &user) const { return people.contains(user); }
    QString place() const; ///< as purposes name it: "Facebook", "trust"

    static PostingAccount of(const FormRecord &account, const QString &platform);
    bool operator==(const PostingAccount &) const = default;
};

/// The accounts of a register, as they stand or as they stood.
struct PostingAccounts
{
    QList<PostingAccount> all;

    const PostingAccount *account(const RecordId &id) const; ///< null where there is none
    /// Which account somebody means: by its name, else the one of that school on a platform, live ones first; closed
    /// ones only by name. Null where there is none: a platform may have consent and no account yet.
    const PostingAccount *called(const QString &name, const RecordId &school) const;
};

/// The tables they are read from: a row changed there makes them stale.
QStringList postingAccountTables();
Result<PostingAccounts> readPostingAccounts(Connection &connection);
/// As they stood at a moment, from the audit trail.
Result<PostingAccounts> readPostingAccountsAsOf(Connection &connection, qint64 at);

} // namespace lanyard
