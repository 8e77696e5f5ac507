#include "models/consent/refresh.h"

#include "models/consent/consent_grid.h"
#include "models/tables/folding.h"

#include <algorithm>
#include <tuple>

namespace lanyard {

namespace {

QStringList purposesOf(const ConsentBook &book, const RefreshWish &wish)
{
    const School *school = book.school(wish.school);
    if (!wish.purposes.isEmpty() || !school)
        return wish.purposes;
    QStringList keys;
    if (const FormVersion *form
        = book.latestForm(school->id, AcademicYear::containing(wish.day, school->yearStarts).start)) {
        for (const Purpose &purpose : form->purposes)
            keys << purpose.key;
    }
    return keys;
}

/// On roll there, in the order in which forms are handed out.
QList<const Pupil *> pupilsOf(const ConsentBook &book, const RefreshWish &wish)
{
    using Place = std::tuple<int, QByteArray, QByteArray>;
    QList<std::pair<Place, const Pupil *>> sorted;
    for (const Pupil &pupil : book.pupils()) {
        if (pupil.school == wish.school && pupil.isOnRoll(wish.day, KnownNow))
            sorted.append(
                {Place{pupil.yearGroup.rank(), sortKey(pupil.registrationGroup), sortKey(pupil.sortedName())}, &pupil});
    }
    std::sort(sorted.begin(), sorted.end());
    QList<const Pupil *> pupils;
    for (const auto &one : std::as_const(sorted))
        pupils << one.second;
    return pupils;
}

Uncovered coverOf(const ConsentBook &book, const Pupil &pupil, const QStringList &purposes, const QDate &day)
{
    Uncovered one{pupil.id, {}, {}};
    if (isProtected(book.about(pupil), day))
        return one;
    const QList<InForce> row = ConsentGrid::row(book, pupil, purposes, day);
    for (qsizetype i = 0; i < purposes.size(); ++i) {
        const ConsentState state = row.at(i).state;
        if (state == ConsentState::NotReturned || state == ConsentState::Expired)
            one.missing << purposes.at(i);
        else if (state == ConsentState::Unclear)
            one.blank << purposes.at(i);
    }
    return one;
}

bool isCovered(const Uncovered &one) { return one.missing.isEmpty() && one.blank.isEmpty(); }

} // namespace

QList<Uncovered> uncovered(const ConsentBook &book, const RefreshWish &wish)
{
    const QStringList purposes = purposesOf(book, wish);
    QList<Uncovered> all;
    for (const Pupil *pupil : pupilsOf(book, wish)) {
        const Uncovered one = coverOf(book, *pupil, purposes, wish.day);
        if (!isCovered(one))
            all << one;
    }
    return all;
}

QList<ClassProgress> classProgress(const ConsentBook &book, const RefreshWish &wish)
{
    const QStringList purposes = purposesOf(book, wish);
    QList<ClassProgress> classes;
    for (const Pupil *pupil : pupilsOf(book, wish)) {
        if (classes.isEmpty() || classes.last().registrationGroup != pupil->registrationGroup)
            classes << ClassProgress{pupil->registrationGroup, 0, 0};
        ++classes.last().pupils;
        classes.last().answered += isCovered(coverOf(book, *pupil, purposes, wish.day)) ? 1 : 0;
    }
    return classes;
}

} // namespace lanyard
