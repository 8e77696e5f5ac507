#pragma once

#include <QColor>
#include <QList>
#include <QObject>
#include <QPalette>
#include <QString>

#include <array>

class QApplication;

namespace lanyard {

enum class Tone;

/// Every colour the window uses, by what it is for. No other file names a colour.
enum class Colour {
    Window,
    Navigation,
    Surface,
    Alternate,
    Line,
    ControlLine, ///< round buttons and fields: a shade stronger than Line
    Hover,
    Pressed,
    Text,
    Secondary,
    Accent,
    AccentSoft,
    AccentHover,
    AccentPressed,
    OnAccent, ///< words on a filled button
    Good,
    GoodSoft,
    Bad,
    BadSoft,
    Warning,
    WarningSoft,
    Neutral,
    NeutralSoft,
    Shadow,
    ColourCount,
};

/// What the person chose in Settings.
enum class Look { System, Light, Dark };

QString lookKey(Look look);
Look lookFromKey(const QString &key);

using ColourTable = std::array<QColor, size_t(Colour::ColourCount)>;

/// Light, dark, or (where the system is in high contrast) the system's own colours and style. One for the program.
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme &instance();

    /// Sets style, palette and font; call once, before the first widget.
    void install(QApplication &app, Look look);
    void setLook(Look look); ///< repaints everything that is open
    Look look() const { return m_look; }
    bool isDark() const { return m_dark; }
    bool isHighContrast() const { return m_highContrast; }

    static QColor colour(Colour colour);
    static Colour toneColour(Tone tone); ///< words and icons
    static Colour toneGround(Tone tone); ///< the soft ground behind them

    static const ColourTable &lightColours();
    static const ColourTable &darkColours();

    /// Every pair of words and ground that occurs: each must keep a contrast of 4.5 to 1.
    struct Pair
    {
        Colour text;
        Colour ground;
    };
    static QList<Pair> textPairs();
    static double contrast(const QColor &first, const QColor &second); ///< WCAG 2, 1 to 21

Q_SIGNALS:
    void changed();

private:
    Theme() = default;
    void apply();
    static QPalette palette(const ColourTable &colours);
    static ColourTable systemColours(const QPalette &palette);

    QApplication *m_app = nullptr;
    Look m_look = Look::System;
    bool m_dark = false;
    bool m_highContrast = false;
    ColourTable m_colours = lightColours();
};

} // namespace lanyard
