#pragma once

#include "protocol.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSizeF>

namespace lanyard::reader {

struct Wanted
{
    int width = 0; ///< pixels; larger pictures are scaled down to it, pages are rendered at it
    int firstPage = 0;
    int pages = 1;
};

struct OpenedFile
{
    Outcome outcome = Outcome::Broken;
    Kind kind = Kind::Picture;
    QList<QSizeF> pages; ///< their sizes in points
    QList<QImage> images; ///< RGB32
};

/// Decides by the content what the bytes are, whatever the file was called, and pictures them.
OpenedFile openFile(const QByteArray &bytes, const Wanted &wanted);

} // namespace lanyard::reader
