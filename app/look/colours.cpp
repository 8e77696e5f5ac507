#include "app/look/theme.h"

#include <cmath>

namespace lanyard {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const ColourTable &Theme::lightColours()
{
    // In the order of Colour.
    static const ColourTable table{
        rgb(0xF4F5F8), // Window
        rgb(0xECEEF3), // Navigation
        rgb(0xFFFFFF), // Surface
        rgb(0xFAFBFC), // Alternate
        rgb(0xDFE3E9), // Line
        rgb(0xCBD2DC), // ControlLine
        rgb(0xF0F3F8), // Hover
        rgb(0xE3E8F0), // Pressed
        rgb(0x1A2330), // Text
        rgb(0x5A6575), // Secondary
        rgb(0x2B59C3), // Accent
        rgb(0xE4ECFC), // AccentSoft
        rgb(0x244EAF), // AccentHover
        rgb(0x1E4293), // AccentPressed
        rgb(0xFFFFFF), // OnAccent
        rgb(0x19774A), // Good
        rgb(0xE2F3EA), // GoodSoft
        rgb(0xB3261E), // Bad
        rgb(0xFBE6E4), // BadSoft
        rgb(0x855400), // Warning
        rgb(0xFFF1D1), // WarningSoft
        rgb(0x4A5463), // Neutral
        rgb(0xECEFF3), // NeutralSoft
        QColor(26, 35, 48, 28), // Shadow
    };
    return table;
}

const ColourTable &Theme::darkColours()
{
    static const ColourTable table{
        rgb(0x14171C), // Window
        rgb(0x191D23), // Navigation
        rgb(0x1E2229), // Surface
        rgb(0x1B1F25), // Alternate
        rgb(0x2F353E), // Line
        rgb(0x3D4551), // ControlLine
        rgb(0x272C35), // Hover
        rgb(0x303641), // Pressed
        rgb(0xE8EBEF), // Text
        rgb(0x9CA7B4), // Secondary
        rgb(0x86A8FF), // Accent
        rgb(0x233257), // AccentSoft
        rgb(0x9BB7FF), // AccentHover
        rgb(0xB0C6FF), // AccentPressed
        rgb(0x10141B), // OnAccent
        rgb(0x6FD3A0), // Good
        rgb(0x173527), // GoodSoft
        rgb(0xFF9C93), // Bad
        rgb(0x40201D), // BadSoft
        rgb(0xF2C063), // Warning
        rgb(0x3A2D12), // WarningSoft
        rgb(0xB4BECA), // Neutral
        rgb(0x2A3038), // NeutralSoft
        QColor(0, 0, 0, 90), // Shadow
    };
    return table;
}

ColourTable Theme::systemColours(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor highlight = palette.color(QPalette::Highlight);
    ColourTable table;
    table.fill(text);
    for (const Colour ground : {Colour::Surface, Colour::Alternate, Colour::Hover, Colour::Pressed, Colour::GoodSoft,
                                Colour::BadSoft, Colour::WarningSoft, Colour::NeutralSoft, Colour::AccentSoft})
        table[size_t(ground)] = base;
    for (const Colour ground : {Colour::Window, Colour::Navigation})
        table[size_t(ground)] = palette.color(QPalette::Window);
    for (const Colour filled : {Colour::AccentHover, Colour::AccentPressed})
        table[size_t(filled)] = highlight;
    table[size_t(Colour::OnAccent)] = base;
    table[size_t(Colour::Shadow)] = Qt::transparent;
    return table;
}

QPalette Theme::palette(const ColourTable &colours)
{
    const auto at = [&colours](Colour colour) { return colours[size_t(colour)]; };
    QPalette palette;
    palette.setColor(QPalette::Window, at(Colour::Window));
    palette.setColor(QPalette::WindowText, at(Colour::Text));
    palette.setColor(QPalette::Base, at(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, at(Colour::Alternate));
    palette.setColor(QPalette::Text, at(Colour::Text));
    palette.setColor(QPalette::PlaceholderText, at(Colour::Secondary));
    palette.setColor(QPalette::Button, at(Colour::Surface));
    palette.setColor(QPalette::ButtonText, at(Colour::Text));
    palette.setColor(QPalette::BrightText, at(Colour::Bad));
    palette.setColor(QPalette::ToolTipBase, at(Colour::Surface));
    palette.setColor(QPalette::ToolTipText, at(Colour::Text));
    palette.setColor(QPalette::Highlight, at(Colour::AccentSoft));
    palette.setColor(QPalette::HighlightedText, at(Colour::Text));
    palette.setColor(QPalette::Link, at(Colour::Accent));
    palette.setColor(QPalette::LinkVisited, at(Colour::Accent));
    palette.setColor(QPalette::Light, at(Colour::Surface));
    palette.setColor(QPalette::Midlight, at(Colour::Line));
    palette.setColor(QPalette::Mid, at(Colour::ControlLine));
    palette.setColor(QPalette::Dark, at(Colour::ControlLine));
    palette.setColor(QPalette::Shadow, at(Colour::Shadow));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, at(Colour::Secondary));
    return palette;
}

QList<Theme::Pair> Theme::textPairs()
{
    QList<Pair> pairs;
    for (const Colour ground : {Colour::Window, Colour::Navigation, Colour::Surface, Colour::Alternate, Colour::Hover,
                                Colour::AccentSoft, Colour::NeutralSoft}) {
        pairs.append({Colour::Text, ground});
        pairs.append({Colour::Secondary, ground});
    }
    for (const Colour ground : {Colour::Pressed, Colour::GoodSoft, Colour::BadSoft, Colour::WarningSoft})
        pairs.append({Colour::Text, ground});
    for (const Colour ground : {Colour::Window, Colour::Navigation, Colour::Surface, Colour::AccentSoft, Colour::Hover})
        pairs.append({Colour::Accent, ground});
    for (const Colour tone : {Colour::Good, Colour::Bad, Colour::Warning, Colour::Neutral}) {
        for (const Colour ground : {Colour::Surface, Colour::Window, Colour::AccentSoft, Colour::Hover})
            pairs.append({tone, ground});
    }
    pairs.append({Colour::Good, Colour::GoodSoft});
    pairs.append({Colour::Bad, Colour::BadSoft});
    pairs.append({Colour::Warning, Colour::WarningSoft});
    pairs.append({Colour::Neutral, Colour::NeutralSoft});
    for (const Colour ground : {Colour::Accent, Colour::AccentHover, Colour::AccentPressed})
        pairs.append({Colour::OnAccent, ground});
    return pairs;
}

double Theme::contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace lanyard
