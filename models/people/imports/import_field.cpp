#include "models/people/imports/import_field.h"

#include <QCoreApplication>

#include <array>

namespace lanyard {

namespace {

struct Named
{
    ImportField field;
    const char *key;
    const char *label;
};

constexpr std::array Names{
    Named{ImportField::Ignored, "", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Not imported")},
    Named{ImportField::Upn, "upn", QT_TRANSLATE_NOOP("lanyard::ImportWords", "UPN")},
    Named{ImportField::Admission, "admission_number",
          QT_TRANSLATE_NOOP("lanyard::ImportWords", "Admission number (to match rows)")},
    Named{ImportField::Surname, "surname", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Surname")},
    Named{ImportField::Forename, "forename", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Forename")},
    Named{ImportField::LegalSurname, "legal_surname", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Legal surname")},
    Named{ImportField::LegalForename, "legal_forename", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Legal forename")},
    Named{ImportField::PreferredSurname, "preferred_surname",
          QT_TRANSLATE_NOOP("lanyard::ImportWords", "Preferred surname")},
    Named{ImportField::PreferredForename, "preferred_forename",
          QT_TRANSLATE_NOOP("lanyard::ImportWords", "Preferred forename")},
    Named{ImportField::Name, "name", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Name (Surname, Forename)")},
    Named{ImportField::Born, "date_of_birth", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Date of birth")},
    Named{ImportField::Year, "year_group", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Year group")},
    Named{ImportField::Group, "registration_group", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Registration group")},
    Named{ImportField::ContactOrder, "contact_order", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Contact: priority")},
    Named{ImportField::ContactTitle, "contact_title", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Contact: title")},
    Named{ImportField::ContactForename, "contact_forename",
          QT_TRANSLATE_NOOP("lanyard::ImportWords", "Contact: forename")},
    Named{ImportField::ContactSurname, "contact_surname",
          QT_TRANSLATE_NOOP("lanyard::ImportWords", "Contact: surname")},
    Named{ImportField::ContactName, "contact_name", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Contact: full name")},
    Named{ImportField::ContactRelationship, "contact_relationship",
          QT_TRANSLATE_NOOP("lanyard::ImportWords", "Contact: relationship")},
    Named{ImportField::ContactResponsibility, "contact_parental_responsibility",
          QT_TRANSLATE_NOOP("lanyard::ImportWords", "Contact: parental responsibility")},
    Named{ImportField::ContactEmail, "contact_email", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Contact: e-mail")},
    Named{ImportField::ContactPhone, "contact_phone", QT_TRANSLATE_NOOP("lanyard::ImportWords", "Contact: telephone")},
    Named{ImportField::ContactAddress, "contact_address",
          QT_TRANSLATE_NOOP("lanyard::ImportWords", "Contact: address")},
};

const Named &named(ImportField field)
{
    const auto found = std::find_if(Names.begin(), Names.end(), [field](const Named &n) { return n.field == field; });
    return found == Names.end() ? Names.front() : *found;
}

} // namespace

QList<ImportField> allImportFields()
{
    QList<ImportField> all;
    for (const Named &name : Names)
        all += name.field;
    return all;
}

bool isContactField(ImportField field) { return quint32(field) >= quint32(ImportField::ContactOrder); }

QString importFieldKey(ImportField field) { return QString::fromLatin1(named(field).key); }

QString importFieldLabel(ImportField field)
{
    return QCoreApplication::translate("lanyard::ImportWords", named(field).label);
}

std::optional<ImportField> importFieldFromKey(const QString &key)
{
    const auto found
        = std::find_if(Names.begin(), Names.end(), [&key](const Named &n) { return key == QLatin1String(n.key); });
    return found == Names.end() ? std::nullopt : std::optional(found->field);
}

} // namespace lanyard
