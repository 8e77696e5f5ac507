// The program's own window, started as the program starts it, and told what to be measured at: sign-in, place or
// memory.
#include "app/large_buffers.h"
#include "app/look/theme.h"
#include "app/window/frame.h"
#include "app/window/main_window.h"
#include "tests/bench/programs/first_paint.h"
#include "tests/bench/programs/resident_memory.h"
#include "translations/translations.h"

#include <QApplication>
#include <QElapsedTimer>

namespace {

std::unique_ptr<lanyard::Register> signIn(const QString &folder)
{
    QString password = QStringLiteral("demonstration only");
    lanyard::Register::Options options;
    options.deskFile = folder + QStringLiteral(".desk");
    auto opened
        = lanyard::Register::signIn(folder, QStringLiteral("headteacher"), lanyard::Secret::take(password), options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

/// Milliseconds from an accepted sign-in until the first place has been painted.
void sayWhenPlaceIsPainted(lanyard::MainWindow &window, const QString &folder)
{
    auto opened = signIn(folder);
    static QElapsedTimer timer;
    QObject::connect(&window, &lanyard::MainWindow::firstPlacePainted, &window, [] {
        const auto elapsed = QByteArray::number(double(timer.nsecsElapsed()) / 1e6);
        lanyard::bench::sayAndLeave(elapsed.constData());
    });
    timer.start();
    window.open(std::move(opened));
}

/// KiB that are resident once every place has been open and has read what it shows.
void sayMemoryWithEverythingOpen(lanyard::MainWindow &window, const QString &folder)
{
    window.open(signIn(folder));
    const QStringList places = window.frame()->keys();
    constexpr int PerPlaceMsecs = 4000;
    for (int at = 0; at < places.size(); ++at)
        QTimer::singleShot(PerPlaceMsecs * at, &window, [&window, key = places.at(at)] { window.frame()->goTo(key); });
    QTimer::singleShot(PerPlaceMsecs * int(places.size() + 1), &window, [] {
        const auto resident = QByteArray::number(lanyard::bench::residentKibibytes());
        lanyard::bench::sayAndLeave(resident.constData());
    });
}

} // namespace

int main(int argc, char **argv)
{
    lanyard::returnLargeBuffers();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Lanyard"));
    QApplication::setApplicationName(QStringLiteral("Lanyard bench"));
    lanyard::installTranslations(application);
    const QString until = application.arguments().value(1);
    const QString folder = application.arguments().value(2);

    lanyard::Theme::instance().install(application, lanyard::lookFromKey({}));
    lanyard::MainWindow window({});
    window.start(folder);
    if (until == QLatin1String("sign-in"))
        new lanyard::bench::FirstPaint(&window, [] { lanyard::bench::sayAndLeave("painted"); });
    window.show();
    if (until == QLatin1String("place"))
        QTimer::singleShot(0, &window, [&] { sayWhenPlaceIsPainted(window, folder); });
    if (until == QLatin1String("memory"))
        QTimer::singleShot(0, &window, [&] { sayMemoryWithEverythingOpen(window, folder); });
    return application.exec();
}
