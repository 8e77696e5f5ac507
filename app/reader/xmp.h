#pragma once

#include "notes.h"

#include <QByteArray>

namespace lanyard::reader {

/// What an XMP packet names: people, places, authors, words.
void noteXmp(const QByteArray &packet, Notes &notes);

/// The same of IPTC's fields and of what else a Photoshop block (APP13) holds, a picture in small among it.
void notePhotoshop(const QByteArray &block, Notes &notes);

} // namespace lanyard::reader
