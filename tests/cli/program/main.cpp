#include "app/cli/command_line.h"
#include "tests/support/test_register.h"

#include <QGuiApplication>

/// The command line's verbs with one register more: the one that only the tests declare.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    lanyard::test::addTestRegister();
    return int(lanyard::cli::runCommandLine(QCoreApplication::arguments().mid(1)));
}
