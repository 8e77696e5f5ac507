#include "models/posting/post_ledger.h"

#include "models/posting/post_words.h"
#include "models/registers/form_register.h"
#include "models/registers/form_rows.h"

#include <algorithm>

namespace lanyard {

namespace {

Result<void> take(Connection &connection, const QString &place, const QStringList &states, QList<FormRecord> &into)
{
    Result<QList<FormRecord>> records = readFormRecords(connection, *formRegister(place), {{}, states});
    if (!records)
        return failure(records);
    into = std::move(*records);
    return {};
}

Result<void> readChecks(Connection &connection, PostLedger &ledger)
{
    for (const FormRecord &post : std::as_const(ledger.posts)) {
        const RecordId id = post.link(u"published_check"_qs);
        const auto check = id.isNull() ? Result<std::optional<KeptCheck>>() : readCheck(connection, id);
        if (!check)
            return failure(check);
        if (*check)
            ledger.checks.insert(post.id, **check);
    }
    return {};
}

} // namespace

const FormRecord *PostLedger::post(const RecordId &id) const
{
    const auto found = std::find_if(posts.begin(), posts.end(), [&](const FormRecord &one) { return one.id == id; });
    return found == posts.end() ? nullptr : &*found;
}

QSet<RecordId> PostLedger::pupils() const
{
    QSet<RecordId> all;
    for (const FormRecord &post : posts) {
        for (const RecordId &pupil : post.ids(u"pupils"_qs))
            all << pupil;
    }
    return all;
}

qint64 PostLedger::publishedAt(const FormRecord &post) const
{
    const auto check = checks.constFind(post.id);
    return check == checks.constEnd() ? post.moved : check->asked;
}

CheckQuestion PostLedger::question(const FormRecord &post, const QDate &on) const
{
    CheckQuestion question = questionOf(post, on);
    if (const PostingAccount *account = accounts.account(question.account))
        question.platform = account->place();
    return question;
}

Result<PostLedger> PostLedger::read(Connection &connection)
{
    return readIn(connection, {u"published"_qs, u"removed"_qs});
}

Result<PostLedger> PostLedger::readStillOut(Connection &connection) { return readIn(connection, {u"published"_qs}); }

Result<PostLedger> PostLedger::readIn(Connection &connection, const QStringList &states)
{
    PostLedger ledger;
    Result<void> read = take(connection, postsKey(), states, ledger.posts);
    if (read)
        read = take(connection, takedownsKey(), {}, ledger.takedowns);
    if (read)
        read = take(connection, consentGapsKey(), {}, ledger.gaps);
    if (read)
        read = readChecks(connection, ledger);
    Result<PostingAccounts> accounts = readPostingAccounts(connection);
    if (!read || !accounts)
        return read ? Result<PostLedger>(failure(accounts)) : failure(read);
    ledger.accounts = std::move(*accounts);
    return ledger;
}

Result<ConsentBook> PostLedger::readConsent(Connection &connection, const PostLedger &ledger)
{
    const QSet<RecordId> pupils = ledger.pupils();
    return ConsentBook::readAbout(connection, QList<RecordId>(pupils.begin(), pupils.end()));
}

} // namespace lanyard
