#include "forms/paper/qr_code.h"

#include <QPainter>
#include <QPainterPath>

#include <qrcodegen/qrcodegen.hpp>

namespace lanyard::paper {

QrCode qrCode(const QString &text)
{
    using Generator = qrcodegen::QrCode;
    using Segment = qrcodegen::QrSegment;
    // A given mask instead of the best of eight: readers do not care, and a batch of forms is made eight times faster.
    constexpr int Mask = 2;
    const Generator made
        = Generator::encodeSegments(Segment::makeSegments(text.toUtf8().constData()), Generator::Ecc::MEDIUM,
                                    Generator::MIN_VERSION, Generator::MAX_VERSION, Mask, false);
    QrCode code;
    code.size = made.getSize();
    const int stride = (code.size + 7) / 8;
    code.bits = QByteArray(stride * code.size, '\0');
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (made.getModule(x, y))
                code.bits[y * stride + x / 8] = char(code.bits[y * stride + x / 8] | (0x80 >> (x % 8)));
        }
    }
    return code;
}

void drawCode(QPainter &painter, const QRectF &box, const QrCode &code)
{
    const qreal module = box.width() / code.size;
    QPainterPath squares;
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.isBlack(x, y))
                squares.addRect(box.left() + x * module, box.top() + y * module, module, module);
        }
    }
    painter.fillPath(squares, Qt::black);
}

} // namespace lanyard::paper
