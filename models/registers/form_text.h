#pragma once

#include <QCoreApplication>

namespace lanyard {

/// The translations of what the machinery of the form-shaped registers says.
struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::FormText)
};

} // namespace lanyard
