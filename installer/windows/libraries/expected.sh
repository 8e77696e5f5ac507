# shellcheck shell=bash
# One header, the same for every system: the building machine's own (libexpected-dev).

build() {
  install -D -m 644 /usr/include/tl/expected.hpp "$stage$prefix/include/tl/expected.hpp"
  mkdir -p "$stage$prefix/lib/cmake/tl-expected"
  cat >"$stage$prefix/lib/cmake/tl-expected/tl-expected-config.cmake" <<'CONFIG'
if(NOT TARGET tl::expected)
  add_library(tl::expected INTERFACE IMPORTED)
  target_include_directories(tl::expected INTERFACE ${CMAKE_CURRENT_LIST_DIR}/../../../include)
endif()
CONFIG
  licence /usr/share/doc/libexpected-dev/copyright
}
