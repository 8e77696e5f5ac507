#pragma once

#include "notes.h"

#include <QByteArray>

namespace lanyard::reader {

/// What Exif (version 2.32) says of a photograph: camera, dates, position, names, the copy of the picture in small.
/// `tiff` begins with its byte order. Directories that lie or lead in circles are left.
void noteExif(const QByteArray &tiff, Notes &notes);

} // namespace lanyard::reader
