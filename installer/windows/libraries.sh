#!/usr/bin/env bash
# Builds every library Lanyard needs for Windows into the cache, each once. A recipe in libraries/ says
#
#   list, package   where its source comes from (see sources.sh); a recipe without a package fetches nothing
#   needs           the recipes whose results it uses
#   build           a function: called in the unpacked source, configures for $prefix, installs below $stage$prefix
#
# and helpers.sh holds what recipes share. A library's folder in built/ is named by version and recipe, so that a
# changed recipe, or a changed one below it, builds it again and everything else is reused.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/cache.sh"
source "$windows/sources.sh"

# The recipes in the order they have to be built.
order=(zlib openssl sqlcipher libsodium expected qrcodegen libjpeg freetype lcms openjpeg xlsxwriter zbar qpdf qt
  poppler qtkeychain)

# Part of every key: counted up when a change in the scripts around the recipes means that all is to be built again.
generation=1

key_of() { # a hash of the recipe, what it is built with, and the same of everything it needs
  local name=$1 needs=()
  # shellcheck disable=SC1090
  needs=($(source "$windows/libraries/$name.sh" && echo "${needs[@]:-}"))
  {
    echo "$generation"
    cat "$windows/libraries/$name.sh" "$windows/toolchain.cmake"
    "$host-g++-posix" -dumpfullversion
    for below in "${needs[@]}"; do key_of "$below"; done
  } | sha256sum | cut -c 1-12
}

build_library() (
  name=$1
  list=stable package='' needs=()
  source "$windows/libraries/helpers.sh"
  # shellcheck disable=SC1090
  source "$windows/libraries/$name.sh"
  version=host
  [ -z "$package" ] || version=$(source_version "$list" "$package")
  id=$name-$version-$(key_of "$name")
  prefix=$cache/built/$id
  if [ ! -d "$prefix" ]; then
    mkdir -p "$cache/building/$id"
    work=$(realpath "$cache/building/$id") # Qt refuses to be built in a folder that is reached through a link
    stage=$work/stage
    log=$work/log
    say "$name $version: building"
    cd "$work"
    if [ -n "$package" ]; then
      [ -d source ] || fetch_source "$list" "$package" "$work/source"
      cd "$work/source"
    fi
    rm -rf "$stage"
    build
    mv "$stage$prefix" "$prefix"
    cd "$cache"
    rm -rf "$work"
    say "$name $version: built"
  fi
  ln -sfn "../built/$id" "$cache/current/$name"
)

prepare_sources
if [ $# -eq 0 ]; then set -- "${order[@]}"; fi
for name in "$@"; do build_library "$name"; done
