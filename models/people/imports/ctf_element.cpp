#include "models/people/imports/ctf_element.h"

#include "models/people/imports/date_reading.h"
#include "models/people/imports/import_text.h"
#include "models/people/imports/import_words.h"
#include "models/people/imports/imported_text.h"
#include "models/people/upn.h"

#include <algorithm>
#include <array>

namespace lanyard {

namespace {

QString takeText(QString &to, QStringView text, int limit)
{
    to = tidyText(text);
    return to.size() <= limit
        ? QString()
        : ImportWords::tr("The text is %1 characters long; at most %2 are possible here.").arg(to.size()).arg(limit);
}

QString takeUpn(ImportedPupil &pupil, QStringView text)
{
    pupil.upn = tidyUpn(text);
    return pupil.upn.isEmpty() ? QString() : upnFaultText(pupil.upn);
}

QString takeBorn(ImportedPupil &pupil, QStringView text, const QDate &today)
{
    if (text.trimmed().isEmpty())
        return {};
    pupil.born = readDate(text, DateOrder::DayFirst, today);
    if (!pupil.born.isValid() || pupil.born.year() < 1900)
        return ImportWords::tr("\"%1\" is not a date.").arg(tidyText(text).left(40));
    return pupil.born <= today ? QString()
                               : ImportWords::tr("The date of birth %1 has not come yet.").arg(tidyText(text));
}

QString takeYear(ImportedPupil &pupil, QStringView text)
{
    const QString written = tidyText(text);
    if (written == u"X") // the DfE's code for a pupil who follows no national curriculum year
        return {};
    const auto year = YearGroup::parse(written);
    pupil.year = year.value_or(YearGroup());
    return year ? QString() : ImportWords::tr("\"%1\" is not a year group.").arg(written.left(40));
}

QString takeResponsibility(ImportedContact &contact, QStringView text)
{
    contact.responsibility = readYesNo(text);
    return contact.responsibility || text.trimmed().isEmpty()
        ? QString()
        : ImportWords::tr("Parental responsibility is neither yes nor no.");
}

bool isAddressLine(const QString &name)
{
    static const QStringList Lines{
        QStringLiteral("SAON"),         QStringLiteral("PAON"),         QStringLiteral("Street"),
        QStringLiteral("Locality"),     QStringLiteral("Town"),         QStringLiteral("PostTown"),
        QStringLiteral("County"),       QStringLiteral("PostCode"),     QStringLiteral("Postcode"),
        QStringLiteral("AddressLine1"), QStringLiteral("AddressLine2"), QStringLiteral("AddressLine3"),
        QStringLiteral("AddressLine4"), QStringLiteral("AddressLine5")};
    return Lines.contains(name);
}

QString takeAddressLine(ImportedContact &contact, QStringView text)
{
    const QString line = tidyText(text);
    if (!line.isEmpty())
        contact.address += contact.address.isEmpty() ? line : u'\n' + line;
    return contact.address.size() <= ImportLimit::Address ? QString()
                                                          : ImportWords::tr("The address is longer than any address.");
}

/// What an element of this name holds, outside the few that are more than a text.
struct Element
{
    QStringView name;
    ImportField field;
};

constexpr std::array PupilElements{
    Element{u"UPN", ImportField::Upn},
    Element{u"Surname", ImportField::LegalSurname},
    Element{u"Forename", ImportField::LegalForename},
    Element{u"DOB", ImportField::Born},
    Element{u"PreferredSurname", ImportField::PreferredSurname},
    Element{u"PreferredForename", ImportField::PreferredForename},
    Element{u"NCyearActual", ImportField::Year},
    Element{u"RegGroup", ImportField::Group},
    Element{u"RegistrationGroup", ImportField::Group},
};

constexpr std::array ContactElements{
    Element{u"Order", ImportField::ContactOrder},
    Element{u"Title", ImportField::ContactTitle},
    Element{u"Surname", ImportField::ContactSurname},
    Element{u"Forename", ImportField::ContactForename},
    Element{u"Relationship", ImportField::ContactRelationship},
    Element{u"Responsibility", ImportField::ContactResponsibility},
    Element{u"Email", ImportField::ContactEmail},
};

template <typename Elements> ImportField fieldOf(const Elements &elements, QStringView name)
{
    const auto found
        = std::find_if(elements.begin(), elements.end(), [name](const Element &e) { return e.name == name; });
    return found == elements.end() ? ImportField::Ignored : found->field;
}

ImportField contactField(const QStringList &path)
{
    if (path.last() == u"PhoneNo")
        return ImportField::ContactPhone;
    if (path.size() > 1)
        return isAddressLine(path.last()) ? ImportField::ContactAddress : ImportField::Ignored;
    return fieldOf(ContactElements, path.last());
}

} // namespace

QString takeCtfPupilElement(ImportedPupil &pupil, const QStringList &path, QStringView text, const QDate &today)
{
    const bool isBasic = path.size() == 2 && path.first() == u"BasicDetails";
    const ImportField field = path.size() == 1 || isBasic ? fieldOf(PupilElements, path.last()) : ImportField::Ignored;
    pupil.carried |= field;
    switch (field) {
    case ImportField::Upn:
        return takeUpn(pupil, text);
    case ImportField::Born:
        return takeBorn(pupil, text, today);
    case ImportField::Year:
        return takeYear(pupil, text);
    default:
        const auto *to = pupilText(field);
        return to ? takeText(pupil.*to->text, text, to->limit) : QString();
    }
}

QString takeCtfContactElement(ImportedContact &contact, const QStringList &path, QStringView text)
{
    const ImportField field = contactField(path);
    if (field == ImportField::ContactPhone && !contact.phone.isEmpty())
        return {}; // of several numbers the first is kept
    contact.carried |= field;
    switch (field) {
    case ImportField::ContactOrder:
        contact.order = std::clamp(text.trimmed().toInt(), 0, 999);
        return {};
    case ImportField::ContactResponsibility:
        return takeResponsibility(contact, text);
    case ImportField::ContactAddress:
        return takeAddressLine(contact, text);
    default:
        const auto *to = contactText(field);
        return to ? takeText(contact.*to->text, text, to->limit) : QString();
    }
}

} // namespace lanyard
