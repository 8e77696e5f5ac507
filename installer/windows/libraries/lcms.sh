# shellcheck shell=bash
package=lcms2

build() {
  [ -f Makefile ] || logged "$log" autoreconf -fi
  autotools_build --disable-shared --enable-static --without-jpeg --without-tiff --without-zlib
  licence COPYING
}
