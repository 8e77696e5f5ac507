#pragma once

#include "notes.h"

#include <QByteArray>

namespace lanyard::reader {

/// What is embedded in a JPEG or PNG besides its pixels, and what follows its end.
Notes notesOfJpeg(const QByteArray &bytes);
Notes notesOfPng(const QByteArray &bytes);
/// Whether its end is there: of one that was cut off, what is missing would be grey.
bool isWholeJpeg(const QByteArray &bytes);

} // namespace lanyard::reader
