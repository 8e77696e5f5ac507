#!/usr/bin/env bash
# Signs Windows programs in place, when there is something to sign with; otherwise says so and leaves them as they are.
# usage: sign.sh FILE…
#   LANYARD_SIGN_PKCS12          the certificate with its key, a .pfx or .p12 file
#   LANYARD_SIGN_PASSWORD_FILE   a file whose first line is its password
#   LANYARD_SIGN_TIMESTAMP       the address of a time-stamp service; without one the signature ends with the certificate
set -euo pipefail

if [ -z "${LANYARD_SIGN_PKCS12:-}" ]; then
  echo "not signed: LANYARD_SIGN_PKCS12 names no certificate" >&2
  exit 0
fi
for file in "$@"; do
  osslsigncode sign -pkcs12 "$LANYARD_SIGN_PKCS12" -readpass "$LANYARD_SIGN_PASSWORD_FILE" -h sha256 -n Lanyard \
    ${LANYARD_SIGN_TIMESTAMP:+-ts "$LANYARD_SIGN_TIMESTAMP"} -in "$file" -out "$file.signed" >/dev/null
  mv "$file.signed" "$file"
  echo "signed: $(basename "$file")" >&2
done
