# shellcheck shell=bash
package=libsodium

build() {
  [ -f Makefile ] || logged "$log" autoreconf -fi
  autotools_build --disable-shared --enable-static
  sed -i 's/^Cflags: .*/& -DSODIUM_STATIC/' "$stage$prefix/lib/pkgconfig/libsodium.pc"
  licence LICENSE
}
