# shellcheck shell=bash
package=libxlsxwriter
needs=(zlib)

build() {
  cmake_build -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF -DUSE_STANDARD_TMPFILE=OFF -DZLIB_ROOT="$cache/current/zlib"
  licence License.txt
}
