#pragma once

#include "models/people/imports/import_field.h"
#include "models/store/result.h"

#include <QByteArray>
#include <QStringList>

namespace lanyard {

/// What one column of a spreadsheet holds. `contact` numbers the contacts of one row from 1; 0 is the contact of a
/// file with a row per contact.
struct MappedColumn
{
    ImportField field = ImportField::Ignored;
    int contact = 0;

    bool operator==(const MappedColumn &) const = default;
};

/// Which column of a spreadsheet holds what: one entry a header, in its order.
class ColumnMapping
{
public:
    ColumnMapping() = default;
    explicit ColumnMapping(QList<MappedColumn> columns)
        : m_columns(std::move(columns))
    {
    }

    const QList<MappedColumn> &columns() const { return m_columns; }
    void set(int column, MappedColumn what);
    bool has(ImportField field) const;
    ImportFields fields() const;

    /// What keeps this mapping from being used, in words; empty when it can be.
    QString fault() const;

    /// {"Legal Surname": "legal_surname", "Forename (2)": "contact_forename", "Contact 2 Email": "contact_2_email"}.
    /// A header that stands more than once carries its number; what is not named is not imported.
    QByteArray toJson(const QStringList &headers) const;
    /// Reads the same, and {"surname": "Legal Surname"} too. Refuses a name that is neither.
    static Result<ColumnMapping> fromJson(const QByteArray &json, const QStringList &headers);

    bool operator==(const ColumnMapping &) const = default;

private:
    QList<MappedColumn> m_columns;
};

/// The headers with repeated ones numbered: "Forename", "Forename (2)".
QStringList numberedHeaders(const QStringList &headers);

/// What a header looks like, whoever writes it: a mapping is remembered under this hash (16 bytes).
QByteArray headerShape(const QStringList &headers);

} // namespace lanyard
