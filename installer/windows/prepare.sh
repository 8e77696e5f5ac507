#!/usr/bin/env bash
# Installs what building for Windows needs beyond what building for this machine does, and nothing when nothing is
# missing.
set -euo pipefail
packages=(
  g++-mingw-w64-x86-64-posix libz-mingw-w64-dev
  wine64 libwine libwine-dev
  nsis osslsigncode zip
  dpkg-dev autoconf automake libtool autopoint gettext tclsh
  librsvg2-bin icoutils
)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
echo "Installing: ${missing[*]}"
as_root apt-get -o DPkg::Lock::Timeout=300 update -q
as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -q --no-install-recommends \
  "${missing[@]}"
