#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

class QPainter;

namespace lanyard::paper {

/// A QR code as the bits of an image: rows from the top, each filled up to whole bytes, 1 is black.
struct QrCode
{
    int size = 0; ///< modules a side, without the quiet zone of four that must stay white around it
    QByteArray bits;

    bool isBlack(int x, int y) const { return bits.at(y * ((size + 7) / 8) + x / 8) & (0x80 >> (x % 8)); }
};

/// Digits, capitals and " $%*+-./:" make the smallest codes.
QrCode qrCode(const QString &text);

/// As squares: sharp at any size, but some kilobytes. Where every form has its own, PdfBuilder::addCode() is smaller.
void drawCode(QPainter &painter, const QRectF &box, const QrCode &code);

} // namespace lanyard::paper
