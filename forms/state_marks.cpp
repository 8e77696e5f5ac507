#include "forms/state_marks.h"

#include "forms/paper/text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStringList>

namespace lanyard {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Printing", text); }

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
        {ConsentState::Consented, QCoreApplication::translate("Printing", "C", "letter for: consented"), Good},
        {ConsentState::Refused, QCoreApplication::translate("Printing", "R", "letter for: refused"), Bad},
        {ConsentState::Withdrawn, QCoreApplication::translate("Printing", "W", "letter for: withdrawn"), Bad},
        {ConsentState::Protected, QCoreApplication::translate("Printing", "P", "letter for: protected"), Bad},
        {ConsentState::Disputed, QCoreApplication::translate("Printing", "D", "letter for: disputed"), Doubtful},
        {ConsentState::Unclear, QCoreApplication::translate("Printing", "U", "letter for: unclear"), Doubtful},
        {ConsentState::Expired, QCoreApplication::translate("Printing", "E", "letter for: expired"), Qt::white},
        {ConsentState::NotReturned, QCoreApplication::translate("Printing", "N", "letter for: not returned"),
         Qt::white},
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
        = tr("Only “%1” permits anything to be published.").arg(consentStateLabel(ConsentState::Consented));
    if (!hasLetters)
        return rule;
    QStringList letters;
    for (const Mark &mark : marks())
        letters.append(mark.letter + QStringLiteral(" = ") + consentStateLabel(mark.state));
    return letters.join(QStringLiteral("   ")) + QStringLiteral("   ") + rule;
}

} // namespace lanyard
