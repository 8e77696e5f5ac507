#include "forms/pdf/stamp_text.h"

#include "forms/pdf/pdf_bytes.h"

#include <QPainter>
#include <QStringEncoder>

#include <qpdf/QPDFObjectHandle.hh>

namespace lanyard {

namespace {

/// Lines stand this far below each other on the page they are read back from, to be told apart: more than any mark
/// reaches above or below its base.
constexpr int LineStep = 1000;
/// Thousandths of the size a glyph may stand beside its place before it is moved there.
constexpr qreal Tolerance = 8;
/// What PDF takes for a glyph whose width a font does not give.
constexpr qreal DefaultWidth = 1000;

QByteArray number(qreal value)
{
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

QByteArray colourOf(const QColor &colour)
{
    return number(colour.redF()) + ' ' + number(colour.greenF()) + ' ' + number(colour.blueF()) + " rg\n";
}

/// Where letters join, change places or carry marks, the glyphs tell a reader of the PDF too little.
bool isReadFromGlyphs(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter.isMark() || letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

/// Says what the glyphs are to be read and copied as.
QByteArray readAs(const QString &text, const QByteArray &glyphs)
{
    QStringEncoder encode(QStringEncoder::Utf16BE);
    const QByteArray bytes = encode(text);
    return "/Span <</ActualText <FEFF" + bytes.toHex().toUpper() + ">>> BDC\n" + glyphs + "EMC\n";
}

} // namespace

void StampText::draw(QPainter &painter) const
{
    painter.setPen(Qt::black);
    int y = LineStep;
    for (const paper::PlacedLine &line : m_lines) {
        painter.setFont(line.font);
        painter.drawText(QPointF(0, y), line.text);
        y += LineStep;
    }
}

void StampText::read(QPDFObjectHandle page)
{
    m_glyphs = QList<QList<Glyph>>(m_lines.size());
    m_drawnTwice.clear();
    readOperators(pdfBytes(page.getKey("/Contents")));
    readWidths(page);
}

/// Qt writes text as "/F11 105 Tf 1 0 0 -1 0 0 Tm", then for each glyph how far to go on, and its number: "76 0 Td
/// <0002> Tj". The first step of a run leads to the line it belongs to. A font without a bold cut is drawn twice, a
/// little aside: a "Tm" goes back to the start, and the second time is marked as nothing to read.
void StampText::readOperators(const QByteArray &content)
{
    QList<QByteArray> operands;
    Glyph glyph;
    QPointF at;
    bool isAgain = false;
    for (const char *from = content.constData(), *end = from + content.size(); from < end;) {
        const char *to = from;
        while (to < end && *to != ' ' && *to != '\n')
            ++to;
        const QByteArray word = QByteArray::fromRawData(from, to - from);
        from = to + 1;
        if (word.isEmpty())
            continue;
        const qsizetype count = operands.size();
        if (word == "BT" || word == "Tm") {
            at = {};
        } else if (word == "Tf" && count >= 2) {
            glyph.font = QByteArray(operands.at(count - 2).constData(), operands.at(count - 2).size());
            glyph.size = operands.at(count - 1).toDouble();
        } else if (word == "Td" && count >= 2) {
            at += QPointF(operands.at(count - 2).toDouble(), -operands.at(count - 1).toDouble());
        } else if (word == "BDC" || word == "EMC") {
            isAgain = word == "BDC";
        } else if (word == "Tj" && count >= 1) {
            const int line = qRound(at.y() / LineStep) - 1;
            if (line >= 0 && line < m_glyphs.size()) {
                glyph.at = at - QPointF(0, (line + 1) * LineStep);
                glyph.code = QByteArray(operands.last().constData() + 1, 4);
                m_glyphs[line].append(glyph);
                if (isAgain)
                    m_drawnTwice.insert(line);
            }
        } else {
            operands.append(word);
            continue;
        }
        operands.clear();
    }
}

void StampText::readWidths(QPDFObjectHandle page)
{
    QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
    for (auto &[name, font] : fonts.getDictAsMap()) {
        QPDFObjectHandle widths = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W");
        QList<qreal> &known = m_widths[QByteArray::fromStdString(name)];
        // Qt numbers the glyphs of a subset from 0, in one stretch.
        if (widths.isArray() && widths.getArrayNItems() == 2) {
            for (QPDFObjectHandle width : widths.getArrayItem(1).getArrayAsVector())
                known.append(width.getNumericValue());
        }
    }
}

QByteArray StampText::operators(int first, int count, qreal pageHeight) const
{
    QByteArray all = "BT\n";
    for (int line = first; line < first + count; ++line) {
        const QString &text = m_lines.at(line).text;
        const QByteArray glyphs = shown(m_lines.at(line), m_glyphs.at(line), pageHeight);
        all += isReadFromGlyphs(text) && !m_drawnTwice.contains(line) ? glyphs : readAs(text, glyphs);
    }
    return all + "ET\n";
}

QByteArray StampText::shown(const paper::PlacedLine &line, const QList<Glyph> &glyphs, qreal pageHeight) const
{
    QByteArray all = colourOf(line.colour);
    QByteArray font;
    qreal size = 0;
    qreal height = 0;
    qreal reached = 0;
    bool isOpen = false;
    for (const Glyph &glyph : glyphs) {
        const QPointF at = (line.base + glyph.at) / paper::Pt;
        if (glyph.font != font || glyph.size != size || at.y() != height || !isOpen) {
            all += isOpen ? ">] TJ\n" : "";
            if (glyph.font != font || glyph.size != size)
                all += glyph.font + ' ' + number(glyph.size / paper::Pt) + " Tf\n";
            all += "1 0 0 1 " + number(at.x()) + ' ' + number(pageHeight - at.y()) + " Tm\n[<";
            font = glyph.font;
            size = glyph.size;
            height = at.y();
            reached = at.x();
            isOpen = true;
        }
        const qreal thousandth = size / paper::Pt / 1000;
        const qreal astray = (reached - at.x()) / thousandth;
        if (std::abs(astray) > Tolerance) {
            all += '>' + QByteArray::number(qRound(astray)) + '<';
            reached -= qRound(astray) * thousandth;
        }
        all += glyph.code;
        reached += m_widths.value(font).value(glyph.code.toInt(nullptr, 16), DefaultWidth) * thousandth;
    }
    return all + (isOpen ? ">] TJ\n" : "");
}

} // namespace lanyard
