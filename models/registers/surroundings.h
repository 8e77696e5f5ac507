#pragma once

#include "models/access/user.h"
#include "models/people/school.h"
#include "models/registers/account_password.h"
#include "models/registers/form_record.h"
#include "models/store/result.h"

#include <QDate>

#include <functional>
#include <memory>

namespace lanyard {

class Connection;
struct FormRegister;

/// What gates, effects and tasks may look at besides the record: other registers, users and schools as they stand in
/// one snapshot. Lives on the vault's worker for as long as one read or one write.
class Surroundings
{
public:
    /// `vault` as its records name it where the connection is to a closed vault: neither people, schools nor pupils are
    /// there, only the records of cases.
    Surroundings(Connection &connection, const QDate &today, const RecordId &user, const QString &vault = {});
    ~Surroundings();

    QDate today() const;
    RecordId user() const; ///< who asks
    bool isOffice() const;
    bool isHome(const FormRegister &form) const; ///< whether its records lie here
    const QList<User> &users() const;
    const User *user(const RecordId &id) const;
    const QList<School> &schools() const;

    std::optional<RecordId> schoolOfPupil(const RecordId &pupil) const;

    /// Every record of another register, or those with this value in a field. Read once, then remembered.
    const QList<FormRecord> &records(const QString &registerKey) const;
    QList<FormRecord> records(const QString &registerKey, const QString &field, const QVariant &value) const;
    QList<FormRecord> inStates(const QString &registerKey, const QStringList &states) const;
    std::optional<FormRecord> record(const QString &registerKey, const RecordId &id) const;

    /// The asker's own shares of accounts' passwords, and who else has one.
    QList<AccountPassword> ownPasswords() const;
    PasswordHolders passwordHolders(const FormRecord &account) const;

    /// What a rule of another part of the program reads in the same snapshot; nothing where it cannot be read.
    template <typename T> T read(const std::function<Result<T>(Connection &)> &reader) const
    {
        Result<T> found = reader(connection());
        if (!found)
            remember(failure(found));
        return std::move(found).value_or(T());
    }

    Result<void> error() const; ///< where something could not be read: then no answer of a gate counts

private:
    Connection &connection() const;
    void remember(const Result<void> &failed) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lanyard
