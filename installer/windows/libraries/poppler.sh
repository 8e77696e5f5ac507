# shellcheck shell=bash
# The library and its Qt 6 wrapper, with the fonts of Windows instead of fontconfig.
package=poppler
needs=(zlib libjpeg freetype lcms openjpeg qt)

# OpenJPEG's headers ask for a library of their own unless told that there is none. The wrapper names FreeType last,
# which itself needs zlib: that comes after everything, before Windows' own.
build() {
  local after="$cache/current/zlib/lib/libz.a -lkernel32 -luser32 -lgdi32 -lwinspool -lshell32 -lole32 -loleaut32"
  CXXFLAGS=-DOPJ_STATIC cmake_build -DBUILD_SHARED_LIBS=ON -DFONT_CONFIGURATION=win32 -DENABLE_QT6=ON -DENABLE_QT5=OFF \
    -DENABLE_GLIB=OFF -DENABLE_CPP=OFF -DENABLE_UTILS=OFF -DENABLE_BOOST=OFF -DENABLE_LIBCURL=OFF -DENABLE_NSS3=OFF \
    -DENABLE_GPGME=OFF -DENABLE_LIBTIFF=OFF -DENABLE_DCTDECODER=libjpeg -DENABLE_LIBOPENJPEG=openjpeg2 \
    -DENABLE_CMS=lcms2 -DBUILD_QT6_TESTS=OFF -DBUILD_CPP_TESTS=OFF -DBUILD_GTK_TESTS=OFF -DBUILD_MANUAL_TESTS=OFF \
    -DRUN_GPERF_IF_PRESENT=OFF -DCMAKE_CXX_STANDARD_LIBRARIES="$after -luuid -lcomdlg32 -ladvapi32"
  licence COPYING
}
