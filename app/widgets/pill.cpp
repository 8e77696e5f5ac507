#include "app/widgets/pill.h"

#include "app/look/paint.h"
#include "app/look/style.h"

#include <QPainter>

namespace lanyard {

Pill::Pill(const QString &word, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_word(word)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(textFont(TextSize::SmallStrong));
    setAccessibleName(word);
}

void Pill::set(const QString &word, Tone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const { return {int(pillWidth(m_word, font())), Measure::Pill}; }

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_word, m_tone, font());
}

} // namespace lanyard
