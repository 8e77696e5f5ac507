#!/usr/bin/env bash
# Prints one table of how fast Lanyard is, each line beside the thing it is measured against. Wants a quiet machine.
#   bash tests/bench/run.sh [--pupils 2000,20000,200000] [--only WORD]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

bash installer/linux/prepare.sh
export QT_QPA_PLATFORM=offscreen

cmake --preset release >&2
cmake --build --preset release --parallel 2 --target lanyard-bench lanyard-cli >&2
exec build/release/bin/lanyard-bench --data "$PWD/build/release/bench-data" "$@"
