#include "models/people/imports/import_text.h"

#include "models/tables/csv_writer.h"

#include <QStringList>

#include <algorithm>

namespace lanyard {

namespace {

/// Most cells need nothing done: no space to close up and nothing that could be composed.
bool isTidy(QStringView text)
{
    QChar previous = u' ';
    for (const QChar c : text) {
        if (c.unicode() >= 0x300 || (c.isSpace() && (c != u' ' || previous == u' ')))
            return false;
        previous = c;
    }
    return previous != u' ' || text.isEmpty();
}

bool isOneOf(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

QString tidyText(QStringView written)
{
    const QStringView text = withoutNeutralising(written);
    return isTidy(text) ? text.toString() : text.toString().simplified().normalized(QString::NormalizationForm_C);
}

QString tidyLines(QStringView written)
{
    QStringList lines;
    for (const QStringView line : written.split(u'\n')) {
        if (const QString text = tidyText(line); !text.isEmpty())
            lines += text;
    }
    return lines.join(u'\n');
}

std::optional<bool> readYesNo(QStringView written)
{
    const QStringView text = written.trimmed();
    if (isOneOf(text, {u"t", u"true", u"1", u"y", u"yes"}))
        return true;
    if (isOneOf(text, {u"f", u"false", u"0", u"n", u"no"}))
        return false;
    return std::nullopt;
}

CutName cutSortedName(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    return comma < 0 ? CutName{name, {}} : CutName{name.first(comma).trimmed(), name.sliced(comma + 1).trimmed()};
}

CutName cutSpokenName(const QString &name)
{
    if (name.contains(u','))
        return cutSortedName(name);
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto isTitle = [](const QString &word) {
        return isOneOf(word.endsWith(u'.') ? QStringView(word).chopped(1) : QStringView(word),
                       {u"mr", u"mrs", u"miss", u"ms", u"mx", u"dr", u"prof", u"rev", u"sir", u"lady"});
    };
    while (words.size() > 1 && isTitle(words.first()))
        words.removeFirst();
    if (words.size() < 2)
        return {words.join(u' '), {}};
    const QString forename = words.takeFirst();
    return {words.join(u' '), forename};
}

} // namespace lanyard
