#include "tests/bench/report.h"

#include <cstdio>

namespace lanyard::bench {

namespace {

void line(const QStringList &cells)
{
    constexpr int Widths[] = {46, 8, 12, 12, 12, 12, 7, 6, 6};
    QString text = QStringLiteral("|");
    for (int cell = 0; cell < cells.size(); ++cell) {
        const QString padded
            = cell == 0 ? cells.at(cell).leftJustified(Widths[cell]) : cells.at(cell).rightJustified(Widths[cell]);
        text += QStringLiteral(" %1 |").arg(padded);
    }
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

} // namespace

void Report::begin() const
{
    line({QStringLiteral("what"), QStringLiteral("pupils"), QStringLiteral("Lanyard"), QStringLiteral("other side"),
          QStringLiteral("figure"), QStringLiteral("bound"), QStringLiteral("A/A"), QStringLiteral("pairs"),
          QStringLiteral("holds")});
    QStringList rules(9, QStringLiteral("---"));
    line(rules);
}

void Report::add(const Row &row)
{
    // The bounds are those of a school of 20,000; the other sizes show how each figure grows.
    const bool isBinding = row.pupils == 20000;
    const QString verdict = !isBinding ? QStringLiteral("-") : row.holds ? QStringLiteral("yes") : QStringLiteral("NO");
    line({row.what, QString::number(row.pupils), row.ours, row.theirs, row.figure, row.bound, row.spread,
          row.pairs ? QString::number(row.pairs) : QString(), verdict});
    m_misses += isBinding && !row.holds ? 1 : 0;
}

QString milliseconds(double ms) { return QStringLiteral("%1 ms").arg(ms, 0, 'f', ms < 10 ? 2 : ms < 100 ? 1 : 0); }

QString percent(double share) { return QStringLiteral("±%1 %").arg(share * 100, 0, 'f', 0); }

QString times(double ratio) { return QStringLiteral("%1 ×").arg(ratio, 0, 'f', 2); }

} // namespace lanyard::bench
