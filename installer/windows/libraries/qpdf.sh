# shellcheck shell=bash
# Its own cryptography: no OpenSSL, no GnuTLS, so that nothing but SQLCipher needs libcrypto.
package=qpdf
needs=(zlib libjpeg)

build() {
  cmake_build -DBUILD_SHARED_LIBS=OFF -DBUILD_STATIC_LIBS=ON -DREQUIRE_CRYPTO_NATIVE=ON -DUSE_IMPLICIT_CRYPTO=OFF \
    -DBUILD_DOC=OFF -DINSTALL_EXAMPLES=OFF -DINSTALL_MANUAL=OFF
  licence LICENSE.txt NOTICE.md
}
