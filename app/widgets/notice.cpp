#include "app/widgets/notice.h"

#include "app/look/paint.h"
#include "app/look/style.h"
#include "app/widgets/text_label.h"
#include "models/tables/columns.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lanyard {

namespace {

constexpr int GlyphRoom = 52;
constexpr int GlyphSize = 22;

} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextSize::Strong))
    , m_words(new TextLabel({}, TextSize::Small))
    , m_row(new QHBoxLayout(this))
    , m_tone(Tone::Neutral)
{
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_words);
    m_row->setContentsMargins(GlyphRoom, 12, 16, 12);
    m_row->setSpacing(8);
    m_row->addLayout(words, 1);
}

void Notice::say(const QString &title, const QString &words, Glyph glyph, Tone tone)
{
    m_glyph = glyph;
    m_tone = tone;
    m_title->setText(title);
    m_title->setColour(Theme::toneColour(tone));
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    setAccessibleName(title);
    update();
}

void Notice::addButton(QWidget *button) { m_row->addWidget(button); }

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = contentsRect();
    paintBox(painter, box, Measure::CardCorner, Theme::colour(Theme::toneGround(m_tone)), QColor());
    const QRectF glyph(box.left() + 18, box.center().y() - GlyphSize / 2.0, GlyphSize, GlyphSize);
    paintGlyph(painter, glyph, m_glyph, Theme::colour(Theme::toneColour(m_tone)));
}

} // namespace lanyard
