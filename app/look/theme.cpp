#include "app/look/theme.h"

#include "app/look/style.h"
#include "app/look/system_look.h"
#include "models/tables/columns.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>

namespace lanyard {

QString lookKey(Look look)
{
    switch (look) {
    case Look::Light:
        return QStringLiteral("light");
    case Look::Dark:
        return QStringLiteral("dark");
    case Look::System:
        break;
    }
    return QStringLiteral("system");
}

Look lookFromKey(const QString &key)
{
    for (const Look look : {Look::Light, Look::Dark}) {
        if (lookKey(look) == key)
            return look;
    }
    return Look::System;
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::install(QApplication &app, Look look)
{
    m_app = &app;
    m_look = look;
    m_highContrast = systemIsHighContrast();
    if (!m_highContrast) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        font.setPixelSize(14);
        font.setHintingPreference(QFont::PreferNoHinting);
        QApplication::setFont(font);
        QApplication::setStyle(new Style);
    }
    apply();
    whenSystemLookChanges(&app, [this] {
        if (m_look == Look::System || m_highContrast)
            apply();
    });
}

void Theme::setLook(Look look)
{
    if (look == m_look)
        return;
    m_look = look;
    apply();
}

void Theme::apply()
{
    if (m_highContrast) {
        m_colours = systemColours(QApplication::palette());
    } else {
        m_dark = m_look == Look::Dark || (m_look == Look::System && systemIsDark());
        m_colours = m_dark ? darkColours() : lightColours();
        const QPalette colours = palette(m_colours);
        QApplication::setPalette(colours);
        QToolTip::setPalette(colours);
    }
    for (QWidget *widget : QApplication::topLevelWidgets())
        widget->update();
    Q_EMIT changed();
}

QColor Theme::colour(Colour colour) { return instance().m_colours[size_t(colour)]; }

Colour Theme::toneColour(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Colour::Good;
    case Tone::Bad:
        return Colour::Bad;
    case Tone::Warning:
        return Colour::Warning;
    case Tone::Accent:
        return Colour::Accent;
    case Tone::Neutral:
        break;
    }
    return Colour::Neutral;
}

Colour Theme::toneGround(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Colour::GoodSoft;
    case Tone::Bad:
        return Colour::BadSoft;
    case Tone::Warning:
        return Colour::WarningSoft;
    case Tone::Accent:
        return Colour::AccentSoft;
    case Tone::Neutral:
        break;
    }
    return Colour::NeutralSoft;
}

} // namespace lanyard
