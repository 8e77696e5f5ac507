#!/usr/bin/env bash
# Runs a Windows program under Wine, quietly, in a Windows of its own inside the cache. usage: wine.sh PROGRAM [WORDS…]
#
# It finds the libraries of a program that is not installed where the cache has them (LANYARD_WINE_PATH=none: it does
# not, as for a program that was installed). CTest calls it for every test: CMAKE_CROSSCOMPILING_EMULATOR.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/cache.sh"

# wine64 itself: Debian's script "wine" complains at every start that there is no 32-bit Wine.
wine=/usr/lib/wine/wine64
export WINEPREFIX=${WINEPREFIX:-$cache/wine}
export WINEDEBUG=${WINEDEBUG:--all}
export WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe=' # no downloads of Mono or Gecko, no entries on this desktop
export WINEARCH=win64
export LC_ALL=${LC_ALL:-C.UTF-8} # names of files with letters beyond ASCII

if [ ! -e "$WINEPREFIX/ready" ]; then
  mkdir -p "$WINEPREFIX"
  exec 9>"$WINEPREFIX.lock"
  flock 9
  if [ ! -e "$WINEPREFIX/ready" ]; then
    "$wine" wineboot --init >/dev/null 2>&1
    WINEPREFIX=$WINEPREFIX /usr/lib/wine/wineserver64 --wait
    touch "$WINEPREFIX/ready"
  fi
  exec 9>&-
fi

if [ "${LANYARD_WINE_PATH:-}" != none ]; then
  WINEPATH=$(dll_folders | sed 's#^#Z:#; s#/#\\#g' | paste -sd ';')
  export WINEPATH
fi
exec "$wine" "$@"
