#include "models/registers/account_password_guard.h"

#include "models/access/access_text.h"
#include "models/registers/account_password.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_rows.h"

namespace lanyard {

namespace {

/// What a row stands for never changes: it is one person's share of one account's password.
bool keepsItsPlace(const AccountPassword &row, const PasswordHolders &holders)
{
    const AccountPassword *standing = holders.rowOf(row.user);
    if (row.revision == 0)
        return row.id == derivedId(row.account, row.user.toText());
    return standing && standing->id == row.id && standing->account == row.account;
}

bool isSealedRightly(const AccountPassword &row, const PasswordHolders &holders)
{
    if (row.sealed.isEmpty())
        return !holders.authorised().contains(row.user);
    const Member *keys = holders.keysOf(row.user);
    return keys && keys->id == row.sealedTo && holders.authorised().contains(row.user);
}

} // namespace

Result<void> mayWriteAccountPassword(const Write &write, const GuardContext &context)
{
    const FormRegister *accounts = formRegister(QStringLiteral("accounts"));
    const AccountPassword row = AccountPassword::fromWrite(write);
    if (!accounts || row.setBy != context.author || !context.isNow(row.setOn))
        return AccessText::notAllowed();
    const Result<std::optional<FormRecord>> account = readFormRecord(context.connection, *accounts, row.account);
    if (!account)
        return failure(account);
    if (!*account)
        return AccessText::notAllowed();
    const Result<PasswordHolders> holders = PasswordHolders::read(context.connection, **account);
    if (!holders)
        return failure(holders);
    const bool isTheirs = holders->authorised().contains(context.author)
        || accessTo(*accounts, **account, context.may, context.author).testFlag(Access::Write);
    return isTheirs && keepsItsPlace(row, *holders) && isSealedRightly(row, *holders) ? Result<void>()
                                                                                      : AccessText::notAllowed();
}

} // namespace lanyard
