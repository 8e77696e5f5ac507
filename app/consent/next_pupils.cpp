#include "app/consent/next_pupils.h"

#include "models/consent/in_force.h"
#include "models/people/siblings.h"
#include "models/tables/folding.h"

#include <QCoreApplication>

#include <map>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::EntryPanel)
};

constexpr int MostOfClass = 3;

} // namespace

QList<std::pair<RecordId, QString>> likelyNext(const QList<Pupil> &pupils, const Pupil &after, const QDate &today)
{
    QList<std::pair<RecordId, QString>> likely;
    const QList<RecordId> siblings = siblingsOf(after, pupils);
    for (const RecordId &sibling : siblings)
        likely.append({sibling, Text::tr("brother or sister")});

    const QByteArray from = sortKey(after.sortedName());
    std::multimap<QByteArray, RecordId> following;
    for (const Pupil &other : pupils) {
        const bool isClassmate = other.school == after.school && other.registrationGroup == after.registrationGroup;
        if (!isClassmate || siblings.contains(other.id) || !other.isOnRoll(today, KnownNow))
            continue;
        if (QByteArray key = sortKey(other.sortedName()); key > from)
            following.emplace(std::move(key), other.id);
    }
    int offered = 0;
    for (auto next = following.begin(); next != following.end() && offered < MostOfClass; ++next, ++offered)
        likely.append({next->second, Text::tr("next in class")});
    return likely;
}

} // namespace lanyard
