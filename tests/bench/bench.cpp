#include "tests/bench/benches.h"

namespace lanyard::bench {

QList<NamedBench> allBenches()
{
    return {
        {QStringLiteral("unlock"), benchUnlock},       {QStringLiteral("start"), benchStart},
        {QStringLiteral("search"), benchSearch},       {QStringLiteral("import"), benchImport},
        {QStringLiteral("in-force"), benchInForce},    {QStringLiteral("check"), benchCheck},
        {QStringLiteral("forms"), benchForms},         {QStringLiteral("warm-reads"), benchWarmReads},
        {QStringLiteral("registers"), benchRegisters}, {QStringLiteral("cases"), benchCases},
        {QStringLiteral("memory"), benchMemory},
    };
}

Row ratioRow(const QString &what, const Sample &sample, const Compared &compared, double atMost)
{
    return {what,
            sample.pupils,
            milliseconds(compared.ours),
            milliseconds(compared.theirs),
            times(compared.ratio),
            QStringLiteral("≤ ") + times(atMost),
            percent(compared.spread),
            compared.pairs,
            compared.ratio <= atMost};
}

Row timeRow(const QString &what, const Sample &sample, const Compared &measured, double atMostMs)
{
    return {what,
            sample.pupils,
            milliseconds(measured.ours),
            {},
            milliseconds(measured.ours),
            QStringLiteral("≤ ") + milliseconds(atMostMs),
            percent(measured.spread),
            measured.pairs,
            measured.ours <= atMostMs};
}

} // namespace lanyard::bench
