# shellcheck shell=bash
# Core, Gui, Widgets, Sql, Network, PrintSupport, Concurrent and Test, with Qt's bundled small libraries.
# No SQL driver (Lanyard brings its own), no TLS (nothing speaks to a network).
package=qt6-base

# Debian strips two headers for drawing tablets; Wine's are the same interface written again.
tablet_headers() {
  local to=src/3rdparty/wintab
  mkdir -p $to
  {
    echo '#ifndef DECL_WINELIB_TYPE_AW'
    echo '#define DECL_WINELIB_TYPE_AW(type) typedef type##W type;'
    echo '#endif'
    echo '#ifndef API'
    echo '#define API WINAPI'
    echo '#endif'
    cat /usr/include/wine/wine/windows/wintab.h
  } >$to/wintab.h
  cp /usr/include/wine/wine/windows/pktdef.h $to/pktdef.h
}

# Direct2D stays on: without it Qt leaves out DirectWrite's font engine, which its print support links with.
build() {
  tablet_headers
  local off=() feature
  for feature in vulkan dbus icu zstd openssl schannel ssl sql_odbc sql_psql sql_mysql sql_sqlite sql_db2 sql_oci \
    sql_ibase system_zlib system_freetype system_harfbuzz system_pcre2 system_png system_jpeg system_doubleconversion \
    glib gssapi sspi; do
    off+=("-DFEATURE_$feature=OFF")
  done
  cmake_build -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DBUILD_SHARED_LIBS=ON \
    -DINSTALL_PLUGINSDIR=plugins -DINPUT_opengl=no "${off[@]}"
  licence LICENSES/LGPL-3.0-only.txt LICENSES/GPL-3.0-only.txt
}
