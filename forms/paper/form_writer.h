#pragma once

#include "forms/paper/page_flow.h"

namespace lanyard {

/// The parts every form is made of, in one hand: title, headings, paragraphs, bullets, rows of facts, lines to sign on.
class FormWriter
{
public:
    explicit FormWriter(const QRectF &body, qreal points = 11)
        : m_flow(body)
        , m_points(points)
    {
    }

    PageFlow &flow() { return m_flow; }
    const PageFlow &flow() const { return m_flow; }
    qreal points() const { return m_points; }
    qreal width() const { return m_flow.body().width(); }
    qreal used() const { return m_flow.body().height() - m_flow.room(); } ///< of the page reached
    void space(qreal lines = 1); ///< in half lines, about

    void title(const QString &text, const QString &below = {});
    void heading(const QString &text); ///< never alone at the foot of a page
    void paragraph(const QList<paper::Span> &words);
    void paragraph(const QString &text);
    void bullet(const QList<paper::Span> &words);
    /// A label on a grey ground and the fact beside it; an empty one leaves room to write. Gives the room's box.
    QRectF row(const QString &label, const QString &value = {});
    /// "Signature: ________"; the line's box.
    QRectF lineToSign(const QString &label);

    FormLayout finish() { return m_flow.finish(); }

    static qreal bulletIndent();
    qreal signatureHeight() const;
    qreal rowHeight() const;
    static qreal padding(); ///< within cells, left and right

private:
    PageFlow m_flow;
    qreal m_points;
};

} // namespace lanyard
