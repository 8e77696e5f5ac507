#pragma once

#include <QCoreApplication>

namespace lanyard::cli {

/// Where the command line's words are translated: Text::tr("…").
class Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace lanyard::cli
