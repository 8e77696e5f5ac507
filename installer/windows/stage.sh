#!/usr/bin/env bash
# Puts together what is shipped, and nothing else: the three programs, every library that one of them imports (or a
# plug-in that is loaded by name), fonts and licences. usage: stage.sh BUILD_FOLDER STAGE_FOLDER
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/cache.sh"
build=$(cd "$1" && pwd)
stage=$2

# Loaded by name: the window, printing without a screen, the reader, JPEG pictures, and the style of high contrast.
plugins=(platforms/qwindows platforms/qoffscreen platforms/qminimal imageformats/qjpeg styles/qwindowsvistastyle)

rm -rf "$stage"
cmake --install "$build" --prefix "$stage" >/dev/null
for plugin in "${plugins[@]}"; do
  install -D "$cache/current/qt/plugins/$plugin.dll" "$stage/plugins/$plugin.dll"
done

mapfile -t folders < <(dll_folders)
windows_dlls=$(dirname "$(find /usr/lib -path '*x86_64-windows/kernel32.dll' -print -quit)")
imports() { "$host-objdump" -p "$1" | sed -nE 's/^\s*DLL Name: //p'; }

# Follows the imports; what is neither in the cache nor Windows' own is an error.
declare -A why
follow() {
  local file=$1 name folder
  while read -r name; do
    if [ -n "${why[$name]:-}" ] || [ -e "$windows_dlls/${name,,}" ]; then continue; fi
    for folder in "${folders[@]}"; do
      if [ -e "$folder/$name" ]; then
        why[$name]=$(basename "$file")
        install "$folder/$name" "$stage/$name"
        follow "$folder/$name"
        continue 2
      fi
    done
    say "$name, which $(basename "$file") imports, is neither in the cache nor part of Windows"
    return 1
  done < <(imports "$file")
}
for file in "$stage"/*.exe "$stage"/plugins/*/*.dll; do follow "$file"; done
"$host-strip" --strip-unneeded "$stage"/*.exe "$stage"/*.dll "$stage"/plugins/*/*.dll

# No test and no second SQLite: SQLCipher is inside the programs, and nothing else answers to its name.
if find "$stage" -iname '*sqlite*' -o -iname '*test*' | grep .; then
  say "what stands above must not be shipped"
  exit 1
fi

# The licences of what is inside, as the libraries brought them.
for library in "$cache"/current/*; do
  name=$(basename "$library")
  mkdir -p "$stage/licences/$name"
  cp "$library"/licences/* "$stage/licences/$name/"
done
mkdir -p "$stage/licences/GCC and MinGW-w64"
cp "/usr/share/doc/g++-mingw-w64-x86-64-posix/copyright" "$stage/licences/GCC and MinGW-w64/gcc.txt"
cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$stage/licences/GCC and MinGW-w64/mingw-w64.txt"

# What a signature says is what the person downloads: before it is packed, when there is a certificate.
"$windows/sign.sh" "$stage"/*.exe

echo "Every library that is shipped, and what imports it first:"
for name in $(printf '%s\n' "${!why[@]}" | sort); do
  printf '  %-28s %9d bytes  %s\n' "$name" "$(stat -c %s "$stage/$name")" "${why[$name]}"
done
for plugin in "${plugins[@]}"; do
  printf '  %-28s %9d bytes  loaded by name\n' "$(basename "$plugin").dll" "$(stat -c %s "$stage/plugins/$plugin.dll")"
done
