# shellcheck shell=bash
# The scanner of QR codes. It asks iconv for the text's character set; the shim beside it knows UTF-8 and Latin-1,
# which is all that Lanyard's own codes and ordinary others hold.
package=zbar

build() {
  mkdir -p shim
  cp "$windows/libraries/iconv_shim.h" shim/iconv.h
  "$host-gcc-posix" -O2 -c -x c "$windows/libraries/iconv_shim.c" -I shim -o shim/iconv_shim.o
  "$host-ar" rcs shim/libiconv.a shim/iconv_shim.o
  [ -f Makefile ] || logged "$log" autoreconf -fi
  autotools_build --disable-shared --enable-static --disable-video --disable-pthread --without-gtk --without-qt \
    --without-python --without-java --without-x --without-jpeg --without-imagemagick --without-dbus --disable-nls \
    --disable-doc --enable-codes=qrcode --with-libiconv-prefix="$PWD/shim" CPPFLAGS="-I$PWD/shim" LDFLAGS="-L$PWD/shim"
  install -m 644 shim/libiconv.a "$stage$prefix/lib/libzbar_iconv.a"
  sed -i 's/^Libs: .*/Libs: -L${libdir} -lzbar -lzbar_iconv -lwinmm/; /^Libs.private/d; /^Requires/d' "$stage$prefix/lib/pkgconfig/zbar.pc"
  licence LICENSE.md
}
