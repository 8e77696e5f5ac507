#pragma once

#include <set>

/// "A process killed at any of 200 points (commit, import, re-key, key ring, backup) leaves the old state or the new":
/// how many points each kind has at least. The campaigns prove that they really killed at as many.
namespace lanyard::test::points {

constexpr int Commit = 60;
constexpr int Import = 65;
constexpr int Rekey = 45;
constexpr int KeyRing = 20;
constexpr int Backup = 12;

static_assert(Commit + Import + Rekey + KeyRing + Backup >= 200);

/// `most` points spread evenly over the operations 1 … `operations`, the first and the last among them.
inline std::set<int> spread(int operations, int most)
{
    std::set<int> at;
    for (int i = 0; i < most; ++i)
        at.insert(1 + int((long long)(i) * (operations - 1) / (most - 1)));
    return at;
}

} // namespace lanyard::test::points
