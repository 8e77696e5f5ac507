#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard::paper {

/// A QR code as the bits of an image: rows from the top, each filled up to whole bytes, 1 is black.
struct QrCode
{
    int size = 0; ///< modules a side, without the quiet zone of four that must stay white around it
    QByteArray bits;
};

/// Digits, capitals and " $%*+-./:" make the smallest codes.
QrCode qrCode(const QString &text);

} // namespace lanyard::paper
