#include "app/look/system_look.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>

#ifdef Q_OS_WIN
#include <QAbstractNativeEventFilter>

#include <cwchar>
#include <windows.h>
#endif

namespace lanyard {

#ifdef Q_OS_WIN

namespace {

class LookFilter : public QObject, public QAbstractNativeEventFilter
{
public:
    LookFilter(QObject *context, std::function<void()> run)
        : QObject(context)
        , m_run(std::move(run))
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    ~LookFilter() override
    {
        if (QCoreApplication::instance() != nullptr)
            QCoreApplication::instance()->removeNativeEventFilter(this);
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const MSG *msg = static_cast<MSG *>(message);
        if (msg->message != WM_SETTINGCHANGE)
            return false;
        const auto *what = reinterpret_cast<const wchar_t *>(msg->lParam);
        const bool colours = what != nullptr && std::wcscmp(what, L"ImmersiveColorSet") == 0;
        if (colours || msg->wParam == SPI_SETHIGHCONTRAST)
            QMetaObject::invokeMethod(this, m_run, Qt::QueuedConnection); // once Qt has read the new colours itself
        return false;
    }

private:
    std::function<void()> m_run;
};

} // namespace

void whenSystemLookChanges(QObject *context, std::function<void()> run) { new LookFilter(context, std::move(run)); }

#else

// NOLINTNEXTLINE(performance-unnecessary-value-param): taken as Windows needs it
void whenSystemLookChanges(QObject *, std::function<void()>) { }

#endif

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
