#include "models/access/register.h"

#include "models/access/register_p.h"
#include "models/people/school_records.h"
#include "models/registers/first_records.h"
#include "models/store/connection.h"

namespace lanyard {

Register::Register(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

Register::~Register() = default;

HeldVault *Register::Private::holding(const RecordId &vault)
{
    const auto found = std::find_if(held.begin(), held.end(), [&](const HeldVault &one) { return one.id == vault; });
    return found == held.end() ? nullptr : &*found;
}

HeldVault *Register::Private::holdingCalled(const QString &name)
{
    const auto found = std::find_if(held.begin(), held.end(), [&](const HeldVault &one) { return one.name == name; });
    return found == held.end() ? nullptr : &*found;
}

Result<Committed> Register::Private::commit(HeldVault &where, const QList<Write> &writes, const QString &reason)
{
    Change change;
    change.reason = reason;
    change.writes = writes;
    return wait(where.vault->commit(change));
}

QString Register::folder() const { return d->file.folder(); }

RecordId Register::id() const { return d->ring.registerId; }

bool Register::isCheap() const { return d->ring.cost.isCheap(); }

const Clock &Register::clock() const { return d->options.clock; }

const User &Register::user() const { return d->user; }

const Permissions &Register::may() const { return d->may; }

crypto::BoxPair Register::ownBox() const { return {d->keys.box.publicKey, d->keys.box.secretKey.clone()}; }

QList<School> Register::schools() const { return d->schools; }

School Register::school(const RecordId &id) const
{
    const auto found = std::find_if(d->schools.begin(), d->schools.end(),
                                    [&](const School &school) { return id.isNull() || school.id == id; });
    return found == d->schools.end() ? School() : *found;
}

QStringList Register::warnings() const { return d->warnings; }

Vault &Register::office() { return *d->office().vault; }

Vault *Register::vault(const QString &name)
{
    const HeldVault *held = d->holdingCalled(name);
    return held ? held->vault.get() : nullptr;
}

QStringList Register::heldVaults() const
{
    QStringList names;
    for (const HeldVault &held : d->held)
        names << held.name;
    return names;
}

QStringList Register::otherVaults() const
{
    QStringList names;
    for (const RingVault &vault : d->ring.vaults) {
        if (!d->holding(vault.id))
            names << vault.name();
    }
    return names;
}

Result<void> Register::saveSchool(const School &school)
{
    QList<Write> writes{toWrite(school)};
    if (school.revision == 0)
        writes += firstFormRecords(school, d->user.id, clock().msecs());
    if (const auto done = d->commit(d->office(), writes); !done)
        return failure(done);
    const auto schools
        = wait(office().read<QList<School>>([](Connection &connection) { return readSchools(connection); }));
    if (!schools)
        return failure(schools);
    d->schools = *schools;
    Q_EMIT schoolsChanged();
    return {};
}

} // namespace lanyard
