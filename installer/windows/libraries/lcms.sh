# shellcheck shell=bash
package=lcms2

build() {
  [ -x configure ] && [ configure -nt configure.ac ] || logged "$log" autoreconf -fi
  autotools_build --disable-shared --enable-static --without-jpeg --without-tiff --without-zlib
  licence COPYING
}
