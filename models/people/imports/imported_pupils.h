#pragma once

#include "models/people/imports/import_field.h"
#include "models/people/year_group.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace lanyard {

/// Something in a file that cannot be imported, and where.
struct ImportRefusal
{
    int line = 0;
    int column = 0; ///< the cell of a spreadsheet or the character of XML; 0: the whole row
    QString field; ///< as the file's header calls it
    QString reason; ///< translated

    QString text() const; ///< "line 7, column 3 (DOB): …"
    bool operator==(const ImportRefusal &) const = default;
};

/// A contact as a file has it. Only what `carried` names was in the file.
struct ImportedContact
{
    int line = 0;
    ImportFields carried;
    int order = 0;
    QString title;
    QString forename;
    QString surname;
    QString relationship;
    QString email;
    QString phone;
    QString address;
    std::optional<bool> responsibility;

    bool isEmpty() const;
};

/// A pupil as a file has it.
struct ImportedPupil
{
    int line = 0;
    ImportFields carried;
    QString upn;
    QString admission;
    QString surname; ///< the legal one, or the one the file has: see carried
    QString forename;
    QString preferredSurname;
    QString preferredForename;
    QDate born;
    YearGroup year;
    QString group;
    bool carriesContacts = false; ///< every contact the school has of this pupil is here
    QList<ImportedContact> contacts;
};

/// A file's content after reading: what can be imported, what cannot.
struct ImportedPupils
{
    QList<ImportedPupil> pupils;
    QList<ImportedPupil> leftOut; ///< of refused rows, as far as they could be read: they are not leavers
    QList<ImportRefusal> refused;
    bool isPartial = false; ///< the file says that it does not hold everybody
};

} // namespace lanyard

Q_DECLARE_TYPEINFO(lanyard::ImportRefusal, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(lanyard::ImportedContact, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(lanyard::ImportedPupil, Q_RELOCATABLE_TYPE);
