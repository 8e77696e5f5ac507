#!/usr/bin/env bash
# Makes the Debian package of a build folder, installs it with dpkg into a root of its own, and uses what was
# installed; then removes it again. usage: test_package.sh BUILD_FOLDER
set -euo pipefail
build=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root

fail() { echo "FAILED: $*" >&2; exit 1; }
in_root() {
  dpkg --root="$root" --log="$work/dpkg.log" --force-not-root --force-depends --force-bad-path "$@" >"$work/dpkg.out" 2>&1 ||
    { cat "$work/dpkg.out"; fail "dpkg $*"; }
}

# Quick to pack: how small it becomes is the release's concern.
(cd "$work" && cpack --config "$build/CPackConfig.cmake" -G DEB -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip >cpack.out 2>&1) ||
  { cat "$work/cpack.out"; fail "cpack"; }
package=$(echo "$work"/lanyard_*.deb)
depends=$(dpkg-deb --field "$package" Depends)
for needed in libsqlcipher1 libsodium23 libqt6widgets6 libpoppler-qt6-3 fonts-noto-core; do
  [[ $depends == *$needed* ]] || fail "the package does not depend on $needed: $depends"
done

mkdir -p "$root/var/lib/dpkg/"{info,updates}
touch "$root/var/lib/dpkg/status"
in_root --install "$package"

# The two links lead to programs that start, and the window finds the reader beside it.
export HOME=$work/home
mkdir "$HOME"
[[ $("$root/usr/bin/lanyard" --version) == Lanyard* ]] || fail "lanyard --version"
[ -x "$(dirname "$(readlink -f "$root/usr/bin/lanyard")")/lanyard-reader" ] || fail "the reader is missing"
"$root/usr/bin/lanyard-cli" demo "$work/demo" --pupils 5 >/dev/null || fail "lanyard-cli demo"
ended=0
timeout 3 "$root/usr/bin/lanyard" "$work/demo/register.lanyard" || ended=$?
[ $ended -eq 124 ] || fail "the window did not stay open: $ended"

# A desktop knows the program, the register's type and their picture.
share=$root/usr/share
grep -q '^MimeType=application/x-lanyard-register;' "$share/applications/lanyard.desktop" || fail "the desktop file"
! command -v desktop-file-validate >/dev/null || desktop-file-validate "$share/applications/lanyard.desktop"
if command -v update-mime-database >/dev/null; then
  update-mime-database "$share/mime" 2>/dev/null
  grep -q 'application/x-lanyard-register:\*.lanyard' "$share/mime/globs2" || fail "the MIME type"
  rm -r "$share"/mime/[!p]*
fi
[ -s "$share/icons/hicolor/scalable/apps/lanyard.svg" ] || fail "the icon"

in_root --purge lanyard
left=$(find "$root" -path "$root/var/lib/dpkg" -prune -o ! -type d -print)
[ -z "$left" ] || fail "left behind: $left"
[ -s "$work/demo/register.lanyard" ] || fail "removing the program took a register with it"
echo "installed, started and removed: $(basename "$package"), $(stat -c %s "$package") bytes"
