#include "forms/paper/furniture.h"

#include "forms/paper/text.h"
#include "forms/printing.h"
#include "models/store/clock.h"

#include <QPainter>

namespace lanyard {

namespace {

using paper::Mm;

constexpr qreal Margin = 17 * Mm;
constexpr qreal TopMargin = 11 * Mm;
constexpr qreal BottomMargin = 8 * Mm;
constexpr qreal HeadHeight = 15 * Mm;
constexpr qreal LowHeadHeight = 11 * Mm; ///< of a page on its side
constexpr qreal FootHeight = 10 * Mm;
constexpr qreal CodeSize = 14 * Mm;
constexpr qreal PageCodeSize = 11 * Mm;
/// Of the head's width: what the school's name may take; the logo has the room after it.
constexpr qreal NameShare = 0.46;
/// A scan of a whole page tells one code from another by the white around them.
constexpr qreal QuietZone = 2.5 * Mm;
constexpr int HeadDigits = 16;

} // namespace

Furniture::Furniture(const PrintContext &context, const QString &title, paper::Turn turn, bool hasCodes)
    : m_school(context.school)
    , m_title(title)
    , m_foot(footText(context))
    , m_hasCodes(hasCodes)
    , m_headHeight(turn == paper::Turn::Portrait ? HeadHeight : LowHeadHeight)
    , m_page(paper::pageBox(turn).adjusted(Margin, TopMargin, -Margin, -BottomMargin))
    , m_body(m_page.adjusted(0, m_headHeight + 4 * Mm, 0, -FootHeight - 2 * Mm))
{
}

QRectF Furniture::pupilCodeBox() const { return {m_page.right() - CodeSize, m_page.top(), CodeSize, CodeSize}; }

QRectF Furniture::pupilNameBox() const
{
    const QRectF code = pupilCodeBox();
    const qreal width = 52 * Mm;
    return {code.left() - QuietZone - width, code.top(), width, code.height()};
}

QRectF Furniture::pageCodeBox() const
{
    return {m_page.right() - PageCodeSize, m_page.bottom() - PageCodeSize, PageCodeSize, PageCodeSize};
}

void Furniture::draw(QPainter &painter, int page, int pages) const
{
    drawHead(painter, page == 0);
    drawFoot(painter, page, pages);
}

void Furniture::drawHead(QPainter &painter, bool isFirst) const
{
    const QRectF name(m_page.left(), m_page.top(), m_page.width() * NameShare, m_headHeight);
    paper::Fit fit;
    fit.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    fit.weight = paper::Weight::Bold;
    fit.points = isFirst ? 14 : 9.5;
    fit.smallest = isFirst ? 9 : 7;
    const qreal nameHeight = isFirst ? m_headHeight - 5.5 * Mm : 5.5 * Mm;
    paper::drawFittedInTwo(painter, QRectF(name.topLeft(), QSizeF(name.width(), nameHeight)), m_school.name, fit);
    fit.weight = paper::Weight::Regular;
    fit.points = 8.5;
    fit.smallest = 6.5;
    fit.colour = paper::Faint;
    paper::drawFitted(painter, QRectF(name.left(), name.top() + nameHeight, name.width(), 4.5 * Mm),
                      isFirst ? m_school.trust : m_title, fit);
}

void Furniture::drawFoot(QPainter &painter, int page, int pages) const
{
    const QRectF foot(m_page.left(), m_page.bottom() - FootHeight,
                      m_hasCodes ? pageCodeBox().left() - QuietZone - m_page.left() : m_page.width(), FootHeight);
    paper::drawRule(painter, foot.topLeft(), foot.topRight());
    const qreal number = 26 * Mm;
    const QRectF line(foot.left(), foot.top() + 1.2 * Mm, foot.width(), 4.5 * Mm);
    paper::Fit fit{7, 5.5, paper::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, paper::Faint};
    paper::drawFitted(painter, line.adjusted(0, 0, -number, 0), m_foot, fit);
    fit = {8, 6, paper::Weight::Bold, Qt::AlignRight | Qt::AlignVCenter, paper::Ink};
    paper::drawFitted(painter, line.adjusted(line.width() - number, 0, 0, 0),
                      Printing::tr("Page %1 of %2").arg(page + 1).arg(pages), fit);
}

QString footText(const PrintContext &context)
{
    QString text = context.printedBy.isEmpty()
        ? Printing::tr("Issued %1").arg(momentText(context.at))
        : Printing::tr("Issued %1, printed by %2").arg(momentText(context.at), context.printedBy);
    if (!context.trailHead.isEmpty()) {
        const QByteArray head = context.trailHead.toHex();
        const QString trail
            = context.vault.isEmpty() ? Printing::tr("register") : Printing::tr("vault %1").arg(context.vault);
        text += QStringLiteral(" · ")
            + Printing::tr("%1 at entry %2, %3")
                  .arg(trail, QString::number(context.trailSequence),
                       QString::fromLatin1(head.first(std::min<qsizetype>(HeadDigits, head.size()))));
    }
    return text;
}

} // namespace lanyard
