#pragma once

#include "models/store/crypto.h"
#include "models/store/record_id.h"

#include <QList>

namespace lanyard {

enum class VaultKind { Office, Safeguarding, AboutHead, AboutDsl, AboutCeo };

QString vaultKey(VaultKind kind); ///< "office", "about-head", …: the migrations' folder and the file's name
std::optional<VaultKind> vaultFromKey(const QString &key);
QList<VaultKind> allVaultKinds();

/// What a slot seals: the vault's raw key, bound to where it belongs.
struct Grant
{
    RecordId registerId;
    RecordId vault;
    QByteArray recipient;
    quint64 generation = 0;
    Secret key;

    QByteArray sealTo(const QByteArray &publicKey) const;
    static std::optional<Grant> open(const QByteArray &sealed, const crypto::BoxPair &pair);
};

/// One way to a vault's key.
struct KeySlot
{
    enum class Kind { User, Recovery, Device };

    QByteArray recipient; ///< a user's id, 16 bytes; the public key of a recovery key or device, 32
    Kind kind = Kind::User;
    quint64 generation = 0;
    bool pending = false; ///< of a key that the file is about to get
    QByteArray sealed;
    RecordId granter;
    QByteArray signature; ///< by the granter's session key, over signedBytes()

    QByteArray signedBytes(const RecordId &registerId, const RecordId &vault) const;
    bool operator==(const KeySlot &) const = default;
};

struct RingVault
{
    RecordId id;
    VaultKind kind = VaultKind::Office;
    QString file; ///< beside the key ring
    RecordId school; ///< null: the trust's
    quint64 generation = 1;
    QByteArray foundingKey; ///< Ed25519; its secret half lies inside the vault and proves that the file is the one made
    /// X25519, of a vault that holds cases: what anybody signed in seals a report of a concern to. Its secret half lies
    /// inside the vault; renewed with the vault's own key. Empty: none was made yet.
    QByteArray boxKey;
    QByteArray boxSignature; ///< by the founding key, over boxKeyBytes()
    QList<KeySlot> slots;

    QString name() const; ///< the file's name without ending: unique within the register
    bool hasPending() const;
    QByteArray boxKeyBytes(const RecordId &registerId) const;
    /// Whether `founding`, as a password slot knows it and not the ring, answers for the key to be sealed to.
    bool isBoxSignedBy(const QByteArray &founding, const RecordId &registerId) const;
    bool operator==(const RingVault &) const = default;
};

struct RingUser
{
    RecordId id;
    QByteArray signInHash; ///< of the name typed at sign-in; names stand only in office
    QByteArray salt;
    KeyCost cost;
    QByteArray boxKey; ///< X25519
    QByteArray sessionKey; ///< Ed25519
    QByteArray approvalKey;
    QByteArray sessionSlot; ///< box and session keys, the vaults' founding keys; under the password
    QByteArray approvalSlot; ///< approval key; under the password

    bool operator==(const RingUser &) const = default;
};

/// Who may open what. `register.lanyard` is its projection, the master is a row in office.
struct KeyRing
{
    static constexpr int Format = 1;

    RecordId registerId; ///< permanent: every slot, grant and signature binds it
    RecordId instance; ///< renewed by a restore; what desks' notes go by
    qint64 revision = 1;
    KeyCost cost; ///< of new passwords
    QList<RingVault> vaults;
    QList<RingUser> users;

    QByteArray toJson() const;
    /// NewerProgram for a later format, Damaged for anything that is not a whole key ring within its limits.
    static Result<KeyRing> fromJson(const QByteArray &json);

    RingVault *vault(const RecordId &id);
    const RingVault *vault(const RecordId &id) const;
    const RingVault *office() const;
    RingUser *user(const RecordId &id);
    const RingUser *user(const RecordId &id) const;
    const RingUser *userBySignIn(const QString &name) const;
    QByteArray signInHash(const QString &name) const; ///< case, spaces around and ways of writing accents do not matter

    bool operator==(const KeyRing &) const = default;
};

} // namespace lanyard
