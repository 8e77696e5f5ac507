# shellcheck shell=bash
# The library alone. Its own cryptography: no OpenSSL, no GnuTLS, so that nothing but SQLCipher needs libcrypto.
package=qpdf
needs=(zlib libjpeg)

build() {
  sed -i -E '/^add_subdirectory\((qpdf|libtests|examples|zlib-flate|manual|fuzz)\)/d' CMakeLists.txt
  sed -i 's/Advapi32/advapi32/' CMakeLists.txt # names of files differ by case here
  cmake_build -DBUILD_SHARED_LIBS=OFF -DBUILD_STATIC_LIBS=ON -DREQUIRE_CRYPTO_NATIVE=ON -DUSE_IMPLICIT_CRYPTO=OFF \
    -DBUILD_DOC=OFF -DINSTALL_EXAMPLES=OFF -DINSTALL_MANUAL=OFF
  licence LICENSE.txt NOTICE.md
}
