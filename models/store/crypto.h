#pragma once

#include "models/store/key_cost.h"
#include "models/store/result.h"
#include "models/store/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <span>

/// The few operations of libsodium that the key ring stands on. Nothing here reads or writes a file.
namespace lanyard::crypto {

constexpr size_t KeySize = 32; ///< of raw keys, public keys and seeds
constexpr size_t SignatureSize = 64;
constexpr size_t SaltSize = 16;

/// Parts behind a domain string, each with its length before it, so that no two lists of parts give the same bytes.
QByteArray framed(const char *domain, const QList<QByteArray> &parts);
QByteArray number(quint64 value); ///< eight bytes, most significant first
QByteArray hash(const QByteArray &data, const QByteArray &key = {}); ///< BLAKE2b, 32 bytes
QByteArray randomBytes(size_t size);

/// hash() of what comes in pieces.
class Hasher
{
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;
    void add(const QByteArray &piece);
    QByteArray result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// X25519: sealed boxes.
struct BoxPair
{
    QByteArray publicKey;
    Secret secretKey;

    static BoxPair make();
    static BoxPair fromSeed(const Secret &seed); ///< 32 bytes
    static BoxPair fromSecret(const Secret &secretKey);
};

/// Ed25519: signatures.
struct SignPair
{
    QByteArray publicKey;
    Secret secretKey; ///< 64 bytes

    static SignPair make();
    static SignPair fromSeed(const Secret &seed); ///< 32 bytes
    Secret seed() const;
};

/// A seed for one use, made from another.
Secret derivedSeed(const Secret &from, const char *domain);

QByteArray seal(const QByteArray &publicKey, const Secret &plain);
std::optional<Secret> unseal(const BoxPair &pair, const QByteArray &sealed);

/// XChaCha20-Poly1305; the nonce stands before the cipher text. `about` is authenticated, not stored.
QByteArray encrypt(const Secret &key, const Secret &plain, const QByteArray &about);
std::optional<Secret> decrypt(const Secret &key, const QByteArray &box, const QByteArray &about);

QByteArray sign(const Secret &secretKey, const QByteArray &message);
bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

/// Argon2id to 32 bytes. Fails on a cost that is not acceptable or memory the computer does not have.
Result<Secret> deriveKey(const Secret &password, const QByteArray &salt, const KeyCost &cost);

} // namespace lanyard::crypto
