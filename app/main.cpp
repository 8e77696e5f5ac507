#include "app/large_buffers.h"
#include "app/look/theme.h"
#include "app/quiet_log.h"
#include "app/window/main_window.h"
#include "models/store/core_dump.h"
#include "translations/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>

int main(int argc, char *argv[])
{
    lanyard::refuseCoreDumps();
    lanyard::installQuietLog();
    lanyard::returnLargeBuffers();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Lanyard"));
    QApplication::setApplicationName(QStringLiteral("Lanyard"));
    QApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    // The picture an installer put beside the program's entry in the desktop's menu; Windows takes the program's own.
    QGuiApplication::setDesktopFileName(QStringLiteral("lanyard"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("lanyard")));
    lanyard::installTranslations(app);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Main", "The social media registers of a school"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("path"),
                                 QCoreApplication::translate("Main", "A register's folder, or its register.lanyard"),
                                 QStringLiteral("[path]"));
    parser.process(app);

    lanyard::Theme::instance().install(app, lanyard::lookFromKey(QSettings().value(QStringLiteral("look")).toString()));
    lanyard::MainWindow window({});
    window.start(parser.positionalArguments().value(0));
    window.show();
    return QApplication::exec();
}
