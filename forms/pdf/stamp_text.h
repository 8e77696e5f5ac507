#pragma once

#include "forms/paper/text.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

class QPainter;
class QPDFObjectHandle;

namespace lanyard {

/// Few words over a fixed page, thousands of times: Qt shapes all lines on one page of the raw document, and what it
/// wrote for each is read back from there and put in its place. So any script prints as Qt prints it, in the fonts Qt
/// embedded, without a page, a stream and a dictionary of resources for each record.
class StampText
{
public:
    bool isEmpty() const { return m_lines.isEmpty(); }
    int lineCount() const { return int(m_lines.size()); }
    void append(const paper::PlacedLine &line) { m_lines.append(line); }

    void draw(QPainter &painter) const; ///< all lines, on the page that is read back
    /// Finds the lines in the drawn page. Throws what QPDF throws.
    void read(QPDFObjectHandle page);
    /// The operators that show some of the lines where they belong on a page of this height, in points.
    QByteArray operators(int first, int count, qreal pageHeight) const;

private:
    struct Glyph
    {
        QByteArray font; ///< the name of the resource, with its slash
        qreal size = 0;
        QPointF at; ///< from the start of the line's base, paper units
        QByteArray code; ///< four hexadecimal digits
    };

    void readOperators(const QByteArray &content);
    void readWidths(QPDFObjectHandle page);
    QByteArray shown(const paper::PlacedLine &line, const QList<Glyph> &glyphs, qreal pageHeight) const;

    QList<paper::PlacedLine> m_lines;
    QList<QList<Glyph>> m_glyphs; ///< a list a line
    QSet<int> m_drawnTwice; ///< lines that would be read twice
    QHash<QByteArray, QList<qreal>> m_widths; ///< by font, thousandths of its size
};

} // namespace lanyard
