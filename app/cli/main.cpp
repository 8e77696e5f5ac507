#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "models/store/core_dump.h"
#include "translations/translations.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstring>
#include <memory>

namespace {

/// Only printing needs fonts, and never a screen: a server has none.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool prints
        = std::any_of(argv + 1, argv + argc, [](const char *word) { return !std::strcmp(word, "print"); });
    if (!prints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Standard error holds this program's own complaints; what Qt says there might quote a record.
void keepQuiet(QtMsgType, const QMessageLogContext &, const QString &) { }

} // namespace

int main(int argc, char **argv)
{
    lanyard::refuseCoreDumps();
    const lanyard::cli::Console console;
    qInstallMessageHandler(keepQuiet);
    QCoreApplication::setOrganizationName(QStringLiteral("Lanyard"));
    QCoreApplication::setApplicationName(QStringLiteral("Lanyard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    const auto application = makeApplication(argc, argv);
    lanyard::installTranslations(*application);
    return int(lanyard::cli::runCommandLine(QCoreApplication::arguments().mid(1)));
}
