#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <span>

namespace lanyard {

/// Key or password bytes in sodium_malloc memory: guarded, locked where the system allows it, wiped when freed. Moves,
/// never copies by accident (clone() says so).
class Secret
{
public:
    Secret() = default;
    explicit Secret(size_t size); ///< zeroed
    static Secret random(size_t size);
    static Secret take(QByteArray &bytes); ///< copies, then wipes the source
    static Secret take(QString &text); ///< UTF-8 (NFC), then wipes the source
    static Secret copyOf(std::span<const unsigned char> bytes);
    Secret clone() const;

    bool isEmpty() const { return m_size == 0; }
    size_t size() const { return m_size; }
    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    std::span<const unsigned char> bytes() const { return {m_bytes.get(), m_size}; }
    bool operator==(const Secret &other) const; ///< constant time

private:
    struct Wipe
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char[], Wipe> m_bytes;
    size_t m_size = 0;
};

} // namespace lanyard
