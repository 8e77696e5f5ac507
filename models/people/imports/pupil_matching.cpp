#include "models/people/imports/pupil_matching.h"

#include "models/tables/folding.h"

namespace lanyard {

PupilMatching::PupilMatching(const QList<Pupil> &existing, const RecordId &school, const ImportedPupils &imported)
{
    if (existing.isEmpty())
        return;
    for (const QList<ImportedPupil> &rows : {imported.pupils, imported.leftOut}) {
        for (const ImportedPupil &row : rows)
            m_upnsOfFile.insert(row.upn);
    }
    for (const Pupil &pupil : existing) {
        if (pupil.school != school)
            continue;
        if (!pupil.upn.isEmpty())
            m_byUpn.insert(pupil.upn, &pupil);
        if (!pupil.upn.isEmpty() && m_upnsOfFile.contains(pupil.upn))
            continue;
        const QByteArray legal = nameKey(pupil.legalSurname, pupil.legalForename, pupil.born);
        const QByteArray shown = nameKey(pupil.surname(), pupil.forename(), pupil.born);
        m_byName.insert(legal, &pupil);
        if (shown != legal)
            m_byName.insert(shown, &pupil);
    }
}

QByteArray PupilMatching::nameKey(const QString &surname, const QString &forename, const QDate &born)
{
    return folded(surname) + '/' + folded(forename) + '/' + QByteArray::number(born.toJulianDay());
}

const Pupil *PupilMatching::find(const ImportedPupil &row) const
{
    if (const Pupil *known = m_byUpn.value(row.upn))
        return known;
    if (m_byName.isEmpty())
        return nullptr;
    const auto found = m_byName.values(nameKey(row.surname, row.forename, row.born));
    return found.size() == 1 ? found.first() : nullptr;
}

bool PupilMatching::isSomebodyElse(const Pupil &known, const ImportedPupil &row)
{
    const bool sameDay = known.born == row.born || !known.born.isValid() || !row.born.isValid();
    const auto isOneOf = [](const QString &name, const QString &a, const QString &b) {
        const QByteArray sought = folded(name);
        return sought.isEmpty() || sought == folded(a) || sought == folded(b);
    };
    return !sameDay && !isOneOf(row.surname, known.legalSurname, known.preferredSurname)
        && !isOneOf(row.forename, known.legalForename, known.preferredForename);
}

} // namespace lanyard
