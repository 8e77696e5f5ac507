#include "models/people/imports/import_applying.h"

#include "models/people/imports/contact_merging.h"
#include "models/people/imports/import_words.h"
#include "models/store/clock.h"

namespace lanyard {

namespace {

DatedFlag rollFlag(bool onRoll, const QDate &from, const ImportOptions &options)
{
    DatedFlag flag;
    flag.value = onRoll;
    flag.from = from;
    flag.entered = options.now;
    flag.by = options.by;
    flag.source = DatedFlag::Source::Import;
    return flag;
}

/// A name the file calls neither legal nor preferred changes nothing where it is one of the two we have.
void takeName(QString &legal, const QString &preferred, const QString &value, bool isLegal, bool isPlain)
{
    if (isLegal || (isPlain && (preferred.isEmpty() || value != preferred)))
        legal = value;
}

void takeNames(Pupil &pupil, const ImportedPupil &row)
{
    const auto carries = [&row](ImportField field) { return row.carried.testFlag(field); };
    takeName(pupil.legalSurname, pupil.preferredSurname, row.surname, carries(ImportField::LegalSurname),
             carries(ImportField::Surname));
    takeName(pupil.legalForename, pupil.preferredForename, row.forename, carries(ImportField::LegalForename),
             carries(ImportField::Forename));
    if (carries(ImportField::PreferredSurname))
        pupil.preferredSurname = row.preferredSurname;
    if (carries(ImportField::PreferredForename))
        pupil.preferredForename = row.preferredForename;
    if (pupil.preferredSurname == pupil.legalSurname)
        pupil.preferredSurname.clear();
    if (pupil.preferredForename == pupil.legalForename)
        pupil.preferredForename.clear();
}

class Differences
{
public:
    void add(const QString &field, const QString &from, const QString &to)
    {
        if (from != to)
            m_changes += FieldChange{field, from, to};
    }
    QList<FieldChange> take() { return std::move(m_changes); }

private:
    QList<FieldChange> m_changes;
};

QString yesNo(const QList<DatedFlag> &flags, const ImportOptions &options)
{
    return holds(flags, options.today, options.now) ? ImportWords::tr("yes") : ImportWords::tr("no");
}

QString listing(const Contact *contact, const ImportOptions &options)
{
    return contact && isListed(*contact, options.today, options.now) ? ImportWords::tr("listed")
                                                                     : ImportWords::tr("not listed");
}

void compareContact(Differences &to, const Contact &before, const Contact &after, const ImportOptions &options)
{
    const QString who = ImportWords::tr("Contact %1").arg(after.name()) + QStringLiteral(": ");
    to.add(who + ImportWords::tr("title"), before.title, after.title);
    to.add(who + ImportWords::tr("forename"), before.forename, after.forename);
    to.add(who + ImportWords::tr("surname"), before.surname, after.surname);
    to.add(who + ImportWords::tr("relationship"), before.relationship, after.relationship);
    to.add(who + ImportWords::tr("e-mail"), before.email, after.email);
    to.add(who + ImportWords::tr("telephone"), before.phone, after.phone);
    to.add(who + ImportWords::tr("address"), before.address, after.address);
    to.add(who + ImportWords::tr("priority"), QString::number(before.order), QString::number(after.order));
    to.add(who + ImportWords::tr("parental responsibility"), yesNo(before.responsibility, options),
           yesNo(after.responsibility, options));
    to.add(ImportWords::tr("Contact %1").arg(after.name()), listing(&before, options), listing(&after, options));
}

} // namespace

Pupil appliedTo(const Pupil &known, const ImportedPupil &row, const ImportOptions &options, const IdSource &newId)
{
    Pupil pupil = known;
    takeNames(pupil, row);
    if (!row.upn.isEmpty()) // a blank says nothing: a UPN and a date of birth do not go away
        pupil.upn = row.upn;
    if (row.born.isValid())
        pupil.born = row.born;
    if (row.carried.testFlag(ImportField::Year))
        pupil.yearGroup = row.year;
    if (row.carried.testFlag(ImportField::Group))
        pupil.registrationGroup = row.group;
    if (!known.isOnRoll(options.today, options.now))
        pupil.onRoll += rollFlag(true, options.today, options);
    pupil.contacts = mergedContacts(known.contacts, row, options, newId);
    return pupil;
}

Pupil newPupil(const ImportedPupil &row, const ImportOptions &options, const IdSource &newId)
{
    Pupil pupil;
    pupil.id = newId();
    pupil.school = options.school;
    pupil.onRoll += rollFlag(true, {}, options); // since when is not in the file: always
    return appliedTo(pupil, row, options, newId);
}

Pupil leaver(const Pupil &known, const ImportOptions &options)
{
    Pupil pupil = known;
    pupil.onRoll += rollFlag(false, options.today, options);
    return pupil;
}

QList<FieldChange> differences(const Pupil &before, const Pupil &after, const ImportOptions &options)
{
    Differences all;
    all.add(ImportWords::tr("UPN"), before.upn, after.upn);
    all.add(ImportWords::tr("Legal surname"), before.legalSurname, after.legalSurname);
    all.add(ImportWords::tr("Legal forename"), before.legalForename, after.legalForename);
    all.add(ImportWords::tr("Preferred surname"), before.preferredSurname, after.preferredSurname);
    all.add(ImportWords::tr("Preferred forename"), before.preferredForename, after.preferredForename);
    all.add(ImportWords::tr("Date of birth"), dateText(before.born), dateText(after.born));
    all.add(ImportWords::tr("Year group"), before.yearGroup.label(), after.yearGroup.label());
    all.add(ImportWords::tr("Registration group"), before.registrationGroup, after.registrationGroup);
    const auto status = [&options](const Pupil &pupil) {
        return pupil.isOnRoll(options.today, options.now) ? ImportWords::tr("on roll") : ImportWords::tr("left");
    };
    all.add(ImportWords::tr("Status"), status(before), status(after));
    for (const Contact &contact : after.contacts) {
        if (const Contact *known = before.contact(contact.id))
            compareContact(all, *known, contact, options);
        else
            all.add(ImportWords::tr("Contact %1").arg(contact.name()), {}, ImportWords::tr("new"));
    }
    return all.take();
}

} // namespace lanyard
