#pragma once

#include "app/look/glyph.h"

#include <QString>

#include <functional>

namespace lanyard {

/// Something the command box can do or go to.
struct Command
{
    QString title;
    QString detail; ///< at the right, quiet: "Place", "4B"
    Glyph glyph = Glyph::None;
    std::function<void()> run;
};

/// Whether every word of `words` begins a word of `title`, whatever its case and accents.
bool matchesWords(const QString &title, const QString &words);

} // namespace lanyard
