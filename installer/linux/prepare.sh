#!/usr/bin/env bash
# Installs what building and testing Lanyard needs on Debian 12, and nothing when nothing is missing.
# SQLCipher comes from bookworm-backports: bookworm's own 3.4 is too old. The backports source is derived from
# the Debian source this machine already uses, so that mirrors and snapshots are respected.
set -euo pipefail

packages=(
  g++ cmake ninja-build pkg-config git dpkg-dev file
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libsqlcipher-dev sqlcipher libsodium-dev
  libpoppler-qt6-dev libqpdf-dev poppler-utils
  qtkeychain-qt6-dev libqrcodegencpp-dev libzbar-dev
  libexpected-dev libxlsxwriter-dev libbenchmark-dev
  fonts-materialdesignicons-webfont fonts-noto-core fonts-wqy-microhei
  xvfb xauth
)
from_backports=(libsqlcipher-dev sqlcipher)

installed() { dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^ii'; }
old_enough() { ! installed "$1" || dpkg --compare-versions "$(dpkg-query -W -f='${Version}' "$1")" lt 4.6; }

missing=()
for package in "${packages[@]}"; do
  installed "$package" || missing+=("$package")
done
for package in "${from_backports[@]}"; do
  if installed "$package" && old_enough "$package"; then missing+=("$package"); fi
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@"; }

echo "Installing: ${missing[*]}"
apt update -q

offers_backports() { apt-cache policy libsqlcipher-dev | grep -q -- '-backports/'; }
if ! offers_backports; then
  # "apt-get indextargets" tells what every configured source resolves to, whichever format it is written in.
  read -r repo entry < <(apt-get indextargets --format '$(REPO_URI) $(SOURCESENTRY)' \
    'Created-By: Packages' 'Codename: bookworm' 'Component: main' 'Label: Debian') || true
  if [ -z "${repo:-}" ]; then
    echo "No Debian bookworm source is configured: cannot find bookworm-backports." >&2
    exit 1
  fi
  signed=$(sed -nE 's/^Signed-By:[[:space:]]*(\/.*)$/\1/p; s/.*signed-by=([^] ]+).*/\1/p' "${entry%:*}" | head -n 1)
  {
    echo "Types: deb"
    echo "URIs: $repo"
    echo "Suites: bookworm-backports"
    echo "Components: main"
    if [ -n "$signed" ]; then echo "Signed-By: $signed"; fi
  } | as_root tee /etc/apt/sources.list.d/bookworm-backports.sources >/dev/null
  apt update -q
fi

plain=()
back=()
for package in "${missing[@]}"; do
  case " ${from_backports[*]} " in *" $package "*) back+=("$package") ;; *) plain+=("$package") ;; esac
done
[ ${#plain[@]} -eq 0 ] || apt install -y -q --no-install-recommends "${plain[@]}"
[ ${#back[@]} -eq 0 ] || apt install -y -q --no-install-recommends -t bookworm-backports "${back[@]}"
