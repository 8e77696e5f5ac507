# shellcheck shell=bash
# Where what is built once is kept, and how a step says what it is doing. Sourced by the other scripts.
#
#   sources/   what Debian's archive gave, as it came
#   building/  one folder a library while it is being built; a stopped build goes on from here
#   built/     one folder a library, version and recipe; complete, or not there at all
#   current/   links to those of built/ that today's recipes mean; the toolchain file looks for libraries here
windows=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${LANYARD_WINDOWS_CACHE:-$HOME/.cache/lanyard-windows}
jobs=${LANYARD_WINDOWS_JOBS:-$(nproc)}
host=x86_64-w64-mingw32
mkdir -p "$cache"/{apt,sources,building,built,current}

say() { printf '%s  %s\n' "$(date +%T)" "$*" >&2; }
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

# Runs a command with its output in a log, and shows the log's end only when it fails.
logged() {
  local log=$1
  shift
  if ! "$@" >>"$log" 2>&1; then
    tail -n 40 "$log" >&2
    say "failed: $* (all of it in $log)"
    return 1
  fi
}

# The folders that hold the libraries a Windows program of ours loads: the cache's, and the compiler's own.
dll_folders() {
  find "$cache/current/" -maxdepth 1 -type l -printf '%p/bin\n' | while read -r folder; do
    if [ -d "$folder" ]; then echo "$folder"; fi
  done
  dirname "$("$host-g++-posix" -print-file-name=libstdc++-6.dll)"
  echo "/usr/$host/lib"
}
