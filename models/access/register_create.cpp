#include "models/access/access_text.h"
#include "models/access/register_p.h"
#include "models/access/report_key.h"
#include "models/consent/form_versions.h"
#include "models/people/school_records.h"
#include "models/registers/first_records.h"
#include "models/store/recovery_key.h"
#include "models/store/synced_folder.h"

#include <QDir>
#include <QFile>

namespace lanyard {

namespace {

/// One vault before its file exists.
struct Plan
{
    Secret key = Secret::random(crypto::KeySize);
    crypto::SignPair founding = crypto::SignPair::make();
    RecoverySecret recovery = RecoverySecret::make();
    ReportKey reports = ReportKey::make(); ///< of a closed vault
    RingVault vault;
};

std::vector<Plan> planVaults(const RecordId &school)
{
    std::vector<Plan> plans;
    for (const VaultKind kind : allVaultKinds()) {
        Plan plan;
        plan.vault.id = RecordId::make();
        plan.vault.kind = kind;
        plan.vault.file = vaultKey(kind) + QStringLiteral(".sqlcipher");
        if (kind != VaultKind::Office && kind != VaultKind::AboutCeo)
            plan.vault.school = school;
        plan.vault.foundingKey = plan.founding.publicKey;
        plans.push_back(std::move(plan));
    }
    return plans;
}

Result<void> prepareFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(
            Error::Code::Failed,
            AccessText::tr(
                "The folder for the register could not be made. Choose another place or check your rights there."));
    if (!QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return failure(
            Error::Code::Refused,
            AccessText::tr("This folder is not empty. Nothing was changed. A new register needs a folder of its own: "
                           "choose another or a new one."));
    return {};
}

QList<RoleGrant> placedRoles(const QList<Role> &roles, const RecordId &school)
{
    QList<RoleGrant> grants;
    for (const Role role : roles)
        grants << RoleGrant{role, isTrustRole(role) ? RecordId() : school};
    return grants;
}

void removeFiles(const QString &folder, const std::vector<Plan> &plans)
{
    QDir dir(folder);
    for (const Plan &plan : plans)
        dir.remove(plan.vault.file);
    dir.remove(QStringLiteral("register.lanyard"));
}

} // namespace

/// Makes what a new register consists of, piece by piece.
class RegisterMaker
{
public:
    RegisterMaker(Register::New &what, const Register::Options &options)
        : m_what(what)
        , m_options(options)
    {
    }

    Result<QList<RecoveryKey>> make()
    {
        if (const auto plain = refuseSyncedFolder(m_what.folder); !plain)
            return failure(plain);
        if (const auto ready = prepareFolder(m_what.folder); !ready)
            return failure(ready);
        if (const auto planned = plan(); !planned)
            return failure(planned);
        Result<void> made;
        for (size_t i = 0; i < m_plans.size() && made; ++i)
            made = makeVault(m_plans[i]);
        if (made)
            made = KeyRingFile(m_what.folder).write(m_ring);
        if (!made) {
            removeFiles(m_what.folder, m_plans);
            return failure(made);
        }
        QList<RecoveryKey> recovery;
        for (const Plan &plan : m_plans)
            recovery << RecoveryKey{plan.vault.name(), plan.recovery.text()};
        return recovery;
    }

private:
    Result<void> plan()
    {
        m_school.id = RecordId::make();
        m_school.name = m_what.school.simplified();
        m_school.trust = m_what.trust.simplified();
        m_plans = planVaults(m_school.id);
        m_ring.registerId = RecordId::random();
        m_ring.instance = RecordId::random();
        m_ring.cost = m_what.cost;
        for (const Plan &plan : m_plans)
            m_ring.vaults << plan.vault;

        RingUser user;
        user.id = RecordId::make();
        user.signInHash = m_ring.signInHash(m_what.userName);
        for (size_t i = 0; i < m_plans.size(); ++i)
            publishBox(m_ring.vaults[qsizetype(i)], m_plans[i]);
        m_keys = SessionKeys::make(m_ring);
        if (const auto locked = lockKeys(m_ring, user, m_what.password, m_keys, crypto::SignPair::make()); !locked)
            return locked;
        m_ring.users << user;
        m_creator = Member::of(user, Member::State::Confirmed);
        const Granter granter{m_ring.registerId, user.id, &m_keys.session};
        for (size_t i = 0; i < m_plans.size(); ++i) {
            const VaultKey what{m_plans[i].vault.id, 1, false, &m_plans[i].key};
            m_ring.vaults[qsizetype(i)].slots
                = {slotFor(m_creator, what, granter),
                   slotFor(m_plans[i].recovery.pair().publicKey, KeySlot::Kind::Recovery, what, granter)};
        }
        return {};
    }

    void publishBox(RingVault &vault, const Plan &plan) const
    {
        if (vault.kind == VaultKind::Office)
            return;
        vault.boxKey = plan.reports.pair().publicKey;
        vault.boxSignature = crypto::sign(plan.founding.secretKey, vault.boxKeyBytes(m_ring.registerId));
    }

    QList<Write> officeRecords() const
    {
        User user;
        user.id = m_creator.user;
        user.name = m_what.userName.simplified();
        user.roles = placedRoles(m_what.roles, m_school.id);
        user.firstSignedIn = m_options.clock.msecs();
        return QList<Write>{toWrite(m_school), toWrite(user), KeyRingMaster::firstWrite(m_ring)}
        + firstConsentRecords(m_school, m_options.clock.today())
            + firstFormRecords(m_school, user.id, user.firstSignedIn);
    }

    Result<void> makeVault(const Plan &plan)
    {
        VaultOpening opening;
        opening.folder = QDir(m_what.folder).absolutePath();
        opening.user = m_creator.user;
        opening.userName = m_what.userName.simplified();
        opening.keys = &m_keys;
        opening.clock = m_options.clock;
        Vault::Options options = opening.options(m_ring, plan.vault, plan.key);
        options.create = true;
        const auto vault = Vault::open(std::move(options));
        if (!vault)
            return failure(vault);
        Change change;
        change.writes << Founding{m_creator.user, plan.founding.seed()}.toWrite() << m_creator.toWrite();
        if (plan.vault.kind == VaultKind::Office)
            change.writes << officeRecords();
        else
            change.writes << plan.reports.toWrite();
        const Result<Committed> done = wait((*vault)->commit(change));
        return done ? Result<void>() : failure(done);
    }

    Register::New &m_what;
    const Register::Options &m_options;
    School m_school;
    std::vector<Plan> m_plans;
    KeyRing m_ring;
    SessionKeys m_keys;
    Member m_creator;
};

Result<QList<RecoveryKey>> Register::create(New what, const Options &options)
{
    if (what.userName.simplified().isEmpty() || what.school.simplified().isEmpty() || what.roles.isEmpty())
        return failure(Error::Code::Usage,
                       AccessText::tr("A new register needs a school, a user's name and at least one role."));
    if (what.password.isEmpty())
        return failure(Error::Code::Usage, AccessText::tr("A password cannot be empty."));
    return RegisterMaker(what, options).make();
}

} // namespace lanyard
