#pragma once

#include <functional>
#include <vector>

namespace lanyard::bench {

/// Milliseconds of one run.
using Timed = std::function<double()>;

/// Two sides measured turn by turn in one process, so that whatever the machine does meets both.
struct Compared
{
    double ours = 0; ///< median, ms
    double theirs = 0; ///< median, ms; 0 where there is nothing to compare with
    double ratio = 0; ///< median of the pairs' ratios, ours by theirs
    double spread = 0; ///< A against A: how far our own runs, paired with each other, stray from 1 (half of them)
    int pairs = 0;
};

double median(std::vector<double> values);
double timed(const std::function<void()> &work); ///< milliseconds

/// `pairs` of ours and theirs, each beside a second run of ours for the spread; one pair before that is thrown away.
Compared compare(const Timed &ours, const Timed &theirs, int pairs);
/// The same without another side.
Compared measure(const Timed &ours, int pairs);

} // namespace lanyard::bench
