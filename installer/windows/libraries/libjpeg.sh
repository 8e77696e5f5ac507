# shellcheck shell=bash
package=libjpeg-turbo

build() {
  cmake_build -DENABLE_SHARED=OFF -DWITH_TURBOJPEG=OFF -DWITH_JPEG8=OFF
  licence LICENSE.md README.ijg
}
