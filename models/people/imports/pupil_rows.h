#pragma once

#include "models/people/imports/column_mapping.h"
#include "models/people/imports/csv_reader.h"
#include "models/people/imports/imported_pupils.h"
#include "models/people/imports/imported_text.h"
#include "models/people/imports/tidy_texts.h"

#include <QHash>

#include <vector>

namespace lanyard {

/// Makes pupils of a spreadsheet's rows, one row after another.
class PupilRows
{
public:
    PupilRows(const ColumnMapping &mapping, const QStringList &headers, const QDate &today, qsizetype expectedPupils);

    void take(const CsvRow &row); ///< rows come in order, each while the one before is still valid
    /// Takes what another made of the rows that follow these, as if it had read them. False, and nothing is taken,
    /// where that would not come to the same: then they have to be read.
    bool append(PupilRows &&later);
    ImportedPupils finish();

private:
    template <typename Record> struct Column
    {
        int number = 0;
        ImportField field = ImportField::Ignored;
        const ImportedText<Record> *text = nullptr; ///< where it goes; null where it is more than a text
    };
    struct Slot
    {
        int number = 0;
        ImportFields carried;
        QList<Column<ImportedContact>> columns;
    };
    struct Pending ///< what finish() still needs of a pupil
    {
        QString born; ///< as written: read once the file's date order is known
        bool refused = false;
    };
    struct Read
    {
        ImportedPupil pupil;
        Pending pending;
    };

    void sortColumns();
    bool fits(const CsvRow &row);
    bool repeatsPupil(const CsvRow &row);
    int pupilOf(const CsvRow &row);
    Read readPupil(const CsvRow &row);
    void readPupilCell(Read &read, const CsvRow &row, const Column<ImportedPupil> &column);
    std::optional<YearGroup> yearOf(const QString &text);
    void checkNames(Read &read, int line);
    QString keyOf(const Read &read) const;
    bool isSameChild(int known, const Read &read) const;
    int add(Read &&read);
    int merged(int known, Read &&read);
    bool agreesWith(const PupilRows &later) const;
    void append(Read &&read);
    void takeContacts(int pupil, const CsvRow &row);
    void addContact(int pupil, ImportedContact &&contact, int column);
    void readContactCell(ImportedContact &contact, const CsvRow &row, const Column<ImportedContact> &column);
    QString limited(const CsvRow &row, int column, int limit);
    QString limited(QString text, const CsvRow &row, int column, int limit);
    void refuse(int line, int column, const QString &reason);
    void readBirthDates();
    void setRefusedApart();
    int columnOf(ImportField field) const;

    const QStringList m_headers;
    const QList<MappedColumn> m_columns;
    const QDate m_today;
    QList<Column<ImportedPupil>> m_pupilColumns;
    QList<Slot> m_slots;
    ImportFields m_carried;

    TidyTexts m_texts;
    QHash<QString, std::optional<YearGroup>> m_years; ///< by how they were written
    std::vector<Pending> m_pending; ///< of each pupil in m_result
    QHash<QString, int> m_byKey; ///< the pupil's place in m_result
    std::vector<QStringView> m_lastCells; ///< of the pupil in the row before
    int m_last = -1; ///< the pupil in the row before
    bool m_rowRefused = false;
    bool m_sharedRows = false; ///< some pupil has more than one row
    ImportedPupils m_result;
};

} // namespace lanyard
