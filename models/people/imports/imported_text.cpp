#include "models/people/imports/imported_text.h"

#include "models/people/imports/import_text.h"

#include <algorithm>
#include <array>

namespace lanyard {

namespace {

using PupilText = ImportedText<ImportedPupil>;
using ContactText = ImportedText<ImportedContact>;

constexpr std::array PupilTexts{
    PupilText{ImportField::Admission, &ImportedPupil::admission, ImportLimit::Name},
    PupilText{ImportField::Surname, &ImportedPupil::surname, ImportLimit::Name},
    PupilText{ImportField::Forename, &ImportedPupil::forename, ImportLimit::Name},
    PupilText{ImportField::LegalSurname, &ImportedPupil::surname, ImportLimit::Name},
    PupilText{ImportField::LegalForename, &ImportedPupil::forename, ImportLimit::Name},
    PupilText{ImportField::PreferredSurname, &ImportedPupil::preferredSurname, ImportLimit::Name},
    PupilText{ImportField::PreferredForename, &ImportedPupil::preferredForename, ImportLimit::Name},
    PupilText{ImportField::Group, &ImportedPupil::group, ImportLimit::Group},
};

constexpr std::array ContactTexts{
    ContactText{ImportField::ContactTitle, &ImportedContact::title, ImportLimit::Title},
    ContactText{ImportField::ContactForename, &ImportedContact::forename, ImportLimit::Name},
    ContactText{ImportField::ContactSurname, &ImportedContact::surname, ImportLimit::Name},
    ContactText{ImportField::ContactRelationship, &ImportedContact::relationship, ImportLimit::Relationship},
    ContactText{ImportField::ContactEmail, &ImportedContact::email, ImportLimit::Email},
    ContactText{ImportField::ContactPhone, &ImportedContact::phone, ImportLimit::Phone},
};

template <typename Texts> auto found(const Texts &texts, ImportField field)
{
    const auto text = std::find_if(texts.begin(), texts.end(), [field](const auto &t) { return t.field == field; });
    return text == texts.end() ? nullptr : &*text;
}

} // namespace

const ImportedText<ImportedPupil> *pupilText(ImportField field) { return found(PupilTexts, field); }

const ImportedText<ImportedContact> *contactText(ImportField field) { return found(ContactTexts, field); }

} // namespace lanyard
