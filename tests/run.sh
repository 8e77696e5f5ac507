#!/usr/bin/env bash
# Builds Lanyard and runs every test; the last lines are ctest's own summary. Installs what is missing first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash installer/linux/prepare.sh
export QT_QPA_PLATFORM=offscreen

cmake --preset dev
cmake --build --preset dev --parallel 2
ctest --preset dev "$@"
