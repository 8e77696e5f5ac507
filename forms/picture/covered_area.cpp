#include "forms/picture/covered_area.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace lanyard {

namespace {

constexpr int MostBlocks = 4; // along a side
constexpr int SmallestBlock = 12; // pixels of its side: fewer would leave the pixels themselves
constexpr int Step = 16; // of a channel: the lower half of what an average tells is dropped

int blocksAlong(int side) { return std::clamp(side / SmallestBlock, 1, MostBlocks); }

int rounded(quint64 sum, quint64 pixels) { return int(sum / pixels) / Step * Step + Step / 2; }

QRgb average(const QImage &picture, const QRect &block)
{
    std::array<quint64, 3> sums{};
    for (int y = block.top(); y <= block.bottom(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = block.left(); x <= block.right(); ++x) {
            sums[0] += uint(qRed(row[x]));
            sums[1] += uint(qGreen(row[x]));
            sums[2] += uint(qBlue(row[x]));
        }
    }
    const quint64 pixels = quint64(block.width()) * quint64(block.height());
    return qRgb(rounded(sums[0], pixels), rounded(sums[1], pixels), rounded(sums[2], pixels));
}

QRect blockOf(const QRect &area, const QSize &blocks, int column, int row)
{
    const auto edge = [](int from, int length, int at, int of) { return from + length * at / of; };
    const int left = edge(area.left(), area.width(), column, blocks.width());
    const int top = edge(area.top(), area.height(), row, blocks.height());
    const int right = edge(area.left(), area.width(), column + 1, blocks.width());
    const int bottom = edge(area.top(), area.height(), row + 1, blocks.height());
    return {left, top, right - left, bottom - top};
}

} // namespace

QColor coverColour() { return {0x26, 0x2B, 0x33}; }

QImage blurred(const QImage &picture, const QRect &area)
{
    const QRect inside = area.intersected(picture.rect());
    if (inside.isEmpty())
        return {};
    QImage blocks(blocksAlong(inside.width()), blocksAlong(inside.height()), QImage::Format_RGB32);
    for (int row = 0; row < blocks.height(); ++row) {
        for (int column = 0; column < blocks.width(); ++column)
            blocks.setPixel(column, row, average(picture, blockOf(inside, blocks.size(), column, row)));
    }
    return blocks;
}

void cover(QImage &picture, const QList<CoveredArea> &areas)
{
    for (const CoveredArea &area : areas) {
        const QRect inside = area.where.intersected(picture.rect());
        if (inside.isEmpty())
            continue;
        const QImage blocks = area.how == CoveredArea::How::Blur ? blurred(picture, inside) : QImage();
        QPainter painter(&picture);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        if (blocks.isNull())
            painter.fillRect(inside, coverColour());
        else // whole pixels onto whole pixels: nothing of what was there shines through at the edge
            painter.drawImage(inside.topLeft(),
                              blocks.scaled(inside.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
}

} // namespace lanyard
