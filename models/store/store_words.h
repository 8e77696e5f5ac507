#pragma once

#include <QCoreApplication>

namespace lanyard {

/// The context under which what a vault's file says to people is translated.
struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace lanyard
