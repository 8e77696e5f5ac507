# shellcheck shell=bash
# What recipes share. $prefix, $stage and $log are libraries.sh's.

# cmake_build [FOLDER] OPTIONS…: configures, builds and installs with Ninja. Goes on where it was stopped.
cmake_build() {
  local folder=build
  [ -d ../out ] || mkdir ../out
  logged "$log" cmake -G Ninja -S . -B ../out/$folder -DCMAKE_TOOLCHAIN_FILE="$windows/toolchain.cmake" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_LIBDIR:STRING=lib "$@"
  logged "$log" nice cmake --build ../out/$folder --parallel "$jobs"
  DESTDIR=$stage logged "$log" cmake --install ../out/$folder
}

# autotools_build OPTIONS…
autotools_build() {
  [ -f Makefile ] || PKG_CONFIG_LIBDIR=$(pkg_config_path) logged "$log" ./configure --host="$host" --prefix="$prefix" \
    CC="$host-gcc-posix" CXX="$host-g++-posix" "$@"
  logged "$log" nice make -j "$jobs"
  logged "$log" make install DESTDIR="$stage"
}

pkg_config_path() { find "$cache/current/" -maxdepth 1 -type l -printf '%p/lib/pkgconfig:'; }

# pc_file NAME VERSION LIBS CFLAGS: for what comes without one.
pc_file() {
  mkdir -p "$stage$prefix/lib/pkgconfig"
  printf '%s\n' "prefix=$prefix" "Name: $1" "Description: $1" "Version: $2" "Libs: -L\${prefix}/lib $3" \
    "Cflags: -I\${prefix}/include ${4:-}" >"$stage$prefix/lib/pkgconfig/$1.pc"
}

# licence FILE…: what has to be shipped beside the program.
licence() {
  mkdir -p "$stage$prefix/licences"
  cp "$@" "$stage$prefix/licences/"
}
