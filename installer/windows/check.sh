#!/usr/bin/env bash
# Compiles, to no object, every source file with something in it for Windows alone, so that it does not rot between
# two builds of the installer. Seconds; skipped (exit code 77) where build.sh has not yet built the libraries.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/cache.sh"
cd "$windows/../.."

if [ ! -d "$cache/current/qt/include" ] || [ ! -d "$cache/current/expected/include" ] || ! command -v "$host-g++-posix" >/dev/null; then
  echo "skipped: there are no libraries for Windows in the cache"
  exit 77
fi
flags=(-std=c++20 -fsyntax-only -Wall -Wextra -Wpedantic -Wshadow -Werror -DUNICODE -D_UNICODE
  -DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII -DQT_NO_KEYWORDS -DLANYARD_VERSION='"0"' -I.)
for folder in "$cache"/current/*/include "$cache"/current/qt/include/Qt*/; do flags+=(-isystem "$folder"); done

mapfile -t files < <(grep -rl --include='*.cpp' 'Q_OS_WIN' models forms app | sort)
for file in "${files[@]}"; do
  "$host-g++-posix" "${flags[@]}" "$file"
done
echo "${#files[@]} files with code for Windows alone compile"
