#pragma once

#include <QtGlobal>

/// What the window and lanyard-reader say to each other over pipes, as QDataStream (version Qt_6_0, big-endian).
/// Request:  Magic, Ask, width wanted in pixels (of a photograph: its longest side), first page, number of pages, then
///           the file's bytes (QByteArray).
/// Answer:   Magic, Outcome; where it is Opened: Kind, the pages' sizes in points (their number, then width and height
///           of each as doubles), images sent; each image: page, width, height, then rows of 4 bytes a pixel (RGB32)
///           without padding (QByteArray); then the text (UTF-8, QByteArray) and the notes sent; each note: Note and
///           what it says (UTF-8, QByteArray).
/// Both sides treat every number of the other as untrusted.
namespace lanyard::reader {

constexpr quint32 Magic = 0x4C524403;

enum class Ask : quint32 {
    Pages, ///< to be looked at
    Photograph, ///< every pixel, upright and in sRGB, and what is embedded beside them; anything but a picture is
                ///< refused
};

enum class Outcome : quint32 {
    Opened,
    UnknownKind, ///< nothing that this program shows
    Heic, ///< a photograph as iPhones store it: to be converted first
    Broken,
    NeedsPassword,
    TooLarge,
};

enum class Kind : quint32 { Pdf, Picture, Text, Mail };

/// What a file says besides what it shows. Sizes are in bytes, dates as they stand in the file.
enum class Note : quint32 {
    Camera,
    Lens,
    SerialNumber,
    Software,
    TakenOn,
    ChangedOn,
    Position, ///< "53.480800, -2.242600"
    Address,
    Author,
    Copyright,
    Description,
    Keywords,
    People,
    Comment,
    Identifier,
    Orientation, ///< as in Exif, 2 to 8; it is applied to the picture
    Settings, ///< number of Exif entries that no other note names: exposure, flash
    MakerNote, ///< size
    Thumbnail, ///< size of a small copy, from before any change to the picture
    OtherPictures, ///< size
    ColourProfile, ///< name
    Xmp, ///< size
    Iptc, ///< size
    Trailing, ///< size of what follows the picture's end: a video, or anything
    Unknown, ///< name of a part that this program does not know
    TextCut, ///< the text goes on
    MailFrom,
    MailTo,
    MailCopy,
    MailDate,
    MailSubject,
    MailAttachment, ///< name, type, size, separated by tabs
    NoteCount,
};

constexpr int MostPixels = 40'000'000; ///< of one image; more than any page at 300 dpi
constexpr int MostImages = 200; ///< in one answer
constexpr int MostPages = 2'000; ///< of one file; what lies behind them is not shown
constexpr double MostPoints = 14'400; ///< a page's side: five metres, as in Acrobat
constexpr qint64 MostBytes = 64ll * 1024 * 1024; ///< of a file
constexpr int MostSide = 20'000;
constexpr int MostText = 2'000'000; ///< bytes
constexpr int MostNotes = 400;
constexpr int MostNote = 4'000; ///< bytes

} // namespace lanyard::reader
