#include "models/store/crypto.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cstring>
#include <sodium.h>

namespace lanyard::crypto {

namespace {

const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QByteArray sized(size_t size) { return QByteArray(qsizetype(size), '\0'); }

bool hasSize(const QByteArray &bytes, size_t size) { return size_t(bytes.size()) == size; }

} // namespace

QByteArray framed(const char *domain, const QList<QByteArray> &parts)
{
    QByteArray bytes(domain);
    bytes.append('\0');
    for (const QByteArray &part : parts)
        bytes.append(number(quint64(part.size()))).append(part);
    return bytes;
}

QByteArray number(quint64 value)
{
    QByteArray bytes = sized(sizeof value);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray hash(const QByteArray &data, const QByteArray &key)
{
    QByteArray result = sized(crypto_generichash_BYTES);
    crypto_generichash(raw(result), size_t(result.size()), raw(data), size_t(data.size()),
                       key.isEmpty() ? nullptr : raw(key), size_t(key.size()));
    return result;
}

QByteArray randomBytes(size_t size)
{
    QByteArray bytes = sized(size);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

struct Hasher::State
{
    crypto_generichash_state state;
};

Hasher::Hasher()
    : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->state, nullptr, 0, crypto_generichash_BYTES);
}

Hasher::~Hasher() = default;

void Hasher::add(const QByteArray &piece)
{
    crypto_generichash_update(&m_state->state, raw(piece), size_t(piece.size()));
}

QByteArray Hasher::result()
{
    QByteArray digest = sized(crypto_generichash_BYTES);
    crypto_generichash_final(&m_state->state, raw(digest), size_t(digest.size()));
    return digest;
}

BoxPair BoxPair::make() { return fromSecret(Secret::random(crypto_box_SECRETKEYBYTES)); }

BoxPair BoxPair::fromSeed(const Secret &seed)
{
    BoxPair pair{sized(crypto_box_PUBLICKEYBYTES), Secret(crypto_box_SECRETKEYBYTES)};
    crypto_box_seed_keypair(raw(pair.publicKey), pair.secretKey.data(), seed.data());
    return pair;
}

BoxPair BoxPair::fromSecret(const Secret &secretKey)
{
    BoxPair pair{sized(crypto_box_PUBLICKEYBYTES), secretKey.clone()};
    crypto_scalarmult_base(raw(pair.publicKey), pair.secretKey.data());
    return pair;
}

SignPair SignPair::make() { return fromSeed(Secret::random(crypto_sign_SEEDBYTES)); }

SignPair SignPair::fromSeed(const Secret &seed)
{
    SignPair pair{sized(crypto_sign_PUBLICKEYBYTES), Secret(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_seed_keypair(raw(pair.publicKey), pair.secretKey.data(), seed.data());
    return pair;
}

Secret SignPair::seed() const { return Secret::copyOf(secretKey.bytes().first(crypto_sign_SEEDBYTES)); }

Secret derivedSeed(const Secret &from, const char *domain)
{
    Secret seed(KeySize);
    crypto_generichash(seed.data(), seed.size(), reinterpret_cast<const unsigned char *>(domain), std::strlen(domain),
                       from.data(), from.size());
    return seed;
}

QByteArray seal(const QByteArray &publicKey, const Secret &plain)
{
    if (!hasSize(publicKey, crypto_box_PUBLICKEYBYTES))
        return {};
    QByteArray sealed = sized(plain.size() + crypto_box_SEALBYTES);
    const bool done = crypto_box_seal(raw(sealed), plain.data(), plain.size(), raw(publicKey)) == 0;
    return done ? sealed : QByteArray();
}

std::optional<Secret> unseal(const BoxPair &pair, const QByteArray &sealed)
{
    if (size_t(sealed.size()) <= crypto_box_SEALBYTES)
        return std::nullopt;
    Secret plain(size_t(sealed.size()) - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(plain.data(), raw(sealed), size_t(sealed.size()), raw(pair.publicKey),
                             pair.secretKey.data())
        != 0)
        return std::nullopt;
    return plain;
}

QByteArray encrypt(const Secret &key, const Secret &plain, const QByteArray &about)
{
    constexpr size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    QByteArray box = randomBytes(nonceSize) + sized(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(box) + nonceSize, nullptr, plain.data(), plain.size(), raw(about),
                                               size_t(about.size()), nullptr, raw(box), key.data());
    return box;
}

std::optional<Secret> decrypt(const Secret &key, const QByteArray &box, const QByteArray &about)
{
    constexpr size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr size_t overhead = nonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (size_t(box.size()) <= overhead || key.size() != KeySize)
        return std::nullopt;
    Secret plain(size_t(box.size()) - overhead);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, raw(box) + nonceSize,
                                                   size_t(box.size()) - nonceSize, raw(about), size_t(about.size()),
                                                   raw(box), key.data())
        != 0)
        return std::nullopt;
    return plain;
}

QByteArray sign(const Secret &secretKey, const QByteArray &message)
{
    QByteArray signature = sized(crypto_sign_BYTES);
    crypto_sign_detached(raw(signature), nullptr, raw(message), size_t(message.size()), secretKey.data());
    return signature;
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    return hasSize(publicKey, crypto_sign_PUBLICKEYBYTES) && hasSize(signature, crypto_sign_BYTES)
        && crypto_sign_verify_detached(raw(signature), raw(message), size_t(message.size()), raw(publicKey)) == 0;
}

Result<Secret> deriveKey(const Secret &password, const QByteArray &salt, const KeyCost &cost)
{
    if (!cost.isAcceptable() || !hasSize(salt, crypto_pwhash_SALTBYTES))
        return failure(
            Error::Code::Damaged,
            QCoreApplication::translate("KeyRing",
                                        "The key ring asks for a way of reading passwords that Lanyard does not "
                                        "accept. Nothing was changed. Put back register.lanyard from a backup."));
    Secret key(KeySize);
    if (crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(password.data()), password.size(),
                      raw(salt), cost.passes, size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return failure(
            Error::Code::Failed,
            QCoreApplication::translate("KeyRing",
                                        "This computer has not enough free memory to check the password. Close "
                                        "other programs and try again."));
    return key;
}

} // namespace lanyard::crypto
