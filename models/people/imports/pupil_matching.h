#pragma once

#include "models/people/imports/imported_pupils.h"
#include "models/people/pupil.h"

#include <QHash>
#include <QSet>

namespace lanyard {

/// Finds the pupil of one school that a row of a file speaks of.
class PupilMatching
{
public:
    PupilMatching(const QList<Pupil> &existing, const RecordId &school, const ImportedPupils &imported);

    /// By UPN; otherwise by name and date of birth, where that is one child whose own UPN the file does not have. Null
    /// for a child the register does not know.
    const Pupil *find(const ImportedPupil &row) const;

    /// Whether a UPN now stands beside somebody else: neither a name nor the date of birth is the same.
    static bool isSomebodyElse(const Pupil &known, const ImportedPupil &row);

private:
    static QByteArray nameKey(const QString &surname, const QString &forename, const QDate &born);

    QHash<QString, const Pupil *> m_byUpn;
    QMultiHash<QByteArray, const Pupil *> m_byName;
    QSet<QString> m_upnsOfFile;
};

} // namespace lanyard
