#include "models/consent/consent_grid.h"
#include "models/consent/consent_records.h"
#include "models/store/vault.h"
#include "tests/bench/benches.h"
#include "tests/bench/opened.h"

namespace lanyard::bench {

/// Every pupil against every purpose on a day, from the book in memory; beside it one pass over the returns in the
/// file.
void benchInForce(const Sample &sample, Report &report)
{
    const auto opened = openSample(sample);
    const QDate day = opened->clock().today();
    const auto compared = wait(opened->office().read<Compared>([&](Connection &connection) -> Result<Compared> {
        const ConsentBook book = valueOf(ConsentBook::read(connection));
        const QStringList purposes = book.purposes(day);
        return compare([&] { return timed([&] { ConsentGrid::of(book, purposes, day); }); },
                       [&] { return timed([&] { valueOf(readReturns(connection)); }); },
                       sample.pupils > 50000 ? 5 : 15);
    }));
    report.add(ratioRow(QStringLiteral("consent in force, pupil × purpose : one scan of the returns"), sample,
                        valueOf(compared), 2));
}

} // namespace lanyard::bench
