#include "app/today/task_card.h"

#include "app/look/paint.h"
#include "app/widgets/button.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lanyard {

namespace {

/// The task's picture on the soft ground of its tone.
class Picture : public QWidget
{
public:
    Picture(Glyph glyph, Tone tone)
        : m_glyph(glyph)
        , m_tone(tone)
    {
        setFixedSize(38, 38);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), Measure::CardCorner, Theme::colour(Theme::toneGround(m_tone)), {});
        paintGlyph(painter, QRectF(rect()).adjusted(9, 9, -9, -9), m_glyph, Theme::colour(Theme::toneColour(m_tone)));
    }

private:
    Glyph m_glyph;
    Tone m_tone;
};

} // namespace

bool Task::looksLike(const Task &other) const
{
    return glyph == other.glyph && tone == other.tone && title == other.title && detail == other.detail
        && since == other.since && action == other.action;
}

TaskCard::TaskCard(const Task &task, QWidget *parent)
    : Card(parent, 14)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(new Picture(task.glyph, task.tone));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new TextLabel(task.title, TextSize::Strong);
    title->setWordWrap(true);
    words->addWidget(title);
    if (!task.detail.isEmpty()) {
        auto *detail = new TextLabel(task.detail, TextSize::Small, Colour::Secondary);
        detail->setWordWrap(true);
        words->addWidget(detail);
    }
    row->addLayout(words, 1);
    if (!task.since.isEmpty())
        row->addWidget(new TextLabel(task.since, TextSize::Small, Colour::Secondary));
    if (task.run) {
        QPushButton *button = makeButton(task.action);
        button->setAccessibleName(task.action + QLatin1String(": ") + task.title);
        connect(button, &QPushButton::clicked, this, task.run);
        row->addWidget(button);
    }
    body()->addLayout(row);
    setAccessibleName(task.title);
}

} // namespace lanyard
