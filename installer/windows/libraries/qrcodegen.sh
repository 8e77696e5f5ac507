# shellcheck shell=bash
package=qr-code-generator

build() {
  cd cpp
  logged "$log" "$host-g++-posix" -std=c++17 -O2 -c qrcodegen.cpp -o qrcodegen.o
  mkdir -p "$stage$prefix/lib"
  "$host-ar" rcs "$stage$prefix/lib/libqrcodegencpp.a" qrcodegen.o
  install -D -m 644 qrcodegen.hpp "$stage$prefix/include/qrcodegen/qrcodegen.hpp"
  licence ../Readme.markdown
}
