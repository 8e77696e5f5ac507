# shellcheck shell=bash
# Windows Credential Manager. Its build passes a flag of Microsoft's compiler to every Windows compiler.
list=trixie
package=qtkeychain
needs=(qt)

build() {
  sed -i 's#/utf-8 ##' qtkeychain/CMakeLists.txt
  cmake_build -DBUILD_WITH_QT6=ON -DBUILD_SHARED_LIBS=ON -DBUILD_TEST_APPLICATION=OFF -DBUILD_TRANSLATIONS=OFF \
    -DUSE_CREDENTIAL_STORE=ON
  licence COPYING
}
