#include "models/people/imports/date_reading.h"

#include <array>

namespace lanyard {

namespace {

struct Parts
{
    std::array<QStringView, 3> text;
    bool complete = false;
};

bool isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= 4
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool separates(QChar c) { return c == u'/' || c == u'-' || c == u'.' || c == u' ' || c == u','; }

/// "2022-02-10T00:00:00" and "10/02/2022 00:00" without their time.
QStringView withoutTime(QStringView written)
{
    const QStringView text = written.trimmed();
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return text;
    const QStringView before = text.first(colon);
    const qsizetype end = std::max(before.lastIndexOf(u' '), before.lastIndexOf(u'T'));
    return end < 0 ? text : text.first(end).trimmed();
}

Parts partsOf(QStringView written)
{
    const QStringView text = withoutTime(written);
    if (text.isEmpty() || !text.front().isLetterOrNumber())
        return {};
    Parts parts;
    size_t count = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separates(text[i]))
            continue;
        if (i > from) {
            if (count == parts.text.size())
                return {};
            parts.text[count++] = text.sliced(from, i - from);
        }
        from = i + 1;
    }
    parts.complete = count == parts.text.size();
    return parts;
}

/// 1 to 12 for an English month's name or its first letters; 0 otherwise.
int monthNamed(QStringView text)
{
    static constexpr std::array<QStringView, 12> Names{u"january",   u"february", u"march",    u"april",
                                                       u"may",       u"june",     u"july",     u"august",
                                                       u"september", u"october",  u"november", u"december"};
    if (text.size() < 3 || !text.front().isLetter())
        return 0;
    for (size_t i = 0; i < Names.size(); ++i) {
        if (Names[i].startsWith(text, Qt::CaseInsensitive))
            return int(i) + 1;
    }
    return text.compare(u"sept", Qt::CaseInsensitive) == 0 ? 9 : 0;
}

QDate dated(QStringView year, int month, QStringView day, const QDate &today)
{
    if (!isNumber(year) || !isNumber(day) || day.size() > 2 || (year.size() != 2 && year.size() != 4))
        return {};
    int full = year.toInt();
    if (year.size() == 2)
        full += full + 2000 > today.year() ? 1900 : 2000;
    return QDate(full, month, day.toInt());
}

int monthNumbered(QStringView text) { return isNumber(text) && text.size() <= 2 ? text.toInt() : 0; }

bool isAmbiguousKind(const Parts &parts)
{
    return parts.complete && isNumber(parts.text[0]) && isNumber(parts.text[1]) && parts.text[0].size() <= 2
        && parts.text[1].size() <= 2;
}

} // namespace

void DateOrderVotes::count(QStringView written)
{
    const Parts parts = partsOf(written);
    if (!isAmbiguousKind(parts))
        return;
    const int first = parts.text[0].toInt();
    const int second = parts.text[1].toInt();
    if (first > 12 && second <= 12)
        ++m_dayFirst;
    else if (second > 12 && first <= 12)
        ++m_monthFirst;
}

QDate readDate(QStringView written, DateOrder order, const QDate &today)
{
    const Parts parts = partsOf(written);
    if (!parts.complete)
        return {};
    const auto &[first, second, third] = parts.text;
    if (first.size() == 4)
        return dated(first, monthNumbered(second), third, today);
    if (const int month = monthNamed(second))
        return dated(third, month, first, today);
    if (const int month = monthNamed(first))
        return dated(third, month, second, today);
    return order == DateOrder::DayFirst ? dated(third, monthNumbered(second), first, today)
                                        : dated(third, monthNumbered(first), second, today);
}

} // namespace lanyard
