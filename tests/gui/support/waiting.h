#pragma once

#include <functional>

namespace lanyard::test {

/// As QTest::qWaitFor(), which sleeps ten milliseconds after every piece that arrives: an answer of fifty megabytes in
/// pieces of a pipe's size takes it ten seconds. Here the window lives as it does with people.
bool waitUntil(const std::function<bool()> &holds, int msecs);

} // namespace lanyard::test
