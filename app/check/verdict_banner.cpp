#include "app/check/verdict_banner.h"

#include "app/look/paint.h"
#include "app/look/style.h"
#include "app/widgets/button.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lanyard {
namespace {

constexpr int GlyphRoom = 52;
constexpr int GlyphSize = 22;

} // namespace

VerdictBanner::VerdictBanner(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextSize::Strong))
    , m_words(new TextLabel({}, TextSize::Small))
    , m_leaveOut(makeButton(tr("Check witho&ut them")))
    , m_cover(makeButton(tr("Co&ver them"), Glyph::EyeOff))
{
    m_words->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(GlyphRoom, 12, 16, 12);
    row->addLayout(words, 1);
    row->setSpacing(8);
    row->addWidget(m_leaveOut);
    row->addWidget(m_cover);
    m_cover->setToolTip(tr("They are covered beyond recovery before the picture is posted"));
    connect(m_leaveOut, &QPushButton::clicked, this, &VerdictBanner::leaveOut);
    connect(m_cover, &QPushButton::clicked, this, &VerdictBanner::cover);
}

void VerdictBanner::show(const QString &title, const QString &words, Glyph glyph, Colour colour, Colour ground)
{
    m_glyph = glyph;
    m_colour = colour;
    m_ground = ground;
    m_title->setText(title);
    m_title->setColour(colour);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    update();
}

void VerdictBanner::showAnswer(int yes, int all, bool mayCover, const QString &note)
{
    const int no = all - yes;
    m_leaveOut->setVisible(no > 0 && yes > 0);
    m_cover->setVisible(no > 0 && mayCover);
    if (no == 0) {
        show(tr("Yes: %n pupil(s) may be shown like this.", nullptr, all),
             note.isEmpty() ? tr("For exactly this, on this day. Ask again for anything else.") : note,
             Glyph::CheckCircle, Colour::Good, Colour::GoodSoft);
        return;
    }
    const QString others = yes > 0 ? tr("The other %n have consent for exactly this.", nullptr, yes) : QString();
    show(tr("Not like this: %1 of %2 may not be shown.").arg(no).arg(all),
         tr("Leave them out of the picture, cover them, or choose another picture. %1").arg(others),
         Glyph::AlertOctagon, Colour::Bad, Colour::BadSoft);
}

void VerdictBanner::showProblem(const QString &words)
{
    m_leaveOut->hide();
    m_cover->hide();
    show(words, {}, Glyph::Information, Colour::Neutral, Colour::NeutralSoft);
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), Measure::CardCorner, Theme::colour(m_ground), QColor());
    const QRectF glyph(18, (height() - GlyphSize) / 2.0, GlyphSize, GlyphSize);
    paintGlyph(painter, glyph, m_glyph, Theme::colour(m_colour));
}

} // namespace lanyard
