#include "forms/print_scope.h"

#include "models/tables/folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace lanyard {

namespace {

bool isIn(const PrintScope &scope, const Pupil &pupil, const QDate &day)
{
    if (!scope.pupils.isEmpty())
        return scope.pupils.contains(pupil.id);
    return pupil.school == scope.school && pupil.isOnRoll(day, KnownNow)
        && (scope.registrationGroup.isEmpty()
            || pupil.registrationGroup.compare(scope.registrationGroup, Qt::CaseInsensitive) == 0)
        && (scope.yearGroup.isNull() || pupil.yearGroup == scope.yearGroup);
}

auto printOrder(const Pupil &pupil)
{
    return std::tuple(pupil.yearGroup.rank(), sortKey(pupil.registrationGroup), sortKey(pupil.sortedName()));
}

} // namespace

QString PrintScope::label(const ConsentBook &book) const
{
    if (const Pupil *only = pupils.size() == 1 ? book.pupil(pupils.front()) : nullptr)
        return only->name();
    if (!pupils.isEmpty())
        return tr("Chosen pupils");
    if (!registrationGroup.isEmpty())
        return tr("Class %1").arg(registrationGroup);
    return yearGroup.isNull() ? tr("The whole school") : yearGroup.label();
}

QList<const Pupil *> PrintScope::of(const ConsentBook &book, const QDate &day) const
{
    QList<const Pupil *> found;
    for (const Pupil &pupil : book.pupils()) {
        if (isIn(*this, pupil, day))
            found.append(&pupil);
    }
    std::sort(found.begin(), found.end(),
              [](const Pupil *left, const Pupil *right) { return printOrder(*left) < printOrder(*right); });
    return found;
}

} // namespace lanyard
