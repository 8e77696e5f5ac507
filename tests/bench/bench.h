#pragma once

#include "tests/bench/report.h"

#include <QString>

namespace lanyard::bench {

/// The made-up school a bench runs on.
struct School
{
    int pupils = 0;
    QString folder; ///< of its register
};

// Each adds its lines to the report; one file a bench.
using Bench = void (*)(const School &school, Report &report);

struct NamedBench
{
    QString name; ///< what --only looks for
    Bench run;
};

QList<NamedBench> allBenches();

} // namespace lanyard::bench
