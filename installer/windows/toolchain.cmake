# Windows programs made on Debian: MinGW-w64 with POSIX threads, and the libraries build.sh keeps in its cache.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(lanyard_cache $ENV{LANYARD_WINDOWS_CACHE})
if(NOT lanyard_cache)
  set(lanyard_cache $ENV{HOME}/.cache/lanyard-windows)
endif()
file(GLOB lanyard_libraries ${lanyard_cache}/current/*)
set(CMAKE_FIND_ROOT_PATH ${lanyard_libraries})
set(CMAKE_PREFIX_PATH ${lanyard_libraries})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# pkg-config sees the cache and nothing of the machine that builds.
list(TRANSFORM lanyard_libraries APPEND /lib/pkgconfig OUTPUT_VARIABLE lanyard_pkgconfig)
list(JOIN lanyard_pkgconfig ":" lanyard_pkgconfig)
set(ENV{PKG_CONFIG_LIBDIR} ${lanyard_pkgconfig})
set(ENV{PKG_CONFIG_PATH} "")

# Qt's own tools (moc, rcc, lrelease) are the building machine's.
set(QT_HOST_PATH /usr)
file(GLOB lanyard_host_cmake /usr/lib/*/cmake/Qt6)
get_filename_component(QT_HOST_PATH_CMAKE_DIR ${lanyard_host_cmake} DIRECTORY)
