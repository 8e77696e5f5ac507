#include "models/posting/posting_account.h"

#include "models/registers/form_as_of.h"
#include "models/registers/form_register.h"
#include "models/registers/form_rows.h"

#include <QHash>

#include <algorithm>

namespace lanyard {

namespace {

QString accountsKey() { return QStringLiteral("accounts"); }
QString platformsKey() { return QStringLiteral("platforms"); }

bool isNamed(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

Result<QHash<RecordId, QString>> platformNames(Connection &connection)
{
    const auto records = readFormRecords(connection, *formRegister(platformsKey()));
    if (!records)
        return failure(records);
    QHash<RecordId, QString> names;
    for (const FormRecord &record : *records)
        names.insert(record.id, record.text(QStringLiteral("name")));
    return names;
}

Result<PostingAccounts> accountsOf(Connection &connection, const Result<QList<FormRecord>> &records)
{
    if (!records)
        return failure(records);
    const auto names = platformNames(connection);
    if (!names)
        return failure(names);
    PostingAccounts accounts;
    for (const FormRecord &record : *records)
        accounts.all.append(PostingAccount::of(record, names->value(record.link(QStringLiteral("platform")))));
    return accounts;
}

} // namespace

QString PostingAccount::place() const { return isTrusts ? QStringLiteral("trust") : platform; }

PostingAccount PostingAccount::of(const FormRecord &account, const QString &platform)
{
    const FormRegister &form = *formRegister(accountsKey());
    PostingAccount one;
    one.id = account.id;
    one.name = account.text(QStringLiteral("name"));
    one.platform = platform;
    one.school = account.school;
    one.isTrusts = form.isTrusts(account);
    one.isPublic = account.text(QStringLiteral("visibility")) == QLatin1String("public");
    one.isLive = account.state == QLatin1String("live");
    one.isClosed = form.isClosed(account);
    one.people = account.ids(QStringLiteral("administrators")) + account.ids(QStringLiteral("posters"));
    return one;
}

const PostingAccount *PostingAccounts::account(const RecordId &id) const
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const PostingAccount &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const PostingAccount *PostingAccounts::called(const QString &name, const RecordId &school) const
{
    const PostingAccount *best = nullptr;
    const auto rank
        = [&](const PostingAccount &one) { return (isNamed(one.name, name) ? 2 : 0) + (one.isLive ? 1 : 0); };
    for (const PostingAccount &one : all) {
        const bool isHere = one.isTrusts || one.school == school;
        const bool isMeant = isNamed(one.name, name) || (!one.isClosed && isNamed(one.place(), name));
        if (isHere && isMeant && (!best || rank(one) > rank(*best)))
            best = &one;
    }
    return best;
}

QStringList postingAccountTables() { return {formRegister(accountsKey())->table, formRegister(platformsKey())->table}; }

Result<PostingAccounts> readPostingAccounts(Connection &connection)
{
    return accountsOf(connection, readFormRecords(connection, *formRegister(accountsKey())));
}

Result<PostingAccounts> readPostingAccountsAsOf(Connection &connection, qint64 at)
{
    return accountsOf(connection, readFormRecordsAsOf(connection, *formRegister(accountsKey()), at));
}

} // namespace lanyard
