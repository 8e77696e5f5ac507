#include "tests/forms/reading/pdf_text.h"

#include <QImage>

#include <memory>
#include <poppler-qt6.h>
#include <zbar.h>

namespace lanyard::test {

namespace {

/// Boxes are as tall as the font; only what lies deeper in each other is an overlap.
QRectF core(const QRectF &box)
{
    return box.adjusted(box.width() * 0.02, box.height() * 0.3, -box.width() * 0.02, -box.height() * 0.3);
}

} // namespace

PdfText PdfText::read(const QByteArray &pdf, const QByteArray &password)
{
    PdfText read;
    const auto document = Poppler::Document::loadFromData(pdf, password, password);
    if (!document || document->isLocked())
        return read;
    for (int number = 0; number < document->numPages(); ++number) {
        const auto page = document->page(number);
        Page found;
        found.size = page->pageSizeF();
        for (const auto &word : page->textList())
            found.words.append(Word{word->text(), word->boundingBox()});
        read.m_pages.append(found);
    }
    return read;
}

QString PdfText::text(int page) const
{
    QStringList words;
    for (const Word &word : m_pages.at(page).words)
        words.append(word.text);
    return words.join(u' ');
}

QString PdfText::all() const
{
    QStringList pages;
    for (int page = 0; page < pageCount(); ++page)
        pages.append(text(page));
    return pages.join(u' ');
}

bool PdfText::contains(const QString &phrase) const { return all().contains(phrase.simplified()); }

QRectF PdfText::find(int page, const QString &phrase) const
{
    const QStringList wanted = phrase.split(u' ', Qt::SkipEmptyParts);
    const QList<Word> &words = m_pages.at(page).words;
    for (qsizetype at = 0; at + wanted.size() <= words.size(); ++at) {
        QRectF box;
        qsizetype matched = 0;
        while (matched < wanted.size() && words.at(at + matched).text == wanted.at(matched))
            box |= words.at(at + matched++).box;
        if (matched == wanted.size())
            return box;
    }
    return {};
}

QStringList PdfText::besides(int page, const QRectF &box) const
{
    QList<Word> row;
    for (const Word &word : m_pages.at(page).words) {
        if (word.box.left() > box.right() && std::abs(word.box.center().y() - box.center().y()) < box.height() / 2)
            row.append(word);
    }
    std::sort(row.begin(), row.end(), [](const Word &a, const Word &b) { return a.box.left() < b.box.left(); });
    QStringList texts;
    for (const Word &word : row)
        texts.append(word.text);
    return texts;
}

QString PdfText::within(int page, const QRectF &box) const
{
    QStringList texts;
    for (const Word &word : m_pages.at(page).words) {
        if (box.contains(word.box.center()))
            texts.append(word.text);
    }
    return texts.join(u' ');
}

QStringList PdfText::overlaps() const
{
    QStringList found;
    for (const Page &page : m_pages) {
        for (qsizetype first = 0; first < page.words.size(); ++first) {
            for (qsizetype second = first + 1; second < page.words.size(); ++second) {
                if (core(page.words.at(first).box).intersects(core(page.words.at(second).box)))
                    found.append(page.words.at(first).text + QStringLiteral(" / ") + page.words.at(second).text);
            }
        }
    }
    return found;
}

QStringList PdfText::strays(qreal margin) const
{
    QStringList found;
    for (const Page &page : m_pages) {
        const QRectF inside = QRectF(QPointF(), page.size).adjusted(margin, margin, -margin, -margin);
        for (const Word &word : page.words) {
            if (!inside.contains(word.box))
                found.append(word.text);
        }
    }
    return found;
}

QStringList codesOn(const QByteArray &pdf, int page, int dotsPerInch)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    if (!document)
        return {};
    const QImage image
        = document->page(page)->renderToImage(dotsPerInch, dotsPerInch).convertToFormat(QImage::Format_Grayscale8);
    QByteArray grey;
    for (int y = 0; y < image.height(); ++y)
        grey += QByteArray(reinterpret_cast<const char *>(image.constScanLine(y)), image.width());
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image scanned(unsigned(image.width()), unsigned(image.height()), "Y800", grey.constData(),
                        size_t(grey.size()));
    scanner.scan(scanned);
    QStringList codes;
    for (auto symbol = scanned.symbol_begin(); symbol != scanned.symbol_end(); ++symbol)
        codes.append(QString::fromStdString(symbol->get_data()));
    return codes;
}

} // namespace lanyard::test
