#pragma once

#include <QImage>
#include <QList>
#include <QRect>

namespace lanyard {

/// A part of a picture that nobody is to see again.
struct CoveredArea
{
    enum class How {
        Cover, ///< one colour: nothing of it is left
        Blur, ///< at most 16 rounded averages are left: enough for its colours, too little for a face or a letter
    };

    QRect where; ///< pixels of the picture as it stands upright
    How how = How::Cover;

    bool operator==(const CoveredArea &) const = default;
};

/// What a blurred area is painted from: at most 4 by 4 pixels, each the average of a block of the area that is no
/// smaller than 12 pixels, or than the area, rounded to 16 steps a channel.
QImage blurred(const QImage &picture, const QRect &area);
QColor coverColour();

/// Every pixel of every area is replaced, in their order. RGB32.
void cover(QImage &picture, const QList<CoveredArea> &areas);

} // namespace lanyard
