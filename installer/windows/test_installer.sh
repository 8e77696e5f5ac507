#!/usr/bin/env bash
# Installs under Wine in a fresh Windows, uses what was installed, upgrades over the running program, removes it, and
# compares every file before and after: for everybody, then for one person. usage: test_installer.sh SETUP_EXE
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/cache.sh"
setup=$(realpath "$1")
work=$(mktemp -d)
export WINEPREFIX=$work/windows LANYARD_WINE_PATH=none
wineserver() { /usr/lib/wine/wineserver64 "$@"; }
trap 'wineserver --kill 2>/dev/null || true; rm -rf "$work"' EXIT

fail() { say "FAILED: $*"; exit 1; }
wine() { "$windows/wine.sh" "$@"; }
# Every file of that Windows, but what lies in the folders for temporary things.
files() { (cd "$WINEPREFIX/drive_c" && find . -ipath '*/temp' -prune -o -print | sort); }
registered() { wine reg query "$1\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Lanyard" >/dev/null 2>&1; }
bytes() { (cd "$1" && find . -name '*.sqlcipher' -print0 | sort -z | xargs -0 sha256sum); }

# As a person and a technician would: a register in a folder with spaces and accents, then the window on it.
use_it() {
  local program=$1 folder=$2
  wine "$program\\lanyard-cli.exe" demo "$folder" --pupils 20 >/dev/null || fail "lanyard-cli demo"
  printf 'demonstration only\n' | wine "$program\\lanyard-cli.exe" --register "$folder" --user office \
    --password-file - print consent-record --out "$folder\\record.pdf" >/dev/null || fail "lanyard-cli print"
  nohup xvfb-run -a "$windows/wine.sh" "$program\\lanyard.exe" "$folder\\register.lanyard" >/dev/null 2>&1 &
  sleep 10
  kill -0 $! 2>/dev/null || fail "the window did not stay open"
}

# try_out HIVE FOLDER_BELOW_C: installs, uses, upgrades, removes; $mode is the installer's switch.
try_out() {
  local hive=$1 program="C:\\${2//\//\\}" unix=$WINEPREFIX/drive_c/$2 data='C:\Cofrestrau é Ysgol\demo' kept changed
  files >"$work/before"
  wine "$setup" "/$mode" /S || fail "the installer"
  [ -s "$unix/lanyard.exe" ] || fail "$unix/lanyard.exe is not there"
  registered "$hive" || fail "it is not among the installed programs"
  wine reg query "$hive\\Software\\Classes\\Lanyard.Register\\shell\\open\\command" >/dev/null || fail "no association"
  (cd "$unix" && find . -type f | sort) >"$work/installed"
  use_it "$program" "$data"

  kept=$(bytes "$WINEPREFIX/drive_c/Cofrestrau é Ysgol")
  wine "$setup" "/$mode" /S || fail "the upgrade while the program runs"
  (cd "$unix" && find . -type f ! -name '*.lanyard-old' | sort) | diff "$work/installed" - || fail "the upgrade's files"
  [ "$kept" = "$(bytes "$WINEPREFIX/drive_c/Cofrestrau é Ysgol")" ] || fail "the upgrade touched a register"
  wineserver --kill || true
  wineserver --wait

  wine "$program\\uninstall.exe" "/$mode" /S
  wineserver --wait
  ! registered "$hive" || fail "it is still among the installed programs"
  [ "$kept" = "$(bytes "$WINEPREFIX/drive_c/Cofrestrau é Ysgol")" ] || fail "the uninstaller touched a register"
  rm -r "$WINEPREFIX/drive_c/Cofrestrau é Ysgol"
  # What is left is what the person made: settings of this computer, in the person's own folders. (Windows makes
  # AppData/Local/Programs itself, when it is first asked where a person's programs go.)
  changed=$(files | diff "$work/before" - | grep -E '^[<>]' |
    grep -vE '^> \./users/[^/]+/AppData/(Local/Programs$|(Local|Roaming)/(Lanyard|cache))' || true)
  [ -z "$changed" ] || fail "the uninstaller did not leave Windows as it was: $changed"
  say "$mode: $(wc -l <"$work/installed") files installed, used, upgraded while running, and removed to the last one"
}

wine wineboot --init >/dev/null 2>&1 || true
mode=AllUsers
try_out HKLM "Program Files/Lanyard"
mode=CurrentUser
try_out HKCU "users/$(whoami)/AppData/Local/Programs/Lanyard"
