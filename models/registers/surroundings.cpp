#include "models/registers/surroundings.h"

#include "models/access/user_records.h"
#include "models/people/school_records.h"
#include "models/registers/form_rows.h"
#include "models/store/connection.h"
#include "models/store/query.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace lanyard {

struct Surroundings::Private
{
    /// What is read once and then remembered. A failure is remembered, too: no answer of a gate counts any more.
    template <typename Thing> const QList<Thing> &once(std::optional<QList<Thing>> &known, Result<QList<Thing>> read)
    {
        known = taken(std::move(read));
        return *known;
    }

    template <typename Thing> Thing taken(Result<Thing> read)
    {
        if (!read)
            remember(failure(read));
        return std::move(read).value_or(Thing());
    }

    void remember(const Result<void> &failed)
    {
        if (error)
            error = failed;
    }

    Connection &connection;
    QDate today;
    RecordId user;
    QString vault = {};
    Result<void> error = {};
    std::optional<QList<User>> users = {};
    std::optional<QList<School>> schools = {};
    std::map<QString, std::optional<QList<FormRecord>>> records = {}; // its entries stay where they are
    std::map<std::pair<QString, QString>, QMultiHash<QString, int>> indexes = {}; // by register and field
};

Surroundings::Surroundings(Connection &connection, const QDate &today, const RecordId &user, const QString &vault)
    : d(new Private{connection, today, user, vault})
{
}

Surroundings::~Surroundings() = default;

QDate Surroundings::today() const { return d->today; }

RecordId Surroundings::user() const { return d->user; }

bool Surroundings::isOffice() const { return d->vault.isEmpty(); }

bool Surroundings::isHome(const FormRegister &form) const { return form.isInOffice() == isOffice(); }

const QList<User> &Surroundings::users() const
{
    return d->users ? *d->users : d->once(d->users, readUsers(d->connection));
}

const User *Surroundings::user(const RecordId &id) const
{
    const QList<User> &all = users();
    const auto found = std::find_if(all.begin(), all.end(), [&](const User &user) { return user.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const QList<School> &Surroundings::schools() const
{
    return d->schools ? *d->schools : d->once(d->schools, readSchools(d->connection));
}

std::optional<RecordId> Surroundings::schoolOfPupil(const RecordId &pupil) const
{
    Query query(d->connection, QStringLiteral("SELECT school FROM pupil WHERE id = ?"));
    query.bind(pupil);
    const Result<void> done = query.exec();
    if (!done)
        d->remember(done);
    return done && query.next() ? std::optional(query.id(0)) : std::nullopt;
}

const QList<FormRecord> &Surroundings::records(const QString &registerKey) const
{
    std::optional<QList<FormRecord>> &known = d->records[registerKey];
    if (known)
        return *known;
    const FormRegister *form = formRegister(registerKey);
    return d->once(known,
                   form ? readFormRecords(d->connection, *form, {{}, {}, d->vault}) : Result<QList<FormRecord>>());
}

QList<FormRecord> Surroundings::records(const QString &registerKey, const QString &field, const QVariant &value) const
{
    const QList<FormRecord> &all = records(registerKey);
    const auto [known, isNew] = d->indexes.try_emplace({registerKey, field});
    QMultiHash<QString, int> &index = known->second;
    for (int i = 0; isNew && i < all.size(); ++i)
        index.insert(all.at(i).values.value(field).toString(), i);
    QList<int> places = index.values(value.toString());
    std::sort(places.begin(), places.end());
    QList<FormRecord> found;
    for (const int place : std::as_const(places))
        found << all.at(place);
    return found;
}

QList<FormRecord> Surroundings::inStates(const QString &registerKey, const QStringList &states) const
{
    const FormRegister *form = formRegister(registerKey);
    return form ? d->taken(readFormRecords(d->connection, *form, {{}, states, d->vault})) : QList<FormRecord>();
}

std::optional<FormRecord> Surroundings::record(const QString &registerKey, const RecordId &id) const
{
    const FormRegister *form = formRegister(registerKey);
    if (!form)
        return std::nullopt;
    if (d->records[registerKey]) {
        const QList<FormRecord> &all = records(registerKey);
        const auto found = std::find_if(all.begin(), all.end(), [&](const FormRecord &one) { return one.id == id; });
        return found == all.end() ? std::nullopt : std::optional(*found);
    }
    return d->taken(readFormRecord(d->connection, *form, id, d->vault));
}

QList<AccountPassword> Surroundings::ownPasswords() const
{
    QList<AccountPassword> own = d->taken(readAccountPasswords(d->connection));
    own.removeIf([&](const AccountPassword &one) { return one.user != d->user; });
    return own;
}

PasswordHolders Surroundings::passwordHolders(const FormRecord &account) const
{
    return d->taken(PasswordHolders::read(d->connection, account));
}

Result<void> Surroundings::error() const { return d->error; }

Connection &Surroundings::connection() const { return d->connection; }

void Surroundings::remember(const Result<void> &failed) const { d->remember(failed); }

} // namespace lanyard
