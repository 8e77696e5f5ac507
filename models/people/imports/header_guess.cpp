#include "models/people/imports/header_guess.h"

#include "models/people/imports/header_words.h"

#include <algorithm>

namespace lanyard {

namespace {

/// Goes through the headers from left to right, as a person would.
class Guess
{
public:
    void take(const QString &header)
    {
        const MappedColumn said = columnFromWords(header);
        if (isContactField(said.field))
            m_columns += said;
        else if (said.field != ImportField::Ignored && !m_taken.testFlag(said.field))
            m_columns += pupilColumn(said.field);
        else
            m_columns += contactColumn(header, said.field);
    }

    ColumnMapping mapping()
    {
        numberBlocks();
        preferPlainNames();
        dropContactsWithoutName();
        dropRepeats();
        return ColumnMapping(m_columns);
    }

private:
    MappedColumn pupilColumn(ImportField field)
    {
        m_taken |= field;
        return {field, 0};
    }

    MappedColumn contactColumn(const QString &header, ImportField repeated)
    {
        if (repeated == ImportField::Admission || repeated == ImportField::Upn) {
            m_contactsBegan = true; // a second number is the contact's own
            return {};
        }
        const ImportField field = contactFieldFromWords(header);
        const bool couldBePupils = field == ImportField::ContactEmail || field == ImportField::ContactPhone
            || field == ImportField::ContactAddress || field == ImportField::ContactTitle;
        if (field == ImportField::Ignored || (couldBePupils && !m_contactsBegan && field != ImportField::ContactTitle))
            return {};
        m_contactsBegan = m_contactsBegan || field != ImportField::ContactTitle;
        const bool isName = field == ImportField::ContactForename || field == ImportField::ContactSurname
            || field == ImportField::ContactName;
        if (isName && m_inBlock.testFlag(field)) {
            ++m_block;
            m_inBlock = {};
        }
        m_inBlock |= field;
        return {field, -m_block}; // not numbered yet: see numberBlocks()
    }

    /// One block is the row's contact; several are numbered from 1.
    void numberBlocks()
    {
        for (MappedColumn &column : m_columns) {
            if (isContactField(column.field) && column.contact <= 0 && m_block > 0)
                column.contact = 1 - column.contact;
        }
    }

    /// Beside legal names, a plain name is what the child is called.
    void preferPlainNames()
    {
        prefer(ImportField::Surname, ImportField::LegalSurname, ImportField::PreferredSurname);
        prefer(ImportField::Forename, ImportField::LegalForename, ImportField::PreferredForename);
    }

    void prefer(ImportField plain, ImportField legal, ImportField preferred)
    {
        if (!m_taken.testFlag(legal))
            return;
        for (MappedColumn &column : m_columns) {
            if (column.field == plain)
                column.field = m_taken.testFlag(preferred) ? ImportField::Ignored : preferred;
        }
    }

    /// A list of pupils with a telephone number has no contacts.
    void dropContactsWithoutName()
    {
        const bool named = std::any_of(m_columns.begin(), m_columns.end(), [](const MappedColumn &column) {
            return column.field == ImportField::ContactForename || column.field == ImportField::ContactSurname
                || column.field == ImportField::ContactName;
        });
        for (MappedColumn &column : m_columns) {
            if (!named && isContactField(column.field))
                column = {};
        }
    }

    void dropRepeats()
    {
        QList<MappedColumn> seen;
        for (MappedColumn &column : m_columns) {
            const bool mayRepeat = column.field == ImportField::ContactPhone
                || column.field == ImportField::ContactAddress || column.field == ImportField::ContactEmail;
            if (!mayRepeat && seen.contains(column))
                column = {};
            seen += column;
        }
    }

    QList<MappedColumn> m_columns;
    ImportFields m_taken;
    ImportFields m_inBlock;
    int m_block = 0;
    bool m_contactsBegan = false;
};

} // namespace

ColumnMapping guessMapping(const QStringList &headers)
{
    Guess guess;
    for (const QString &header : headers)
        guess.take(header);
    return guess.mapping();
}

int recognisedHeaders(const QStringList &cells)
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const QString &cell) { return columnFromWords(cell).field != ImportField::Ignored; }));
}

} // namespace lanyard
