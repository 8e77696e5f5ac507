#include "tests/bench/bench.h"

namespace lanyard::bench {

QList<NamedBench> allBenches() { return {}; }

} // namespace lanyard::bench
