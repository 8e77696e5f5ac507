#pragma once

#include <QCoreApplication>

namespace lanyard {

/// The words on paper: one context for the translators, who see forms as one thing.
struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

} // namespace lanyard
