#!/usr/bin/env bash
# A register made on Linux opens on Windows, and the other way round: each side adds a change, and the other's
# "verify" finds the trail whole. usage: test_exchange.sh LINUX_CLI WINDOWS_CLI
set -euo pipefail
windows=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
linux() { HOME=$work "$linux_cli" "$@"; }
windows() { "$windows/wine.sh" "$windows_cli" "$@"; }
linux_cli=$1
windows_cli=$2

# signed_in SYSTEM REGISTER WORDS…
signed_in() {
  local system=$1 register=$2
  shift 2
  printf 'demonstration only\n' | "$system" --register "$register" --user dpo --password-file - "$@"
}
there_and_back() {
  local maker=$1 other=$2 register=$work/$1
  "$maker" demo "$register" --pupils 40 >/dev/null
  signed_in "$maker" "$register" list consent --csv >"$work/maker.csv"
  signed_in "$other" "$register" list consent --csv >"$work/other.csv"
  cmp "$work/maker.csv" "$work/other.csv"
  signed_in "$other" "$register" verify >/dev/null
  signed_in "$maker" "$register" verify >/dev/null
  echo "made on $maker: $other reads the same $(wc -l <"$work/other.csv") lines of consent, both verify it"
}
there_and_back linux windows
there_and_back windows linux
