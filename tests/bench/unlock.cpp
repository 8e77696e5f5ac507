#include "models/store/crypto.h"
#include "tests/bench/benches.h"
#include "tests/bench/opened.h"

namespace lanyard::bench {

/// From the password to every vault open, against the key derivation that is its own purpose to be slow.
void benchUnlock(const Sample &sample, Report &report)
{
    const QByteArray salt(crypto::SaltSize, 's');
    const auto derive = [&salt] {
        QString password = QStringLiteral("demonstration only");
        valueOf(crypto::deriveKey(Secret::take(password), salt, KeyCost::cheap()));
    };
    std::unique_ptr<Register> opened; // closed outside the time
    const auto unlock = [&] {
        opened.reset();
        return timed([&] { opened = openSample(sample); });
    };
    const auto compared = compare(
        unlock, [&] { return timed(derive); }, 25);
    Compared less = compared;
    less.ours = compared.ours - compared.theirs;
    Row row = timeRow(QStringLiteral("unlock, less its own key derivation"), sample, less, 25);
    row.ours = milliseconds(compared.ours);
    row.theirs = milliseconds(compared.theirs);
    report.add(row);
}

} // namespace lanyard::bench
