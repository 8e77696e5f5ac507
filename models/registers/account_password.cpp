#include "models/registers/account_password.h"

#include "models/access/user_records.h"
#include "models/store/connection.h"
#include "models/store/query.h"

#include <algorithm>
#include <cstring>

namespace lanyard {

namespace {

QByteArray boundTo(const RecordId &account, const RecordId &user)
{
    return crypto::framed("lanyard account password 1", {account.toBytes(), user.toBytes()});
}

} // namespace

QString accountPasswordTable() { return QStringLiteral("account_password"); }

Write AccountPassword::toWrite() const
{
    return {accountPasswordTable(),
            id,
            revision,
            {{QStringLiteral("account"), account.toBytes()},
             {QStringLiteral("user"), user.toBytes()},
             {QStringLiteral("sealed_to"), sealedTo.toBytes()},
             {QStringLiteral("sealed"), sealed.isEmpty() ? QVariant() : QVariant(sealed)},
             {QStringLiteral("set_by"), setBy.toBytes()},
             {QStringLiteral("set_on"), setOn}}};
}

AccountPassword AccountPassword::fromWrite(const Write &write)
{
    const auto bytes = [&write](const char *column) { return write.values.value(QLatin1String(column)).toByteArray(); };
    return {write.id,
            write.revision,
            RecordId::fromBytes(bytes("account")),
            RecordId::fromBytes(bytes("user")),
            RecordId::fromBytes(bytes("sealed_to")),
            bytes("sealed"),
            RecordId::fromBytes(bytes("set_by")),
            write.values.value(QStringLiteral("set_on")).toLongLong()};
}

Result<QList<AccountPassword>> readAccountPasswords(Connection &connection, const RecordId &account)
{
    const QString all
        = QStringLiteral("SELECT id, revision, account, user, sealed_to, sealed, set_by, set_on FROM account_password");
    Query query(connection, account.isNull() ? all : all + QStringLiteral(" WHERE account = ?"));
    if (!account.isNull())
        query.bind(account);
    if (const auto done = query.exec(); !done)
        return failure(done);
    QList<AccountPassword> rows;
    while (query.next())
        rows << AccountPassword{query.id(0), query.integer(1), query.id(2), query.id(3),
                                query.id(4), query.bytes(5),   query.id(6), query.integer(7)};
    if (const auto whole = query.error(); !whole)
        return failure(whole);
    return rows;
}

QByteArray sealPassword(const Secret &password, const RecordId &account, const Member &member)
{
    const QByteArray bound = boundTo(account, member.user);
    Secret plain(size_t(bound.size()) + password.size());
    std::memcpy(plain.data(), bound.constData(), size_t(bound.size()));
    std::memcpy(plain.data() + bound.size(), password.data(), password.size());
    return crypto::seal(member.boxKey, plain);
}

std::optional<Secret> openPassword(const AccountPassword &held, const crypto::BoxPair &own)
{
    const std::optional<Secret> plain = crypto::unseal(own, held.sealed);
    const QByteArray bound = boundTo(held.account, held.user);
    const size_t before = size_t(bound.size());
    if (!plain || plain->size() <= before || std::memcmp(plain->data(), bound.constData(), before) != 0)
        return std::nullopt;
    return Secret::copyOf(plain->bytes().subspan(before));
}

Result<PasswordHolders> PasswordHolders::read(Connection &connection, const FormRecord &account)
{
    Result<QList<AccountPassword>> rows = readAccountPasswords(connection, account.id);
    Result<QList<Member>> members = readMembers(connection);
    const Result<QList<User>> users = readUsers(connection);
    if (!rows)
        return failure(rows);
    if (!members || !users)
        return members ? Result<PasswordHolders>(failure(users)) : failure(members);
    PasswordHolders holders;
    holders.m_rows = std::move(*rows);
    holders.m_members = std::move(*members);
    const QList<RecordId> named
        = account.ids(QStringLiteral("administrators")) + account.ids(QStringLiteral("posters"));
    for (const User &user : *users) {
        if (!user.removed && named.contains(user.id))
            holders.m_authorised << user.id;
    }
    return holders;
}

const Member *PasswordHolders::keysOf(const RecordId &user) const
{
    const Member *member = currentMember(m_members, user);
    // Whoever made the account of a user still knows the first keys.
    return member && member->state != Member::State::Provisional ? member : nullptr;
}

const AccountPassword *PasswordHolders::rowOf(const RecordId &user) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const AccountPassword &row) { return row.user == user; });
    return found == m_rows.end() ? nullptr : &*found;
}

bool PasswordHolders::holds(const RecordId &user) const
{
    const AccountPassword *row = rowOf(user);
    const Member *keys = keysOf(user);
    return row && !row->sealed.isEmpty() && keys && row->sealedTo == keys->id && m_authorised.contains(user);
}

bool PasswordHolders::isSet() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const AccountPassword &row) { return !row.sealed.isEmpty(); });
}

QList<RecordId> PasswordHolders::lacking() const
{
    QList<RecordId> users;
    std::copy_if(m_authorised.begin(), m_authorised.end(), std::back_inserter(users),
                 [&](const RecordId &user) { return keysOf(user) && !holds(user); });
    return users;
}

QList<RecordId> PasswordHolders::noLonger() const
{
    QList<RecordId> users;
    for (const AccountPassword &row : m_rows) {
        if (!row.sealed.isEmpty() && !m_authorised.contains(row.user))
            users << row.user;
    }
    return users;
}

} // namespace lanyard
