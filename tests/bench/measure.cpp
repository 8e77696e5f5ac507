#include "tests/bench/measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace lanyard::bench {

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

Compared compare(const Timed &ours, const Timed &theirs, int pairs)
{
    std::vector<double> first, second, other, ratios, strays;
    ours();
    if (theirs)
        other.push_back(theirs());
    other.clear();
    for (int pair = 0; pair < pairs; ++pair) {
        first.push_back(ours());
        if (theirs)
            other.push_back(theirs());
        second.push_back(ours());
        strays.push_back(std::abs(first.back() / second.back() - 1));
        if (theirs)
            ratios.push_back(std::sqrt(first.back() * second.back()) / other.back());
    }
    std::vector<double> both = first;
    both.insert(both.end(), second.begin(), second.end());
    return {median(both), median(other), median(ratios), median(strays), pairs};
}

Compared measure(const Timed &ours, int pairs) { return compare(ours, {}, pairs); }

} // namespace lanyard::bench
