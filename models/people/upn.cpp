#include "models/people/upn.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

constexpr QStringView Letters = u"ABCDEFGHJKLMNPQRTUVWXYZ"; // 23: without I, O and S
constexpr qsizetype Length = 13;

/// Its weightless value; -1 for a character that cannot stand there.
qsizetype valueAt(QChar c, bool isLast)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return isLast ? Letters.indexOf(c) : -1;
}

/// The check letter of the twelve characters behind it; null where one of them cannot be there.
QChar checkLetter(QStringView lastTwelve)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < lastTwelve.size(); ++i) {
        const qsizetype value = valueAt(lastTwelve[i], i + 1 == lastTwelve.size());
        if (value < 0)
            return {};
        sum += value * (i + 2);
    }
    return Letters[sum % Letters.size()];
}

} // namespace

UpnFault upnFault(QStringView upn)
{
    if (upn.size() != Length)
        return UpnFault::Length;
    const QChar letter = checkLetter(upn.sliced(1));
    if (letter.isNull() || !Letters.contains(upn[0]))
        return UpnFault::Characters;
    return upn[0] == letter ? UpnFault::None : UpnFault::CheckLetter;
}

bool isTemporaryUpn(QStringView upn) { return upn.size() == Length && upn.back().isLetter(); }

QString tidyUpn(QStringView written)
{
    const auto isTidy = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); };
    if (std::all_of(written.begin(), written.end(), isTidy))
        return written.toString();
    QString upn = written.toString().toUpper();
    upn.removeIf([](QChar c) { return c.isSpace(); });
    return upn;
}

QString upnFaultText(QStringView upn)
{
    switch (upnFault(upn)) {
    case UpnFault::None:
        return {};
    case UpnFault::Length:
        return QCoreApplication::translate("Upn", "A UPN has 13 characters, this one has %1.").arg(upn.size());
    case UpnFault::Characters:
        return QCoreApplication::translate(
            "Upn", "A UPN is a letter (not I, O or S), eleven digits and a last digit or letter.");
    case UpnFault::CheckLetter:
        return QCoreApplication::translate("Upn", "The UPN's check letter should be %1: a character is wrong.")
            .arg(checkLetter(upn.sliced(1)));
    }
    return {};
}

QString upnFrom(QStringView lastTwelve)
{
    const QChar letter = lastTwelve.size() == Length - 1 ? checkLetter(lastTwelve) : QChar();
    return letter.isNull() ? QString() : letter + lastTwelve.toString();
}

} // namespace lanyard
