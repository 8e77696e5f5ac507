#include "models/store/secret.h"

#include <cstring>
#include <new>
#include <sodium.h>

namespace lanyard {

namespace {

unsigned char *guarded(size_t size)
{
    static const int ready = sodium_init(); // once a process, before anything of libsodium is used
    auto *bytes = ready < 0 ? nullptr : static_cast<unsigned char *>(sodium_malloc(size));
    if (!bytes)
        throw std::bad_alloc();
    return bytes;
}

} // namespace

void Secret::Wipe::operator()(unsigned char *bytes) const { sodium_free(bytes); }

Secret::Secret(size_t size)
    : m_bytes(size > 0 ? guarded(size) : nullptr)
    , m_size(size)
{
    if (size > 0)
        sodium_memzero(m_bytes.get(), size);
}

Secret Secret::random(size_t size)
{
    Secret secret(size);
    if (size > 0)
        randombytes_buf(secret.data(), size);
    return secret;
}

Secret Secret::take(QByteArray &bytes)
{
    Secret secret = copyOf({reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())});
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
    return secret;
}

Secret Secret::take(QString &text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    for (QString *copy : {&composed, &text}) {
        if (!copy->isEmpty())
            sodium_memzero(copy->data(), size_t(copy->size()) * sizeof(QChar));
        copy->clear();
    }
    return take(utf8);
}

Secret Secret::copyOf(std::span<const unsigned char> bytes)
{
    Secret secret(bytes.size());
    if (!bytes.empty())
        std::memcpy(secret.data(), bytes.data(), bytes.size());
    return secret;
}

Secret Secret::clone() const { return copyOf(bytes()); }

bool Secret::operator==(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), m_size) == 0);
}

} // namespace lanyard
