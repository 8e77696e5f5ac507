#pragma once

#include "models/access/member.h"
#include "models/access/user.h"
#include "models/registers/form_record.h"
#include "models/store/crypto.h"
#include "models/store/result.h"

namespace lanyard {

class Connection;

/// An account's password as one authorised person holds it: sealed to a key of theirs that office has pinned. Nobody
/// else can open it, whatever their role (policy, section 3).
struct AccountPassword
{
    RecordId id;
    qint64 revision = 0;
    RecordId account;
    RecordId user;
    RecordId sealedTo; ///< the member row
    QByteArray sealed; ///< empty: withdrawn
    RecordId setBy;
    qint64 setOn = 0; ///< UTC milliseconds

    Write toWrite() const;
    static AccountPassword fromWrite(const Write &write);
    bool operator==(const AccountPassword &) const = default;
};

QString accountPasswordTable();
Result<QList<AccountPassword>> readAccountPasswords(Connection &connection, const RecordId &account = {});

/// Bound to account and person, so that what is sealed for one account opens for no other.
QByteArray sealPassword(const Secret &password, const RecordId &account, const Member &member);
std::optional<Secret> openPassword(const AccountPassword &held, const crypto::BoxPair &own);

/// Who is to have the password of an account, and who has it.
class PasswordHolders
{
public:
    static Result<PasswordHolders> read(Connection &connection, const FormRecord &account);

    const QList<AccountPassword> &rows() const { return m_rows; }
    /// Administrators and posters who are still in the register.
    const QList<RecordId> &authorised() const { return m_authorised; }
    const Member *keysOf(const RecordId &user) const; ///< their own keys of today; null before the first sign-in
    const AccountPassword *rowOf(const RecordId &user) const;
    bool holds(const RecordId &user) const; ///< authorised, and sealed to the keys of today
    bool isSet() const; ///< somebody holds or held it
    QList<RecordId> lacking() const; ///< authorised, with keys of their own, and without the password
    QList<RecordId> noLonger() const; ///< were given it and are not authorised any more: the password must change

private:
    QList<AccountPassword> m_rows;
    QList<RecordId> m_authorised;
    QList<Member> m_members;
};

} // namespace lanyard
