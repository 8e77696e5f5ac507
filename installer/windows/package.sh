#!/usr/bin/env bash
# Makes the installer and the portable zip of a staged folder, and prints how large they are.
# usage: package.sh STAGE_FOLDER VERSION OUT_FOLDER
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/cache.sh"
stage=$(cd "$1" && pwd)
version=$2
mkdir -p "$3"
out=$(cd "$3" && pwd)
lists=$(mktemp -d)
trap 'rm -rf "$lists"' EXIT

# Every file by its name, for putting in and for taking out; folders are removed last, the deepest first, and only
# when nothing of anybody else's lies in them.
backslashed() { sed 's#/#\\#g'; }
(cd "$stage" && find . -type f -printf '%P\n' | sort) >"$lists/files"
(cd "$stage" && find . -mindepth 1 -type d -printf '%P\n' | sort) >"$lists/folders"
{
  backslashed <"$lists/folders" | sed 's/.*/CreateDirectory "$INSTDIR\\&"/'
  while read -r file; do
    name=$(echo "$file" | backslashed)
    printf '!insertmacro MakeWay "%s"\nFile "/oname=%s" "%s/%s"\n' "$name" "$name" "$stage" "$file"
  done <"$lists/files"
} >"$lists/install.nsh"
{
  backslashed <"$lists/files" | sed 's/.*/!insertmacro Remove "&"/'
  tac "$lists/folders" | backslashed | sed 's/.*/RMDir "$INSTDIR\\&"/'
} >"$lists/remove.nsh"

installer=$out/lanyard-$version-setup.exe
(cd "$windows" && logged "$lists/makensis.log" makensis -INPUTCHARSET UTF8 -DVERSION="$version" -DSTAGE="$stage" \
  -DLISTS="$lists" -DOUT="$installer" -DKILOBYTES="$(du -sk "$stage" | cut -f 1)" \
  ${LANYARD_SIGN_PKCS12:+-DSIGN="$windows/sign.sh"} setup/lanyard.nsi)
"$windows/sign.sh" "$installer"

portable=$out/lanyard-$version-portable.zip
rm -f "$portable"
ln -s "$stage" "$lists/Lanyard"
(cd "$lists" && zip -q -r -9 "$portable" Lanyard)
for file in "$installer" "$portable"; do
  echo "$(basename "$file"): $(($(stat -c %s "$file") / 1024 / 1024)) MB ($(stat -c %s "$file") bytes)"
done
