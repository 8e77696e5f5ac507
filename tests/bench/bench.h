#pragma once

#include "tests/bench/report.h"

#include <QString>

namespace lanyard::bench {

/// The made-up register a bench runs on.
struct Sample
{
    int pupils = 0;
    QString folder; ///< of its register
};

// Each adds its lines to the report; one file a bench.
using Bench = void (*)(const Sample &sample, Report &report);

struct NamedBench
{
    QString name; ///< what --only looks for
    Bench run;
};

QList<NamedBench> allBenches();

} // namespace lanyard::bench
