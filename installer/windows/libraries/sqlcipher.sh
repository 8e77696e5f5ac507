# shellcheck shell=bash
# The amalgamation, made on the building machine, compiled for Windows with what Debian compiles in.
# SQLITE_TEMP_STORE=2: temporary tables stay in memory unless a program says otherwise (Lanyard proves it at opening).
list=backports
package=sqlcipher
needs=(openssl)

build() {
  [ -f sqlite3.c ] || {
    logged "$log" ./configure --disable-tcl
    logged "$log" make sqlite3.c
  }
  logged "$log" "$host-gcc-posix" -O2 -c sqlite3.c -o sqlite3.o -I"$cache/current/openssl/include" \
    -DSQLITE_HAS_CODEC -DSQLCIPHER_CRYPTO_OPENSSL -DSQLITE_TEMP_STORE=2 -DSQLITE_THREADSAFE=1 -DSQLITE_SECURE_DELETE \
    -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS3 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE \
    -DSQLITE_ENABLE_UNLOCK_NOTIFY -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_SOUNDEX -DSQLITE_OMIT_LOAD_EXTENSION \
    -DSQLITE_MAX_VARIABLE_NUMBER=250000 -DHAVE_ISNAN -DNDEBUG
  mkdir -p "$stage$prefix/lib"
  "$host-ar" rcs "$stage$prefix/lib/libsqlcipher.a" sqlite3.o
  install -D -m 644 sqlite3.h "$stage$prefix/include/sqlcipher/sqlite3.h"
  pc_file sqlcipher "$(cat VERSION)" "-lsqlcipher -L$cache/current/openssl/lib -lcrypto -lws2_32 -lgdi32 -lcrypt32" \
    "-I\${prefix}/include/sqlcipher -DSQLITE_HAS_CODEC"
  licence LICENSE.md
}
