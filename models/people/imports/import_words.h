#pragma once

#include <QCoreApplication>

namespace lanyard {

/// The context under which everything an import says to people is translated.
struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ImportWords)
};

} // namespace lanyard
