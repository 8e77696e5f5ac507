#include "app/today/consent_figures.h"

#include "models/consent/consent_grid.h"

#include <QMap>

#include <algorithm>

namespace lanyard {

namespace {

bool any(const QList<InForce> &row, std::initializer_list<ConsentState> states)
{
    return std::any_of(row.begin(), row.end(), [&states](const InForce &cell) {
        return std::find(states.begin(), states.end(), cell.state) != states.end();
    });
}

bool all(const QList<InForce> &row, std::initializer_list<ConsentState> states)
{
    return std::all_of(row.begin(), row.end(), [&states](const InForce &cell) {
        return std::find(states.begin(), states.end(), cell.state) != states.end();
    });
}

} // namespace

ConsentFigures ConsentFigures::of(const ConsentBook &book, const QDate &day)
{
    using State = ConsentState;
    ConsentFigures figures;
    QMap<int, Year> years;
    const QStringList purposes = book.purposes(day);
    for (const Pupil &pupil : book.pupils()) {
        if (!pupil.isOnRoll(day, KnownNow))
            continue;
        const QList<InForce> row = ConsentGrid::row(book, pupil, purposes, day);
        Year &year = years[pupil.yearGroup.rank()];
        year.label = pupil.yearGroup.key();
        year.name = pupil.yearGroup.label();
        ++year.pupils;
        ++figures.pupils;
        figures.unclear += any(row, {State::Unclear}) ? 1 : 0;
        figures.disputed += any(row, {State::Disputed}) ? 1 : 0;
        if (all(row, {State::NotReturned, State::Expired})) {
            ++year.notReturned;
            ++figures.notReturned;
        } else if (all(row, {State::Consented})) {
            ++year.consented;
        } else if (any(row, {State::Consented})) {
            ++year.inPart;
        } else {
            ++year.refused;
        }
    }
    figures.years = years.values();
    return figures;
}

} // namespace lanyard
