#pragma once

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace lanyard {

/// What a column of an imported file may hold. A file's other columns are never kept.
enum class ImportField : quint32 {
    Ignored = 0,
    Upn = 1 << 0,
    Admission = 1 << 1, ///< only to recognise rows of one pupil; never stored
    Surname = 1 << 2, ///< said without "legal" or "preferred"
    Forename = 1 << 3,
    LegalSurname = 1 << 4,
    LegalForename = 1 << 5,
    PreferredSurname = 1 << 6,
    PreferredForename = 1 << 7,
    Name = 1 << 8, ///< "Surname, Forename"
    Born = 1 << 9,
    Year = 1 << 10,
    Group = 1 << 11,
    ContactOrder = 1 << 12,
    ContactTitle = 1 << 13,
    ContactForename = 1 << 14,
    ContactSurname = 1 << 15,
    ContactName = 1 << 16,
    ContactRelationship = 1 << 17,
    ContactResponsibility = 1 << 18,
    ContactEmail = 1 << 19,
    ContactPhone = 1 << 20,
    ContactAddress = 1 << 21,
};
Q_DECLARE_FLAGS(ImportFields, ImportField)
Q_DECLARE_OPERATORS_FOR_FLAGS(ImportFields)

QList<ImportField> allImportFields(); ///< in the order a person would look for them
bool isContactField(ImportField field);
QString importFieldKey(ImportField field); ///< "registration_group", "contact_surname"; as a mapping file writes it
QString importFieldLabel(ImportField field); ///< translated, "Registration group"
std::optional<ImportField> importFieldFromKey(const QString &key);

} // namespace lanyard
