#!/usr/bin/env bash
# Everything, from a Debian 12 machine to a Windows installer that was tried out: toolchain, libraries, the program,
# its tests under Wine, the installer, and what was installed. May be stopped and started again at any point.
#
#   LANYARD_WINDOWS_CACHE   where what is built once is kept (~/.cache/lanyard-windows)
#   LANYARD_WINDOWS_JOBS    how many compilers run at once (as many as there are cores)
#   LANYARD_SIGN_…          what to sign with: see sign.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bash installer/linux/prepare.sh
bash installer/windows/prepare.sh
source installer/windows/cache.sh
started=$SECONDS

say "libraries, in $cache"
bash "$windows/libraries.sh"

say "the program"
# CMake looks for libraries only once: what was found in an older cache is looked for again.
cmake --preset windows --fresh
nice cmake --build --preset windows --parallel "$jobs"

say "the tests, under Wine"
ctest --preset windows

say "registers made here and there"
cmake --preset dev >/dev/null
nice cmake --build --preset dev --parallel "$jobs" --target lanyard-cli
bash "$windows/test_exchange.sh" build/dev/bin/lanyard-cli build/windows/bin/lanyard-cli.exe
bash "$windows/test_paths.sh" build/windows/bin/lanyard-cli.exe

say "the installer"
version=$(sed -nE 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/windows/CMakeCache.txt)
bash "$windows/stage.sh" build/windows build/windows/stage
bash "$windows/package.sh" build/windows/stage "$version" build/windows/out

say "what the installer does"
bash "$windows/test_installer.sh" "build/windows/out/lanyard-$version-setup.exe"
say "done in $(((SECONDS - started) / 60)) minutes: build/windows/out"
