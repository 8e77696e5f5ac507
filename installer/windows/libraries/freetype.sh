# shellcheck shell=bash
# For Poppler. (Qt brings its own.)
package=freetype
needs=(zlib)

build() {
  cmake_build -DFT_REQUIRE_ZLIB=ON -DFT_DISABLE_BZIP2=ON -DFT_DISABLE_PNG=ON -DFT_DISABLE_HARFBUZZ=ON -DFT_DISABLE_BROTLI=ON
  licence LICENSE.TXT docs/FTL.TXT
}
