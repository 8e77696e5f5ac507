#include "app/registers/group_glyphs.h"

#include <QHash>

namespace lanyard {

Glyph groupGlyph(const QString &group)
{
    static const QHash<QString, Glyph> glyphs{
        {QStringLiteral("accounts"), Glyph::At},
        {QStringLiteral("approvals"), Glyph::ClipboardCheck},
        {QStringLiteral("comments"), Glyph::CommentAlert},
        {QStringLiteral("followers"), Glyph::AccountPlus},
        {QStringLiteral("filtering"), Glyph::Shield},
        {QStringLiteral("breaches"), Glyph::AccountAlert},
        {QStringLiteral("cases"), Glyph::Folder},
        {QStringLiteral("training"), Glyph::Certificate},
        {QStringLiteral("data-protection"), Glyph::Database},
    };
    return glyphs.value(group, Glyph::Document);
}

} // namespace lanyard
