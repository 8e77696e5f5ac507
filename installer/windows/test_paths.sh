#!/usr/bin/env bash
# Registers in folders as schools have them: with spaces and accents, deeper than 260 characters, on a share named by
# its UNC path. Each is made, read, verified and backed up. usage: test_paths.sh WINDOWS_CLI
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/cache.sh"
windows_cli=$1
work=$(mktemp -d)
export WINEPREFIX=${WINEPREFIX:-$cache/wine}
server=$WINEPREFIX/dosdevices/unc/lanyard-test # where Wine looks for \\lanyard-test
trap 'rm -rf "$work" "$server"' EXIT
lanyard() { "$windows/wine.sh" "$windows_cli" "$@"; }
lanyard --version >/dev/null
mkdir -p "$server"
ln -s "$work" "$server/Cofrestrau é"

# try_out WHAT FOLDER: the folder as Windows calls it.
try_out() {
  local register="$2\\register" lines
  lanyard demo "$register" --pupils 10 >/dev/null
  printf 'demonstration only\n' | lanyard --register "$register" --user dpo --password-file - list pupils --csv >"$work/csv"
  lines=$(wc -l <"$work/csv")
  [ "$lines" -ge 10 ]
  printf 'demonstration only\n' | lanyard --register "$register" --user dpo --password-file - verify >/dev/null
  lanyard --register "$register" backup "$2\\register.backup" >/dev/null
  say "$1: made, $lines lines of pupils read, verified, backed up"
}

unix='Ysgol Gynradd Llanfair-ym-Muallt é ŵ ŷ'
mkdir -p "$work/$unix"
here=Z:${work//\//\\}
try_out "spaces and accents" "$here\\$unix"
deep=$(printf 'a folder of forty characters, each one%.0s/' {1..8})
mkdir -p "$work/$deep"
deep=$here\\${deep//\//\\}
try_out "${#deep} characters" "${deep%\\}"
try_out "a UNC path" '\\lanyard-test\Cofrestrau é'
lanyard share-test '\\lanyard-test\Cofrestrau é' >/dev/null
say "a UNC path: locks, flushes and renames work there"
