# shellcheck shell=bash
# Debian's source packages, without touching this machine's own list of sources. Sourced, after cache.sh.
#
# The deb-src lines come from the binary sources that are configured already, whichever format they are written in,
# so that mirrors and snapshots are respected. Three lists: "stable" (bookworm with its updates and security fixes),
# "backports" (SQLCipher) and "trixie" (QtKeychain: bookworm's cannot be built for Windows with Qt 6).

apt_options() {
  printf '%s\n' -qq -o "APT::Sandbox::User=$(id -un)" -o "Dir::Etc::SourceList=$cache/apt/$1.list" \
    -o Dir::Etc::SourceParts=/dev/null -o "Dir::State::Lists=$cache/apt/$1"
}

# All configured binary sources of Debian: address, suite, and what their packages are signed by.
debian_sources() {
  local label uri suite entry signed
  for label in Debian Debian-Security 'Debian Backports'; do
    apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(SOURCESENTRY)' \
      'Created-By: Packages' 'Component: main' "Label: $label"
  done | sort -u | while read -r uri suite entry; do
    signed=$(sed -nE 's/^Signed-By:[[:space:]]*(\/.*)$/\1/p; s/.*signed-by=([^] ]+).*/\1/p' "${entry%:*}" | head -n 1)
    echo "deb-src ${signed:+[signed-by=$signed] }$uri $suite main"
  done
}

# Writes the three lists and fetches their indexes; nothing when that was done within the last day.
prepare_sources() {
  local list options
  if [ -n "$(find "$cache/apt" -maxdepth 1 -name ready -mtime -1)" ]; then return; fi
  debian_sources | grep -E ' bookworm(-updates|-security)? main$' >"$cache/apt/stable.list"
  grep -E ' bookworm main$' "$cache/apt/stable.list" | sed 's/ bookworm main$/ bookworm-backports main/' \
    >"$cache/apt/backports.list"
  grep -E ' bookworm main$' "$cache/apt/stable.list" | sed 's/ bookworm main$/ trixie main/' >"$cache/apt/trixie.list"
  for list in stable backports trixie; do
    say "reading Debian's index of sources: $list"
    mkdir -p "$cache/apt/$list/partial"
    mapfile -t options < <(apt_options $list)
    apt-get "${options[@]}" update
  done
  touch "$cache/apt/ready"
}

# source_files LIST PACKAGE WHAT: "name size SHA256:hash" of each file of the source package, WHAT being --dsc-only,
# --tar-only or nothing. Asked from an empty folder: apt keeps silent about files that lie where it stands.
source_files() {
  local options empty
  mapfile -t options < <(apt_options "$1")
  empty=$(mktemp -d)
  (cd "$empty" && apt-get "${options[@]}" --print-uris ${3:+"$3"} source "$2" 2>/dev/null) | sed -nE "s/^'[^']*' (.*)/\1/p"
  rmdir "$empty"
}

# source_version LIST PACKAGE: the version apt would fetch.
source_version() { source_files "$1" "$2" --dsc-only | sed -nE 's/^[^_]+_(.*)\.dsc .*/\1/p'; }

# fetch_source LIST PACKAGE FOLDER: downloads and unpacks, with Debian's own patches where the archive gives them.
# apt holds every file against the hashes of the signed index, which are those of the .dsc, and dpkg-source against
# the .dsc itself. Some mirrors do not serve names with a "~": then the upstream archive alone is taken, by its hash.
fetch_source() {
  local list=$1 package=$2 folder=$3 options name hash
  mapfile -t options < <(apt_options "$list")
  rm -rf "$folder" "$folder.partial"
  cd "$cache/sources"
  if apt-get "${options[@]}" --download-only source "$package" >/dev/null 2>&1; then
    read -r name _ < <(source_files "$list" "$package" --dsc-only)
    say "$package: $name, checked and patched as Debian does"
    dpkg-source -x "$name" "$folder.partial" >/dev/null 2>&1
  else
    apt-get "${options[@]}" --download-only --tar-only source "$package" >/dev/null
    mkdir "$folder.partial"
    source_files "$list" "$package" --tar-only | while read -r name _ hash; do
      echo "${hash#SHA256:}  $name" | sha256sum --check --quiet
      say "$package: $name, checked against its hash"
      tar -xf "$name" -C "$folder.partial" --strip-components 1
    done
  fi
  mv "$folder.partial" "$folder"
}
