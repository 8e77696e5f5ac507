#include "app/quiet_log.h"

#include <QtGlobal>

#include <cstdio>

namespace lanyard {

namespace {

const char *kind(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

void withoutWords(QtMsgType type, const QMessageLogContext &context, const QString &)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    std::fprintf(stderr, "lanyard: %s in %s\n", kind(type), context.category == nullptr ? "?" : context.category);
}

} // namespace

void installQuietLog() { qInstallMessageHandler(withoutWords); }

} // namespace lanyard
