#pragma once

#include <QtGlobal>

/// What the window and lanyard-reader say to each other over pipes, as QDataStream (version Qt_6_0, big-endian).
/// Request:  Magic, width wanted in pixels, first page, number of pages, then the file's bytes (QByteArray).
/// Answer:   Magic, Outcome; where it is Opened: Kind, the pages' sizes in points (their number, then width and height
///           of each as doubles), images sent; each image: page, width, height, then rows of 4 bytes a pixel (RGB32)
///           without padding (QByteArray).
/// Both sides treat every number of the other as untrusted.
namespace lanyard::reader {

constexpr quint32 Magic = 0x4C524402;

enum class Outcome : quint32 {
    Opened,
    UnknownKind, ///< neither a PDF nor a picture this program takes
    Heic, ///< a photograph as iPhones store it: to be converted first
    Broken,
    NeedsPassword,
    TooLarge,
};

enum class Kind : quint32 { Pdf, Picture };

constexpr int MostPixels = 40'000'000; ///< of one image; more than any page at 300 dpi
constexpr int MostImages = 200; ///< in one answer
constexpr int MostPages = 2'000; ///< of one file; what lies behind them is not shown
constexpr double MostPoints = 14'400; ///< a page's side: five metres, as in Acrobat
constexpr qint64 MostBytes = 64ll * 1024 * 1024; ///< of a file
constexpr int MostSide = 20'000;

} // namespace lanyard::reader
