#pragma once

#include "app/look/glyph.h"
#include "app/widgets/card.h"
#include "models/tables/columns.h"

#include <functional>

namespace lanyard {

/// Something that waits for this person: what, about what, and the one button that deals with it.
struct Task
{
    Glyph glyph = Glyph::Information;
    Tone tone = Tone::Neutral;
    QString title;
    QString detail;
    QString since; ///< "since 16/09/2026"; may be empty
    QString action; ///< the button's word
    std::function<void()> run;

    bool looksLike(const Task &other) const;
};

class TaskCard : public Card
{
    Q_OBJECT

public:
    explicit TaskCard(const Task &task, QWidget *parent = nullptr);
};

} // namespace lanyard
