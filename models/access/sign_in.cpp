#include "models/access/access_text.h"
#include "models/access/guard.h"
#include "models/access/guard_rule.h"
#include "models/access/register_p.h"
#include "models/cases/concern.h"
#include "models/people/school_records.h"
#include "models/store/connection.h"
#include "models/store/synced_folder.h"
#include "models/store/when_done.h"

namespace lanyard {

namespace {

Result<OfficeFacts> readFacts(Connection &connection, const RecordId &user)
{
    Result<std::optional<User>> found = readUser(connection, user);
    if (!found)
        return failure(found);
    Result<QList<School>> schools = readSchools(connection);
    if (!schools)
        return failure(schools);
    const Result<bool> founder = managesAsFounder(connection, user);
    if (!founder)
        return failure(founder);
    return OfficeFacts{std::move(*found), std::move(*schools), *founder};
}

} // namespace

VaultOpening Register::Private::opening() const
{
    VaultOpening opening;
    opening.folder = file.folder();
    opening.user = user.id;
    opening.userName = user.name;
    opening.keys = &keys;
    opening.clock = options.clock;
    opening.readOnly = options.readOnly;
    opening.busyMsecs = options.busyMsecs;
    opening.notes = notes;
    opening.finder = finder;
    opening.guard = [this](VaultKind kind) { return guardOf(kind, user.id, may, options.clock); };
    return opening;
}

Result<void> Register::Private::unlock(const QString &userName, const Secret &password)
{
    Result<KeyRing> read = file.read();
    if (!read)
        return failure(read);
    ring = std::move(*read);
    const RingUser *entry = ring.userBySignIn(userName);
    Result<std::optional<SessionKeys>> session = unlockSession(ring, entry, password);
    if (!session)
        return failure(session);
    if (!*session)
        return AccessText::wrongNameOrPassword();
    begin(entry->id, std::move(**session));
    return {};
}

void Register::Private::begin(const RecordId &who, SessionKeys own)
{
    user.id = who;
    keys = std::move(own);
    finder = std::make_shared<KeyFinder>(file, who);
    finder->setPair(keys.box);
}

/// A newer program may have changed one vault and not yet the others.
bool Register::Private::mayChange(const HeldVault &vault) const
{
    return !options.readOnly && !vault.vault->isReadOnly();
}

Result<void> Register::Private::openOffice()
{
    Result<HeldVault> opened = openHeld(ring, *ring.office(), opening());
    if (!opened)
        return failure(opened);
    held.push_back(std::move(*opened));
    return {};
}

Result<void> Register::Private::readOffice()
{
    const Result<OfficeFacts> facts = wait(office().vault->read<OfficeFacts>(
        [id = user.id](Connection &connection) { return readFacts(connection, id); }));
    if (!facts)
        return failure(facts);
    if (!facts->user || facts->user->removed)
        return AccessText::wrongNameOrPassword();
    user = *facts->user;
    may = Permissions(user.roles);
    may.setManagesUsers(facts->managesAsFounder);
    schools = facts->schools;
    const KeyRing projection = ring;
    if (notes->knowsOnlyOtherInstances(ring.registerId, ring.instance))
        warnings << AccessText::tr(
            "This is another copy of the register than the one this computer opened last: one of the two was restored "
            "from a backup. What was entered in the other since then is not in this one.");
    if (mayChange(office())) {
        const Result<QStringList> found = master().reconcile(projection);
        if (!found)
            return failure(found);
        warnings << *found;
    }
    Result<KeyRing> standing = master().read();
    if (!standing)
        return failure(standing);
    ring = std::move(*standing);
    return {};
}

Result<void> Register::Private::openOthers()
{
    for (const RingVault &vault : ring.vaults) {
        if (isRemembered || vault.kind == VaultKind::Office || opening().ownSlots(vault).isEmpty())
            continue;
        Result<HeldVault> opened = openHeld(ring, vault, opening());
        if (!opened)
            return failure(opened);
        held.push_back(std::move(*opened));
    }
    return {};
}

Result<void> Register::Private::noteFirstSignIn()
{
    if (user.firstSignedIn != 0)
        return {};
    user.firstSignedIn = options.clock.msecs();
    const auto done = commit(office(),
                             {Write{QStringLiteral("user"),
                                    user.id,
                                    user.revision,
                                    {{QStringLiteral("first_signed_in"), user.firstSignedIn}}}});
    if (!done)
        return failure(done);
    user.revision = done->revision(user.id);
    return {};
}

Result<std::unique_ptr<Register>> Register::signIn(const QString &path, const QString &userName, const Secret &password,
                                                   const Options &options)
{
    auto opening = std::make_unique<Private>(path, options);
    if (const auto unlocked = opening->unlock(userName, password); !unlocked)
        return failure(unlocked);
    return open(std::move(opening));
}

Result<std::unique_ptr<Register>> Register::open(std::unique_ptr<Private> opening)
{
    std::unique_ptr<Register> opened(new Register(std::move(opening)));
    Private &d = *opened->d;
    Result<void> done = d.options.readOnly ? Result<void>() : refuseSyncedFolder(d.file.folder());
    using Step = Result<void> (Private::*)();
    for (const Step step : {&Private::openOffice, &Private::readOffice, &Private::openOthers})
        done = done ? (d.*step)() : done;
    const bool writes = done && d.mayChange(d.office());
    for (const Step step :
         {&Private::finishRekeys, &Private::noteFirstSignIn, &Private::settle, &Private::makeMissingBoxes})
        done = done && writes ? (d.*step)() : done;
    if (!done)
        return failure(done);
    for (HeldVault &held : d.held) {
        if (!d.options.readOnly && held.vault->isReadOnly())
            d.warnings << AccessText::tr("A newer Lanyard has changed %1: it can be read here, but not changed. Update "
                                         "the program on this computer.")
                              .arg(held.name);
        held.vault->setParent(opened.get()); // so that moveToThread takes them along
        d.noteHead(held);
    }
    d.followSchools(opened.get());
    if (writes)
        d.fileReportsOf(*opened);
    return opened;
}

/// What others wrote counts as seen too. Nobody waits for it.
void Register::Private::noteHead(HeldVault &vault)
{
    vault.vault->read<bool>([desk = notes, registerId = ring.registerId, instance = ring.instance,
                             id = vault.id](Connection &connection) -> Result<bool> {
        const Result<TrailHead> head = trailHead(connection);
        if (!head)
            return failure(head);
        desk->note(registerId, instance, id, *head);
        return true;
    });
}

/// A report that does not open here is none of this person's; one that cannot be filed waits for the next sign-in.
void Register::Private::fileReportsOf(Register &session)
{
    if (held.size() < 2)
        return;
    if (const auto filed = wait(fileReports(session)); !filed)
        warnings << filed.error().message;
    QObject::connect(office().vault.get(), &Vault::changed, &session, [&session](const QList<RowChange> &rows) {
        const bool isDelivered
            = std::any_of(rows.begin(), rows.end(), [](const RowChange &row) { return row.table == reportTable(); });
        if (isDelivered)
            fileReports(session);
    });
}

/// Settings that another desk changes show here too.
void Register::Private::followSchools(Register *session)
{
    QObject::connect(office().vault.get(), &Vault::changed, session, [this, session](const QList<RowChange> &rows) {
        const bool isAbout = std::any_of(rows.begin(), rows.end(), [](const RowChange &row) {
            return row.table == QLatin1String("school") && !row.own;
        });
        if (!isAbout)
            return;
        whenDone(office().vault->read<QList<School>>(readSchools), session,
                 [this, session](const Result<QList<School>> &read) {
                     if (!read)
                         return;
                     schools = *read;
                     Q_EMIT session->schoolsChanged();
                 });
    });
}

} // namespace lanyard
