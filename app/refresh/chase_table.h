#pragma once

#include "models/consent/chase_list.h"
#include "models/tables/table.h"

#include <memory>

namespace lanyard {

/// A line of the chase list, as its table shows it: no more than it shows, for a large school has tens of thousands.
struct ChaseRow
{
    RecordId id; ///< of the pupil with whom is asked
    RecordId pupil;
    RecordId contact; ///< null: the pupil
    bool isBlank = false;
    QStringList cells; ///< as the CSV has them, in the order of chaseKeys()
    QStringList missing; ///< what is still to be answered, as people read it; shared by all who lack the same

    QString cell(const QString &key) const { return cells.value(chaseKeys().indexOf(key)); }

    bool operator==(const ChaseRow &) const = default;
};

using ChaseTable = Table<ChaseRow>;

/// Its columns have the keys of the CSV, so that what is exported from the window is the same file.
std::unique_ptr<ChaseTable> makeChaseTable();

/// What a refresh still waits for, of the schools of the book that are named.
struct ChaseSight
{
    QList<ChaseRow> rows;
    QList<ClassProgress> classes;

    static ChaseSight of(const ConsentBook &book, const QList<RecordId> &schools, const QDate &day);
};

} // namespace lanyard
