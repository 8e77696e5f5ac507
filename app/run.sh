#!/usr/bin/env bash
# Builds Lanyard and opens its window on a demonstration register: a made-up school, made on the first run. Where there
# is no screen, it prints that school's consent record as a PDF instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash installer/linux/prepare.sh
cmake --preset release
cmake --build --preset release --parallel 2 --target lanyard lanyard-cli lanyard-reader

bin=$PWD/build/release/bin
data=${XDG_DATA_HOME:-$HOME/.local/share}/lanyard
register=$data/demo
password="demonstration only"

if [ ! -e "$register/register.lanyard" ]; then
  mkdir -p "$data"
  "$bin/lanyard-cli" demo "$register"
fi

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  echo "Sign in as headteacher, office, dpo or any other role's key; the password is: $password"
  exec "$bin/lanyard" "$register"
fi

record=$data/consent-record.pdf
"$bin/lanyard-cli" --register "$register" --user dpo --password-file - print consent-record --out "$record" \
  <<<"$password"
echo "There is no screen here. The demonstration school's consent record is in $record"
