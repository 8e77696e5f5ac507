#include "app/check/verdict_banner.h"

#include "app/widgets/button.h"
#include "models/tables/columns.h"

namespace lanyard {

VerdictBanner::VerdictBanner(QWidget *parent)
    : Notice(parent)
    , m_leaveOut(makeButton(tr("Check witho&ut them")))
    , m_cover(makeButton(tr("Co&ver them"), Glyph::EyeOff))
{
    addButton(m_leaveOut);
    addButton(m_cover);
    m_cover->setToolTip(tr("They are covered beyond recovery before the picture is posted"));
    connect(m_leaveOut, &QPushButton::clicked, this, &VerdictBanner::leaveOut);
    connect(m_cover, &QPushButton::clicked, this, &VerdictBanner::cover);
}

void VerdictBanner::showAnswer(int yes, int all, bool mayCover, const QString &note)
{
    const int no = all - yes;
    m_leaveOut->setVisible(no > 0 && yes > 0);
    m_cover->setVisible(no > 0 && mayCover);
    if (no == 0) {
        say(tr("Yes: %n pupil(s) may be shown like this.", nullptr, all),
            note.isEmpty() ? tr("For exactly this, on this day. Ask again for anything else.") : note,
            Glyph::CheckCircle, Tone::Good);
        return;
    }
    const QString others = yes > 0 ? tr("The other %n have consent for exactly this.", nullptr, yes) : QString();
    say(tr("Not like this: %1 of %2 may not be shown.").arg(no).arg(all),
        tr("Leave them out of the picture, cover them, or choose another picture. %1").arg(others), Glyph::AlertOctagon,
        Tone::Bad);
}

void VerdictBanner::showProblem(const QString &words)
{
    m_leaveOut->hide();
    m_cover->hide();
    say(words, {}, Glyph::Information, Tone::Neutral);
}

} // namespace lanyard
