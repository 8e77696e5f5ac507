# shellcheck shell=bash
# libcrypto for SQLCipher, and nothing else of it: no TLS, no engines, no programs.
package=openssl

build() {
  [ -f configdata.pm ] || logged "$log" ./Configure mingw64 no-shared no-ssl no-dtls no-engine no-tests \
    no-autoload-config --cross-compile-prefix="$host-" CC=gcc-posix --prefix="$prefix" --libdir=lib
  logged "$log" nice make -j "$jobs" build_generated libcrypto.a libcrypto.pc
  install -D -m 644 libcrypto.a "$stage$prefix/lib/libcrypto.a"
  mkdir -p "$stage$prefix/include/openssl"
  cp include/openssl/*.h "$stage$prefix/include/openssl/"
  pc_file libcrypto "$(make -s -f - <<<$'include VERSION.dat\nall:\n\t@echo $(MAJOR).$(MINOR).$(PATCH)')" "-lcrypto -lws2_32 -lgdi32 -lcrypt32"
  licence LICENSE.txt
}
