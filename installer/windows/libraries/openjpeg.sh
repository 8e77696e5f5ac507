# shellcheck shell=bash
package=openjpeg2

build() {
  cmake_build -DBUILD_SHARED_LIBS=OFF -DBUILD_CODEC=OFF -DBUILD_TESTING=OFF -DBUILD_DOC=OFF
  licence LICENSE
}
