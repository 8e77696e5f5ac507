#include "models/consent/consent_grid.h"

#include "models/consent/pupil_reading.h"

namespace lanyard {

namespace {

void appendRow(QList<InForce> &cells, const PupilConsent &consent, Question &question)
{
    PupilReading reading(consent, question);
    for (int purpose = 0; purpose < question.columns.purposes().size(); ++purpose)
        cells.append(reading.of(purpose));
}

} // namespace

ConsentGrid ConsentGrid::of(const ConsentBook &book, const QStringList &purposes, const QDate &day, qint64 knownBy)
{
    ConsentGrid grid{purposes, {}, {}};
    Question question(book.versions(), purposes, day, knownBy);
    grid.pupils.reserve(book.pupils().size());
    grid.cells.reserve(book.pupils().size() * purposes.size());
    for (const Pupil &pupil : book.pupils()) {
        grid.pupils.append(pupil.id);
        appendRow(grid.cells, book.about(pupil), question);
    }
    return grid;
}

QList<InForce> ConsentGrid::row(const ConsentBook &book, const Pupil &pupil, const QStringList &purposes,
                                const QDate &day, qint64 knownBy)
{
    QList<InForce> cells;
    Question question(book.versions(), purposes, day, knownBy);
    appendRow(cells, book.about(pupil), question);
    return cells;
}

} // namespace lanyard
