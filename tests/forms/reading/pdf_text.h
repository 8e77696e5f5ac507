#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace lanyard::test {

/// What Poppler reads in a PDF: every word and where it stands, in points from the top left.
class PdfText
{
public:
    struct Word
    {
        QString text;
        QRectF box;
    };
    struct Page
    {
        QSizeF size;
        QList<Word> words;
    };

    static PdfText read(const QByteArray &pdf, const QByteArray &password = {});

    int pageCount() const { return int(m_pages.size()); }
    const Page &page(int page) const { return m_pages.at(page); }
    QString text(int page) const; ///< the words, a space between
    QString all() const;
    bool contains(const QString &phrase) const; ///< on any page, white space and line breaks alike

    /// The box of words that follow one another; null where the page does not have them.
    QRectF find(int page, const QString &phrase) const;
    /// The words beside a box, from left to right.
    QStringList besides(int page, const QRectF &box) const;
    /// The words whose middle lies in a box.
    QString within(int page, const QRectF &box) const;

    QStringList overlaps() const; ///< pairs of words that run into each other
    QStringList strays(qreal margin) const; ///< words nearer to an edge than this

private:
    QList<Page> m_pages;
};

/// The QR codes on a page, as a scanner at this resolution reads them.
QStringList codesOn(const QByteArray &pdf, int page, int dotsPerInch = 200);

} // namespace lanyard::test
