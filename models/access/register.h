#pragma once

#include "models/access/form_signature.h"
#include "models/access/permissions.h"
#include "models/access/report_box.h"
#include "models/access/user.h"
#include "models/people/school.h"
#include "models/store/clock.h"
#include "models/store/crypto.h"
#include "models/store/key_cost.h"
#include "models/store/result.h"
#include "models/store/secret.h"
#include "models/store/verify.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace lanyard {

class Vault;

/// Printed once when a vault is made: eight groups of four base32 letters and a checksum group.
struct RecoveryKey
{
    QString vault; ///< "office", "safeguarding", "about-head", …
    QString text;
};

/// A register of one school or trust, open for one person who signed in: the folder, its key ring, and the vaults this
/// person holds. Everything that writes goes through a Vault's commit().
class Register : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Clock clock;
        QString deskFile; ///< where this desk notes the heads it saw; empty: the user's settings folder
        bool readOnly = false;
        int busyMsecs = 5000; ///< how long to wait for another desk's writing before saying Busy
    };
    struct New
    {
        QString folder; ///< made if missing, refused when not empty
        QString trust;
        QString school;
        QString userName;
        QList<Role> roles;
        Secret password;
        KeyCost cost;
    };

    static Result<QList<RecoveryKey>> create(New what, const Options &options);
    /// `path` is the folder or the register.lanyard in it. Unknown user and wrong password are one error, NotAllowed.
    /// Takes as long as the key derivation: may run on another thread and be moved to the window's afterwards.
    static Result<std::unique_ptr<Register>> signIn(const QString &path, const QString &userName,
                                                    const Secret &password, const Options &options);
    /// "Remember me on this computer": by what rememberHere() gave. Office only, and never for signing.
    static Result<std::unique_ptr<Register>> signInRemembered(const QString &path, const Secret &deviceSecret,
                                                              const Options &options);
    ~Register() override; ///< closes the vaults, wipes the keys

    QString folder() const;
    RecordId id() const;
    bool isCheap() const; ///< a demo's keys: the window says so
    const Clock &clock() const;
    const User &user() const;
    const Permissions &may() const;
    QList<School> schools() const;
    School school(const RecordId &id = {}) const; ///< the first where null
    QStringList warnings() const; ///< met at opening: an older key ring rewritten, a re-key finished

    Vault &office();
    Vault *vault(const QString &name); ///< null where this person does not hold it
    QStringList heldVaults() const;
    QStringList otherVaults() const; ///< named by `verify` as not held

    // Users. Each refuses with NotAllowed where the roles or the vaults held do not permit it. A school's role without
    // a school means the register's only one.
    Result<QList<User>> users();
    Result<RecordId> addUser(const QString &name, const QList<RoleGrant> &roles, const Secret &initialPassword);
    Result<void> setRoles(const RecordId &user, const QList<RoleGrant> &roles);
    Result<void> setFullName(const RecordId &user, const QString &fullName);
    Result<QStringList> removeUser(const RecordId &user); ///< what could not be re-keyed here and became tasks
    Result<QString> fingerprint(const RecordId &user); ///< to be compared in person …
    Result<void> confirmUser(const RecordId &user); ///< … and then confirmed, by somebody else than the user

    /// What whoever granted a role or removed somebody left to those who hold the vault.
    struct Waiting
    {
        enum class Kind { Grant, Rekey };

        Kind kind = Kind::Grant;
        RecordId id;
        RecordId user; ///< to be given the vault, or removed
        QString userName;
        QString vault;
        QDate due;
        bool hasOwnKeys = false; ///< of a Grant: has replaced the keys that whoever made the account knows
        QString fingerprint; ///< of a Grant, to be compared in person
    };
    Result<QList<Waiting>> waiting(); ///< of the vaults this person holds
    Result<QStringList> awaitedBy(const RecordId &user); ///< the vaults somebody waits for, whoever holds them
    Result<void> grantVault(const RecordId &user, const QString &vault);
    Result<void> rekeyVault(const QString &vault); ///< signing in does it too

    /// For somebody who lost their password: a removal and a new account in one, under the same account. Needs the
    /// right to grant what they hold and every vault they can open; those get new keys. They choose their own password
    /// at the next sign-in.
    Result<void> resetPassword(const RecordId &user, const Secret &oneTimePassword);

    /// At the first sign-in the window asks for a new password; fresh keys come with it.
    bool needsNewPassword() const;
    Result<void> changePassword(const Secret &now, const Secret &next);
    Result<bool> isPassword(const Secret &password); ///< unwraps the approval key and wipes it

    /// Signs a form: unwraps the approval key by the password typed again, whatever the sign-in. NotAllowed where it is
    /// wrong; Refused where nothing is drawn, or where the keys are still those that whoever made the account knows.
    /// Takes as long as the key derivation. The signature counts once it is committed with what it approves.
    Result<FormSignature> sign(const ToSign &what, const Secret &password);

    /// Seals what this person reports to a vault they need not hold: to its own key, for which its founding key answers
    /// as this person's password knows it. Committed to office, it is delivered. Refused where the vault has no key
    /// yet, Damaged where the ring's is not its own.
    Result<ReportBox> sealReport(VaultKind about, const RecordId &school, const QByteArray &content);

    /// To open what is sealed to this person in office. A sign-in by a remembering device has a pair of its own.
    crypto::BoxPair ownBox() const;

    Result<Secret> rememberHere(); ///< for the computer's own key store (QtKeychain)
    Result<void> forgetDevices(); ///< on every computer that remembers this person

    /// What `verify` found in one of the vaults held; an empty list: all is as it was written.
    struct Verified
    {
        QString vault;
        QList<VaultFinding> found;
    };
    Result<QList<Verified>> verify(const Progress &progress = {});
    /// A backup that also says where the trails of the vaults held stand. backUp() of models/store needs no sign-in.
    Result<void> backUp(const QString &file, const Progress &progress = {});

    Result<void> saveSchool(const School &school); ///< Conflict where somebody else changed it meanwhile

Q_SIGNALS:
    void schoolsChanged();

private:
    struct Private;
    explicit Register(std::unique_ptr<Private> opened);
    static Result<std::unique_ptr<Register>> open(std::unique_ptr<Private> opening);
    std::unique_ptr<Private> d;
};

} // namespace lanyard
