#include "models/people/year_group.h"

#include "models/tables/folding.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

constexpr int Nursery1 = 1;
constexpr int Nursery2 = 2;
constexpr int Reception = 3;
constexpr int LastYear = 14;

/// "14" → 17; 0 for what is not a year from 1 to 14.
int rankOfYear(QByteArray digits)
{
    bool isNumber = false;
    const int year = digits.toInt(&isNumber);
    return isNumber && year >= 1 && year <= LastYear ? Reception + year : 0;
}

/// "nursery first year" and all the ways to write it; 0 for another word.
int rankOfNursery(const QByteArray &text)
{
    for (const char *first :
         {"n1", "nursery1", "nurseryfirstyear", "nursery1styear", "nurseryyear1", "firstyearnursery"}) {
        if (text == first)
            return Nursery1;
    }
    for (const char *second :
         {"n2", "nursery2", "nurserysecondyear", "nursery2ndyear", "nurseryyear2", "secondyearnursery"}) {
        if (text == second)
            return Nursery2;
    }
    return 0;
}

bool isReception(const QByteArray &text)
{
    return text == "r" || text == "reception" || text == "receptionyear" || text == "yearr" || text == "rec"
        || text == "yr" || text == "yearreception";
}

QByteArray withoutYear(const QByteArray &text)
{
    for (const char *word : {"ncyear", "yeargroup", "year", "yr", "y"}) {
        if (text.startsWith(word))
            return text.sliced(qsizetype(qstrlen(word)));
    }
    return text;
}

QString translated(const char *text) { return QCoreApplication::translate("YearGroup", text); }

} // namespace

std::optional<YearGroup> YearGroup::parse(const QString &written)
{
    QByteArray text = folded(written);
    text.replace(" ", "").replace(".", "").replace("(", "").replace(")", "");
    if (text.isEmpty())
        return YearGroup();
    if (const int nursery = rankOfNursery(text))
        return YearGroup(nursery);
    if (isReception(text))
        return YearGroup(Reception);
    if (const int year = rankOfYear(withoutYear(text)))
        return YearGroup(year);
    return std::nullopt;
}

YearGroup YearGroup::fromKey(const QString &key)
{
    if (key == u"N1")
        return YearGroup(Nursery1);
    if (key == u"N2")
        return YearGroup(Nursery2);
    if (key == u"R")
        return YearGroup(Reception);
    return YearGroup(rankOfYear(key.toLatin1()));
}

QString YearGroup::key() const
{
    switch (m_rank) {
    case 0:
        return {};
    case Nursery1:
        return QStringLiteral("N1");
    case Nursery2:
        return QStringLiteral("N2");
    case Reception:
        return QStringLiteral("R");
    default:
        return QString::number(m_rank - Reception);
    }
}

QString YearGroup::label() const
{
    switch (m_rank) {
    case 0:
        return {};
    case Nursery1:
        return translated(QT_TRANSLATE_NOOP("YearGroup", "Nursery 1"));
    case Nursery2:
        return translated(QT_TRANSLATE_NOOP("YearGroup", "Nursery 2"));
    case Reception:
        return translated(QT_TRANSLATE_NOOP("YearGroup", "Reception"));
    default:
        return translated(QT_TRANSLATE_NOOP("YearGroup", "Year %1")).arg(m_rank - Reception);
    }
}

} // namespace lanyard
