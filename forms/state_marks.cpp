#include "forms/state_marks.h"

#include "forms/paper/text.h"
#include "forms/printing.h"

#include <QPainter>
#include <QStringList>

namespace lanyard {

namespace {

struct Mark
{
    ConsentState state;
    QString letter;
    QColor ground;
};

const QList<Mark> &marks()
{
    static const QColor Good(0xdd, 0xf0, 0xe5);
    static const QColor Bad(0xf7, 0xdf, 0xdd);
    static const QColor Doubtful(0xfd, 0xee, 0xcb);
    static const QList<Mark> all{
        {ConsentState::Consented, Printing::tr("C", "letter for: consented"), Good},
        {ConsentState::Refused, Printing::tr("R", "letter for: refused"), Bad},
        {ConsentState::Withdrawn, Printing::tr("W", "letter for: withdrawn"), Bad},
        {ConsentState::Protected, Printing::tr("P", "letter for: protected"), Bad},
        {ConsentState::Disputed, Printing::tr("D", "letter for: disputed"), Doubtful},
        {ConsentState::Unclear, Printing::tr("U", "letter for: unclear"), Doubtful},
        {ConsentState::Expired, Printing::tr("E", "letter for: expired"), Qt::white},
        {ConsentState::NotReturned, Printing::tr("N", "letter for: not returned"), Qt::white},
    };
    return all;
}

const Mark &markOf(ConsentState state)
{
    return *std::find_if(marks().begin(), marks().end(), [=](const Mark &mark) { return mark.state == state; });
}

} // namespace

void drawState(QPainter &painter, const QRectF &cell, ConsentState state, bool isWord)
{
    const Mark &mark = markOf(state);
    if (mark.ground != Qt::white)
        painter.fillRect(cell, mark.ground);
    paper::Fit fit{8, 5, paper::Weight::Regular, Qt::AlignCenter};
    if (state == ConsentState::Consented)
        fit.weight = paper::Weight::Bold;
    const qreal air = 0.5 * paper::Mm;
    paper::drawFitted(painter, cell.adjusted(air, 0, -air, 0), isWord ? consentStateLabel(state) : mark.letter, fit);
}

QString stateLegend(bool hasLetters)
{
    const QString rule
        = Printing::tr("Only “%1” permits anything to be published.").arg(consentStateLabel(ConsentState::Consented));
    if (!hasLetters)
        return rule;
    QStringList letters;
    for (const Mark &mark : marks())
        letters.append(mark.letter + QStringLiteral(" = ") + consentStateLabel(mark.state));
    return letters.join(QStringLiteral("   ")) + QStringLiteral("   ") + rule;
}

} // namespace lanyard
