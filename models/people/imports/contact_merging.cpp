#include "models/people/imports/contact_merging.h"

#include "models/tables/folding.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr int Nobody = -1;

QByteArray nameOf(const QString &forename, const QString &surname) { return folded(forename) + '/' + folded(surname); }

struct Named
{
    QByteArray name;
    QByteArray relationship;
    int partner = Nobody;
};

using NamedList = std::vector<Named>;

/// First those that agree in name and relationship, one after another; then names that are left once on each side.
NamedList paired(NamedList known, NamedList rows)
{
    const auto pair = [&known, &rows](size_t row, size_t contact) {
        rows[row].partner = int(contact);
        known[contact].partner = int(row);
    };
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t contact = 0; contact < known.size(); ++contact) {
            if (known[contact].partner != Nobody || known[contact].name != rows[row].name
                || known[contact].relationship != rows[row].relationship)
                continue;
            pair(row, contact);
            break;
        }
    }
    const auto soleOf = [](const NamedList &list, const QByteArray &name) {
        int sole = Nobody;
        for (size_t i = 0; i < list.size(); ++i) {
            if (list[i].partner != Nobody || list[i].name != name)
                continue;
            if (sole != Nobody)
                return Nobody;
            sole = int(i);
        }
        return sole;
    };
    for (size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].partner != Nobody || soleOf(rows, rows[row].name) != int(row))
            continue;
        if (const int contact = soleOf(known, rows[row].name); contact != Nobody)
            pair(row, size_t(contact));
    }
    return rows;
}

NamedList pairs(const QList<Contact> &known, const QList<ImportedContact> &rows)
{
    if (known.isEmpty())
        return NamedList(size_t(rows.size()));
    NamedList contacts;
    for (const Contact &contact : known)
        contacts.push_back({nameOf(contact.forename, contact.surname), folded(contact.relationship), Nobody});
    NamedList named;
    for (const ImportedContact &row : rows)
        named.push_back({nameOf(row.forename, row.surname), folded(row.relationship), Nobody});
    return paired(std::move(contacts), std::move(named));
}

DatedFlag flagFor(bool value, const ImportOptions &options, bool isNew)
{
    DatedFlag flag;
    flag.value = value;
    flag.from = isNew ? QDate() : options.today; // of a new record it is not known since when: always
    flag.entered = options.now;
    flag.by = options.by;
    flag.source = DatedFlag::Source::Import;
    return flag;
}

void setFlag(QList<DatedFlag> &flags, bool value, const ImportOptions &options, bool isNew)
{
    const auto isFinding = [](const DatedFlag &flag) { return flag.source == DatedFlag::Source::Dpo; };
    const bool found = std::any_of(flags.begin(), flags.end(), isFinding);
    if (!found && holds(flags, options.today, options.now) != value)
        flags += flagFor(value, options, isNew);
}

void apply(Contact &contact, const ImportedContact &row, const ImportOptions &options, bool isNew)
{
    const auto take = [&row](QString &to, ImportField field, const QString &value) {
        if (row.carried.testFlag(field))
            to = value;
    };
    take(contact.title, ImportField::ContactTitle, row.title);
    take(contact.forename, ImportField::ContactForename, row.forename);
    take(contact.surname, ImportField::ContactSurname, row.surname);
    take(contact.relationship, ImportField::ContactRelationship, row.relationship);
    take(contact.email, ImportField::ContactEmail, row.email);
    take(contact.phone, ImportField::ContactPhone, row.phone);
    take(contact.address, ImportField::ContactAddress, row.address);
    if (row.carried.testFlag(ImportField::ContactOrder) && row.order > 0)
        contact.order = row.order;
    if (row.responsibility)
        setFlag(contact.responsibility, *row.responsibility, options, isNew);
    if (isNew || !isListed(contact, options.today, options.now))
        contact.listed += flagFor(true, options, isNew);
}

Contact newContact(const ImportedContact &row, const QList<Contact> &others, const RecordId &id)
{
    Contact contact;
    contact.id = id;
    contact.order = row.order;
    if (contact.order == 0) {
        for (const Contact &other : others)
            contact.order = std::max(contact.order, other.order);
        ++contact.order;
    }
    return contact;
}

} // namespace

bool isListed(const Contact &contact, const QDate &day, qint64 knownBy)
{
    return contact.listed.isEmpty() || holds(contact.listed, day, knownBy);
}

QList<Contact> mergedContacts(const QList<Contact> &known, const ImportedPupil &row, const ImportOptions &options,
                              const IdSource &newId)
{
    QList<Contact> contacts = known;
    contacts.reserve(known.size() + row.contacts.size());
    const NamedList partners = pairs(known, row.contacts);
    std::vector<bool> seen(size_t(known.size()), false);
    for (size_t i = 0; i < partners.size(); ++i) {
        const ImportedContact &imported = row.contacts.at(qsizetype(i));
        const int partner = partners[i].partner;
        if (partner == Nobody) {
            contacts += newContact(imported, contacts, newId());
            apply(contacts.last(), imported, options, true);
        } else {
            seen[size_t(partner)] = true;
            apply(contacts[partner], imported, options, false);
        }
    }
    for (qsizetype i = 0; row.carriesContacts && i < known.size(); ++i) {
        if (!seen[size_t(i)] && isListed(known.at(i), options.today, options.now))
            contacts[i].listed += flagFor(false, options, false);
    }
    return contacts;
}

} // namespace lanyard
