# shellcheck shell=bash
# Debian has zlib for MinGW as a package (libz-mingw-w64-dev). Here it gets the .pc file that QPDF and libxlsxwriter
# look for, and a folder of its own so that the toolchain's other folders need not be searched.

build() {
  install -D -m 644 "/usr/$host/lib/libz.a" "$stage$prefix/lib/libz.a"
  install -D -m 644 -t "$stage$prefix/include" "/usr/$host/include/zlib.h" "/usr/$host/include/zconf.h"
  pc_file zlib "$(sed -nE 's/^#define ZLIB_VERSION "([^"]*)".*/\1/p' "/usr/$host/include/zlib.h")" -lz
  licence /usr/share/doc/libz-mingw-w64-dev/copyright
}
