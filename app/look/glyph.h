#pragma once

#include "app/look/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace lanyard {

/// The pictures the program uses, by their place in the Material Design icon font (Debian's version 1.6).
enum class Glyph : char16_t {
    None = 0,
    Account = 0xF004,
    AccountAlert = 0xF005,
    AccountPlus = 0xF014,
    AccountRemove = 0xF015,
    Accounts = 0xF00E,
    Alert = 0xF026,
    AlertOctagon = 0xF029,
    ArrowLeft = 0xF04D,
    ArrowRight = 0xF054,
    At = 0xF065,
    Backup = 0xF06F,
    Blur = 0xF0B5,
    Calendar = 0xF0ED,
    Camera = 0xF2F1,
    Card = 0xF5D2,
    Certificate = 0xF124,
    Check = 0xF12C,
    CheckAll = 0xF12D,
    CheckCircle = 0xF133,
    ChevronDown = 0xF140,
    ChevronLeft = 0xF141,
    ChevronRight = 0xF142,
    ChevronUp = 0xF143,
    CircleOutline = 0xF130,
    ClipboardCheck = 0xF14C,
    Close = 0xF156,
    CloseCircle = 0xF159,
    Columns = 0xF56D,
    CommentAlert = 0xF17D,
    Copy = 0xF18F,
    Database = 0xF1B8,
    Document = 0xF219,
    Email = 0xF1EE,
    Eraser = 0xF1FE,
    Export = 0xF207,
    Eye = 0xF208,
    EyeOff = 0xF209,
    FilePdf = 0xF225,
    Fingerprint = 0xF237,
    Folder = 0xF256,
    FolderPlus = 0xF257,
    Gavel = 0xF29B,
    HelpCircle = 0xF2D7,
    History = 0xF2DA,
    Image = 0xF2E9,
    Import = 0xF220,
    Information = 0xF2FD,
    Key = 0xF306,
    Link = 0xF339,
    Lock = 0xF341,
    Magnify = 0xF349,
    MagnifyMinus = 0xF34A,
    MagnifyPlus = 0xF34B,
    MapMarker = 0xF34E,
    Menu = 0xF1D9,
    Minus = 0xF374,
    MinusCircle = 0xF376,
    Paperclip = 0xF3E2,
    Paste = 0xF192,
    Pen = 0xF3EA,
    Pencil = 0xF3EB,
    Phone = 0xF3F2,
    Plus = 0xF415,
    Printer = 0xF42A,
    Redo = 0xF44E,
    Refresh = 0xF450,
    Save = 0xF193,
    School = 0xF474,
    Settings = 0xF493,
    Shield = 0xF498,
    Skip = 0xF4AD,
    Theme = 0xF50E,
    Today = 0xF0EF,
    Undo = 0xF54C,
    Verified = 0xF565,
    Width = 0xF4E1,
};

/// Painted as a path, so that it is crisp at every scale. Does nothing but take room when the font is not there.
void paintGlyph(QPainter &painter, const QRectF &where, Glyph glyph, const QColor &colour);
bool glyphsAvailable(); ///< whether the icon font was found

/// An icon in a colour of the theme: it follows the theme when that changes.
QIcon icon(Glyph glyph, Colour colour = Colour::Secondary);

} // namespace lanyard
