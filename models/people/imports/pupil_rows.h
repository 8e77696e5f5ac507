#pragma once

#include "models/people/imports/column_mapping.h"
#include "models/people/imports/csv_reader.h"
#include "models/people/imports/date_reading.h"
#include "models/people/imports/imported_pupils.h"

#include <QHash>

namespace lanyard {

/// Makes pupils of a spreadsheet's rows, one row after another.
class PupilRows
{
public:
    PupilRows(const ColumnMapping &mapping, const QStringList &headers, const QDate &today);

    void take(const CsvRow &row);
    ImportedPupils finish();

private:
    struct Slot
    {
        int number = 0;
        ImportFields carried;
        QList<int> columns;
    };
    struct Read ///< a pupil and what finish() still needs
    {
        ImportedPupil pupil;
        QString born; ///< as written: read once the file's date order is known
        bool refused = false;
    };

    void sortColumns();
    bool fits(const CsvRow &row);
    bool repeatsPupil(const CsvRow &row);
    int pupilOf(const CsvRow &row);
    Read readPupil(const CsvRow &row);
    void readPupilCell(Read &read, const CsvRow &row, int column);
    void checkNames(Read &read, int line);
    QString keyOf(const Read &read) const;
    bool isSameChild(const Read &a, const Read &b) const;
    int merged(int known, Read &&read);
    void takeContacts(int pupil, const CsvRow &row);
    void readContactCell(ImportedContact &contact, const CsvRow &row, int column);
    QString limited(const CsvRow &row, int column, int limit, bool lines = false);
    void refuse(int line, int column, const QString &reason);
    void readBirthDates();
    int columnOf(ImportField field) const;

    const QStringList m_headers;
    const QList<MappedColumn> m_columns;
    const QDate m_today;
    QList<int> m_pupilColumns;
    QList<Slot> m_slots;
    ImportFields m_carried;

    std::vector<Read> m_read;
    QHash<QString, int> m_byKey;
    QString m_cells; ///< of the pupil, side by side
    QString m_lastCells;
    int m_last = -1;
    bool m_rowRefused = false;
    bool m_sharedRows = false; ///< some pupil has more than one row
    DateOrderVotes m_votes;
    ImportedPupils m_result;
};

} // namespace lanyard
