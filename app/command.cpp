#include "app/command.h"

#include <QStringList>

#include <algorithm>

namespace lanyard {

namespace {

/// Letters without their accents, in small.
QString folded(const QString &text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    }
    return plain;
}

} // namespace

bool matchesWords(const QString &title, const QString &words)
{
    const QString in = QLatin1Char(' ') + folded(title);
    const QStringList parts = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(),
                       [&in](const QString &part) { return in.contains(QLatin1Char(' ') + part); });
}

} // namespace lanyard
