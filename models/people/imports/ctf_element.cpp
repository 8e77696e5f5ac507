#include "models/people/imports/ctf_element.h"

#include "models/people/imports/date_reading.h"
#include "models/people/imports/import_text.h"
#include "models/people/upn.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

QString takeText(QString &to, QStringView text, int limit)
{
    to = tidyText(text);
    return to.size() <= limit
        ? QString()
        : tr("The text is %1 characters long; at most %2 are possible here.").arg(to.size()).arg(limit);
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
        return tr("\"%1\" is not a date.").arg(tidyText(text).left(40));
    return pupil.born <= today ? QString() : tr("The date of birth %1 has not come yet.").arg(tidyText(text));
}

QString takeYear(ImportedPupil &pupil, QStringView text)
{
    const QString written = tidyText(text);
    if (written == u"X") // the DfE's code for a pupil who follows no national curriculum year
        return {};
    const auto year = YearGroup::parse(written);
    pupil.year = year.value_or(YearGroup());
    return year ? QString() : tr("\"%1\" is not a year group.").arg(written.left(40));
}

QString takeResponsibility(ImportedContact &contact, QStringView text)
{
    contact.responsibility = readYesNo(text);
    return contact.responsibility || text.trimmed().isEmpty() ? QString()
                                                              : tr("Parental responsibility is neither yes nor no.");
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
    return contact.address.size() <= ImportLimit::Address ? QString() : tr("The address is longer than any address.");
}

} // namespace

QString takeCtfPupilElement(ImportedPupil &pupil, const QStringList &path, QStringView text, const QDate &today)
{
    const QString &name = path.last();
    const bool isBasic = path.size() == 2 && path.first() == u"BasicDetails";
    if (path.size() != 1 && !isBasic)
        return {};
    if (name == u"UPN") {
        pupil.carried |= ImportField::Upn;
        return takeUpn(pupil, text);
    }
    if (name == u"Surname") {
        pupil.carried |= ImportField::LegalSurname;
        return takeText(pupil.surname, text, ImportLimit::Name);
    }
    if (name == u"Forename") {
        pupil.carried |= ImportField::LegalForename;
        return takeText(pupil.forename, text, ImportLimit::Name);
    }
    if (name == u"DOB") {
        pupil.carried |= ImportField::Born;
        return takeBorn(pupil, text, today);
    }
    if (name == u"PreferredSurname") {
        pupil.carried |= ImportField::PreferredSurname;
        return takeText(pupil.preferredSurname, text, ImportLimit::Name);
    }
    if (name == u"PreferredForename") {
        pupil.carried |= ImportField::PreferredForename;
        return takeText(pupil.preferredForename, text, ImportLimit::Name);
    }
    if (name == u"NCyearActual") {
        pupil.carried |= ImportField::Year;
        return takeYear(pupil, text);
    }
    if (name == u"RegGroup" || name == u"RegistrationGroup") {
        pupil.carried |= ImportField::Group;
        return takeText(pupil.group, text, ImportLimit::Group);
    }
    return {};
}

QString takeCtfContactElement(ImportedContact &contact, const QStringList &path, QStringView text)
{
    const QString &name = path.last();
    if (name == u"PhoneNo" && contact.phone.isEmpty()) {
        contact.carried |= ImportField::ContactPhone;
        return takeText(contact.phone, text, ImportLimit::Phone);
    }
    if (path.size() > 1 && isAddressLine(name)) {
        contact.carried |= ImportField::ContactAddress;
        return takeAddressLine(contact, text);
    }
    if (path.size() != 1)
        return {};
    if (name == u"Order") {
        contact.carried |= ImportField::ContactOrder;
        contact.order = std::clamp(text.trimmed().toInt(), 0, 999);
    } else if (name == u"Title") {
        contact.carried |= ImportField::ContactTitle;
        return takeText(contact.title, text, ImportLimit::Title);
    } else if (name == u"Surname") {
        contact.carried |= ImportField::ContactSurname;
        return takeText(contact.surname, text, ImportLimit::Name);
    } else if (name == u"Forename") {
        contact.carried |= ImportField::ContactForename;
        return takeText(contact.forename, text, ImportLimit::Name);
    } else if (name == u"Relationship") {
        contact.carried |= ImportField::ContactRelationship;
        return takeText(contact.relationship, text, ImportLimit::Relationship);
    } else if (name == u"Responsibility") {
        contact.carried |= ImportField::ContactResponsibility;
        return takeResponsibility(contact, text);
    } else if (name == u"Email") {
        contact.carried |= ImportField::ContactEmail;
        return takeText(contact.email, text, ImportLimit::Email);
    }
    return {};
}

} // namespace lanyard
