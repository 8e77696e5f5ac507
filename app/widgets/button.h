#pragma once

#include "app/look/glyph.h"
#include "app/look/style.h"

#include <QPushButton>

namespace lanyard {

/// A button in the look's measures. Its icon takes the colour of its kind. `parent` may be left to the layout.
QPushButton *makeButton(const QString &text, Glyph glyph = Glyph::None, ButtonKind kind = ButtonKind::Plain,
                        QWidget *parent = nullptr);

/// A button that shows only an icon: `name` is its tooltip and what a screen reader says.
QPushButton *makeIconButton(const QString &name, Glyph glyph, ButtonKind kind = ButtonKind::Quiet,
                            QWidget *parent = nullptr);

} // namespace lanyard
