#pragma once

#include <QtGlobal>

namespace lanyard {

/// What deriving a key from a password costs (Argon2id). Injected: the demo and the tests use a cheap one, which the
/// key ring marks and the window shows.
struct KeyCost
{
    quint64 memoryBytes = 64ull * 1024 * 1024;
    quint64 passes = 10;

    static KeyCost cheap() { return {8ull * 1024 * 1024, 1}; }
    bool isCheap() const { return memoryBytes < 64ull * 1024 * 1024 || passes < 10; }
    /// Parameters come from a file that anybody with the folder can write: within what a school's computer can do.
    bool isAcceptable() const
    {
        return memoryBytes >= 64ull * 1024 && memoryBytes <= 1024ull * 1024 * 1024 && passes >= 1 && passes <= 64;
    }
    bool operator==(const KeyCost &) const = default;
};

} // namespace lanyard
