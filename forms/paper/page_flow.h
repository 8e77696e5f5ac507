#pragma once

#include "forms/paper/text.h"
#include "forms/pdf/pdf_builder.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace lanyard {

/// A place on a form where something is written: what is stamped in before printing, and later where a scan is read.
struct FormPlace
{
    enum class Kind { Text, TickYes, TickNo, Signature };

    Kind kind = Kind::Text;
    QString key; ///< "pupil", "parent", "year", or the purpose a tick answers
    int page = 0;
    QRectF box; ///< paper units

    bool operator==(const FormPlace &) const = default;
};

/// A form in its two parts: the fixed pages, drawn once, and the places of the entries.
struct FormLayout
{
    QList<QList<Drawing>> pages;
    QList<FormPlace> places;

    void drawPage(QPainter &painter, int page) const;
};

/// Fills pages from top to bottom. What is drawn is kept until the number of pages is known.
class PageFlow
{
public:
    explicit PageFlow(const QRectF &body);

    const QRectF &body() const { return m_body; }
    qreal room() const { return m_body.bottom() - m_y; }
    int page() const { return int(m_layout.pages.size()) - 1; }
    bool isAtTop() const { return m_y <= m_body.top(); }

    void newPage();
    void keep(qreal height); ///< begins a page unless this much fits; never leaves a page empty for it
    void skip(qreal height); ///< white space; none at the top of a page
    QRectF take(qreal height); ///< keeps it together; the box it got, as wide as the body
    void draw(Drawing drawing); ///< on the page reached
    /// A paragraph; breaks between lines where it is longer than what is left, two lines at least on either side.
    void write(const paper::TextBlock &block, qreal indent = 0, const QColor &colour = paper::Ink);
    void place(FormPlace::Kind kind, const QString &key, const QRectF &box);

    FormLayout finish() { return std::move(m_layout); }

private:
    QRectF m_body;
    qreal m_y = 0;
    FormLayout m_layout;
};

} // namespace lanyard
