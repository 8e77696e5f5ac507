#pragma once

#include "models/posting/check_record.h"
#include "models/posting/posting_account.h"
#include "models/registers/form_record.h"

#include <QHash>
#include <QSet>

namespace lanyard {

/// What the school has published, with everything that its takedowns are worked out from: posts that are or were out,
/// the takedowns and findings that were entered, the checks kept on the days of publication, the accounts.
struct PostLedger
{
    QList<FormRecord> posts; ///< published or removed since
    QList<FormRecord> takedowns;
    QList<FormRecord> gaps; ///< records of consent-gaps
    QHash<RecordId, KeptCheck> checks; ///< of the day of publication, by post
    PostingAccounts accounts;

    const FormRecord *post(const RecordId &id) const; ///< null where it never went out
    QSet<RecordId> pupils() const; ///< everybody who can be recognised in one of them
    /// When the school's record said that it was published: what was known then was relied on. UTC milliseconds.
    qint64 publishedAt(const FormRecord &post) const;
    CheckQuestion question(const FormRecord &post, const QDate &on) const; ///< with the account's platform

    static Result<PostLedger> read(Connection &connection);
    /// Only posts that are still out: what can have to come down.
    static Result<PostLedger> readStillOut(Connection &connection);
    /// With what is said about the pupils in them.
    static Result<ConsentBook> readConsent(Connection &connection, const PostLedger &ledger);

private:
    static Result<PostLedger> readIn(Connection &connection, const QStringList &states);
};

} // namespace lanyard
