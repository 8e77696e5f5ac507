#include "models/posting/pasted_names.h"

#include "models/consent/in_force.h"
#include "models/tables/folding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype LeastForSlips = 5; ///< in shorter names every letter matters
constexpr qsizetype MostCandidates = 8;

QByteArray key(const QString &text) { return folded(text).simplified(); }

QSet<QByteArray> namesOf(const Pupil &pupil)
{
    QSet<QByteArray> names;
    for (const auto &[forename, surname] :
         {std::pair{pupil.forename(), pupil.surname()}, std::pair{pupil.legalForename, pupil.legalSurname},
          std::pair{pupil.forename(), pupil.legalSurname}}) {
        names << key(forename + u' ' + surname) << key(surname + u' ' + forename);
    }
    return names;
}

/// Whether one letter too many, too few, another, or two that changed places tell the words apart.
bool isSlip(const QByteArray &one, const QByteArray &other)
{
    const QByteArray &shorter = one.size() <= other.size() ? one : other;
    const QByteArray &longer = one.size() <= other.size() ? other : one;
    if (longer.size() - shorter.size() > 1)
        return false;
    const auto [left, right] = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    const qsizetype same = left - shorter.begin();
    if (longer.size() > shorter.size())
        return shorter.mid(same) == longer.mid(same + 1);
    const bool isAnother = shorter.mid(same + 1) == longer.mid(same + 1);
    const bool changedPlaces = same + 1 < shorter.size() && shorter.at(same) == longer.at(same + 1)
        && shorter.at(same + 1) == longer.at(same) && shorter.mid(same + 2) == longer.mid(same + 2);
    return isAnother || changedPlaces;
}

} // namespace

PastedNames::PastedNames(const QList<Pupil> &pupils, const QDate &today)
{
    for (const Pupil &pupil : pupils) {
        if (!pupil.isOnRoll(today, KnownNow))
            continue;
        for (const QByteArray &name : namesOf(pupil))
            m_names.insert(name, pupil.id);
        if (!pupil.upn.isEmpty())
            m_names.insert(key(pupil.upn), pupil.id);
        if (!pupil.registrationGroup.isEmpty())
            m_groups.insert(pupil.id, key(pupil.registrationGroup));
    }
}

QList<PastedName> PastedNames::read(const QString &text) const
{
    static const QRegularExpression breaks(QStringLiteral("[\\r\\n;]+"));
    QList<PastedName> names;
    QSet<RecordId> found;
    for (const QString &line : text.split(breaks, Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const PastedName name = resolved(line.simplified());
        const bool isAgain = name.kind == PastedName::Kind::Found && found.contains(name.candidates.first());
        if (name.kind == PastedName::Kind::Found)
            found << name.candidates.first();
        if (!isAgain)
            names << name;
    }
    return names;
}

PastedName PastedNames::resolved(const QString &line) const
{
    static const QRegularExpression marks(QStringLiteral("^[\\s\\d.)•*-]+(?=\\p{L}{2})|[()\\[\\]]"));
    QString bare = line;
    const QByteArray words = key(bare.replace(marks, QStringLiteral(" ")));
    const QByteArray asTyped = key(line);
    PastedName name{line, PastedName::Kind::Unknown, named(asTyped)};
    if (name.candidates.isEmpty())
        name.candidates = named(words);
    const bool isExact = !name.candidates.isEmpty();
    if (!isExact)
        name.candidates = nearly(words);
    if (name.candidates.isEmpty())
        return name;
    name.kind = isExact && name.candidates.size() == 1 ? PastedName::Kind::Found : PastedName::Kind::Doubtful;
    return name;
}

/// Whoever is called that; with a class before or behind it, whoever of that class.
QList<RecordId> PastedNames::named(const QByteArray &words) const
{
    QList<RecordId> found = m_names.values(words);
    const qsizetype first = words.indexOf(' ');
    const qsizetype last = words.lastIndexOf(' ');
    if (found.isEmpty() && first > 0) {
        for (const auto &[group, name] :
             {std::pair{words.left(first), words.mid(first + 1)}, std::pair{words.mid(last + 1), words.left(last)}}) {
            for (const RecordId &pupil : m_names.values(name.trimmed())) {
                if (m_groups.value(pupil) == group && !found.contains(pupil))
                    found << pupil;
            }
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

QList<RecordId> PastedNames::nearly(const QByteArray &words) const
{
    QList<RecordId> found;
    if (words.size() < LeastForSlips)
        return found;
    for (auto name = m_names.begin(); name != m_names.end() && found.size() < MostCandidates; ++name) {
        if (isSlip(name.key(), words) && !found.contains(name.value()))
            found << name.value();
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace lanyard
