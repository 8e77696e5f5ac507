#pragma once

#include "tests/bench/bench.h"
#include "tests/bench/measure.h"

namespace lanyard::bench {

// Each adds its lines to the report; one file a bench.
void benchUnlock(const Sample &sample, Report &report);
void benchStart(const Sample &sample, Report &report);
void benchSearch(const Sample &sample, Report &report);
void benchImport(const Sample &sample, Report &report);
void benchInForce(const Sample &sample, Report &report);
void benchCheck(const Sample &sample, Report &report);
void benchForms(const Sample &sample, Report &report);
void benchWarmReads(const Sample &sample, Report &report);
void benchRegisters(const Sample &sample, Report &report);
void benchCases(const Sample &sample, Report &report);
void benchMemory(const Sample &sample, Report &report);

/// A line whose figure is ours by theirs.
Row ratioRow(const QString &what, const Sample &sample, const Compared &compared, double atMost);
/// A line whose figure is our own time.
Row timeRow(const QString &what, const Sample &sample, const Compared &measured, double atMostMs);

} // namespace lanyard::bench
