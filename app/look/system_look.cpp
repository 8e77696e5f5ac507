#include "app/look/system_look.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace lanyard {

bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return !personalize.value(QStringLiteral("AppsUseLightTheme"), true).toBool();
#else
    // Read once: afterwards the application's palette is our own.
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
#endif
}

bool systemIsHighContrast()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0)
        && (contrast.dwFlags & HCF_HIGHCONTRASTON);
#else
    // GNOME's high-contrast themes are called so; other desktops set the same variable for Qt and GTK programs.
    return qEnvironmentVariable("GTK_THEME").contains(QLatin1String("HighContrast"), Qt::CaseInsensitive);
#endif
}

} // namespace lanyard
