#include "models/registers/account_passwords.h"

#include "models/access/register.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_rows.h"
#include "models/registers/form_text.h"

namespace lanyard {

namespace {

const FormRegister &accounts() { return *formRegister(QStringLiteral("accounts")); }

tl::unexpected<Error> notHeld()
{
    return failure(
        Error::Code::NotAllowed,
        FormText::tr("The password of this account is not sealed to you. Somebody who holds it can give it to "
                     "you, if you are an administrator of the account or may post there."));
}

tl::unexpected<Error> nobodyToHoldIt()
{
    return failure(Error::Code::Refused,
                   FormText::tr("Nobody who could hold the password is authorised for this account yet: name its "
                                "administrators, and let them sign in once. Nothing was stored."));
}

Result<FormRecord> readAccount(Connection &connection, const RecordId &id)
{
    const Result<std::optional<FormRecord>> account = readFormRecord(connection, accounts(), id);
    if (!account)
        return failure(account);
    return *account ? Result<FormRecord>(**account)
                    : failure(Error::Code::NotFound, FormText::tr("There is no such account."));
}

/// Who does it, and when.
struct Hand
{
    RecordId user;
    qint64 now = 0;
};

Write sealedRow(const PasswordHolders &holders, const RecordId &account, const RecordId &user, const Secret &password,
                const Hand &hand)
{
    const AccountPassword *known = holders.rowOf(user);
    const Member &keys = *holders.keysOf(user);
    AccountPassword row = known ? *known : AccountPassword();
    row.id = derivedId(account, user.toText());
    row.account = account;
    row.user = user;
    row.sealedTo = keys.id;
    row.sealed = sealPassword(password, account, keys);
    row.setBy = hand.user;
    row.setOn = hand.now;
    return row.toWrite();
}

Write withdrawnRow(AccountPassword row, const Hand &hand)
{
    row.sealed.clear();
    row.setBy = hand.user;
    row.setOn = hand.now;
    return row.toWrite();
}

} // namespace

bool keepsPasswords(const FormRegister &form) { return form.key == accounts().key; }

QFuture<Result<PasswordHolders>> AccountPasswords::holders(const RecordId &account)
{
    return m_register.office().read<PasswordHolders>(
        [account, may = m_register.may(), user = m_register.user().id](Connection &connection) {
            Result<FormRecord> record = readAccount(connection, account);
            if (record && !mayRead(accounts(), *record, may, user))
                record = notHeld();
            return record ? PasswordHolders::read(connection, *record) : Result<PasswordHolders>(failure(record));
        });
}

QFuture<Result<Committed>> AccountPasswords::set(const RecordId &account, const Secret &password)
{
    const auto shared = std::make_shared<const Secret>(password.clone());
    const Hand hand{m_register.user().id, m_register.clock().msecs()};
    return m_register.office().commitMade([account, shared, hand](Connection &connection) -> Result<Change> {
        const Result<FormRecord> record = readAccount(connection, account);
        if (!record)
            return failure(record);
        const Result<PasswordHolders> holders = PasswordHolders::read(connection, *record);
        if (!holders)
            return failure(holders);
        Change change{Change::Kind::Record, FormText::tr("Password set"), {}};
        for (const RecordId &user : holders->authorised()) {
            if (holders->keysOf(user))
                change.writes << sealedRow(*holders, account, user, *shared, hand);
        }
        if (change.writes.isEmpty())
            return nobodyToHoldIt();
        for (const RecordId &user : holders->noLonger())
            change.writes << withdrawnRow(*holders->rowOf(user), hand);
        return change;
    });
}

QFuture<Result<Committed>> AccountPasswords::share(const RecordId &account)
{
    const Hand hand{m_register.user().id, m_register.clock().msecs()};
    const auto own = std::make_shared<const crypto::BoxPair>(m_register.ownBox());
    return m_register.office().commitMade([account, hand, own](Connection &connection) -> Result<Change> {
        const Result<FormRecord> record = readAccount(connection, account);
        if (!record)
            return failure(record);
        const Result<PasswordHolders> holders = PasswordHolders::read(connection, *record);
        if (!holders)
            return failure(holders);
        const std::optional<Secret> password
            = holders->holds(hand.user) ? openPassword(*holders->rowOf(hand.user), *own) : std::nullopt;
        if (!password)
            return notHeld();
        Change change{Change::Kind::Record, FormText::tr("Password given to whom it lacked"), {}};
        for (const RecordId &user : holders->lacking())
            change.writes << sealedRow(*holders, account, user, *password, hand);
        return change;
    });
}

Result<Secret> AccountPasswords::show(const RecordId &account)
{
    const Result<PasswordHolders> held = wait(holders(account));
    if (!held)
        return failure(held);
    const RecordId me = m_register.user().id;
    std::optional<Secret> password
        = held->holds(me) ? openPassword(*held->rowOf(me), m_register.ownBox()) : std::nullopt;
    if (!password)
        return notHeld();
    const Write shown{accounts().table, account, Write::NoRow, {{QStringLiteral("password"), QStringLiteral("shown")}}};
    const auto entered = wait(m_register.office().commit({Change::Kind::Log, {}, {shown}}));
    return entered ? Result<Secret>(std::move(*password)) : failure(entered);
}

} // namespace lanyard
