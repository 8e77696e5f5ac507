#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QPainter;

namespace lanyard {

/// How loud a button is. One filled button a page; quiet ones show no outline until the mouse or the keyboard is there.
enum class ButtonKind { Plain, Filled, Quiet, Danger };

void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *widget);

/// Measures of the look, in device-independent pixels.
namespace Measure {
constexpr int Row = 38;
constexpr int Control = 34;
constexpr int Chip = 30;
constexpr int Entry = 32;
constexpr int Pill = 22;
constexpr int Icon = 18;
constexpr qreal Corner = 6;
constexpr qreal CardCorner = 8;
} // namespace Measure

/// Fusion with the theme's colours, rounder corners and rings of focus that can be seen. It only paints: sizes and
/// behaviour that are not named here stay Fusion's.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace lanyard
