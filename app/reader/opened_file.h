#pragma once

#include "notes.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSizeF>

namespace lanyard::reader {

struct Wanted
{
    Ask ask = Ask::Pages;
    int width = 0; ///< pixels; larger pictures are scaled down to it, pages are rendered at it
    int firstPage = 0;
    int pages = 1;
};

struct OpenedFile
{
    Outcome outcome = Outcome::Broken;
    Kind kind = Kind::Picture;
    QList<QSizeF> pages = {}; ///< their sizes in points
    QList<QImage> images = {}; ///< RGB32
    QString text = {};
    Notes notes = {};
};

/// Decides by the content what the bytes are, whatever the file was called, and pictures them.
OpenedFile openFile(const QByteArray &bytes, const Wanted &wanted);

// Its kinds, each in a file of its own.
OpenedFile openPdf(const QByteArray &bytes, const Wanted &wanted);
OpenedFile openPicture(const QByteArray &bytes, const QByteArray &format, const Wanted &wanted);
OpenedFile openMail(const QByteArray &bytes);
OpenedFile openText(const QString &text);

QImage flattened(const QImage &image); ///< on white, so that what is transparent reads as on paper
bool isTooLarge(const QSize &size);

} // namespace lanyard::reader
