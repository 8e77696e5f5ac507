#include "models/people/imports/header_words.h"

#include "models/tables/folding.h"

#include <QHash>

namespace lanyard {

namespace {

using Synonyms = QHash<QByteArray, ImportField>;

void add(Synonyms &to, ImportField field, std::initializer_list<const char *> words)
{
    for (const char *word : words)
        to.insert(word, field);
}

void addNames(Synonyms &to, ImportField surname, ImportField forename)
{
    add(to, surname, {"surname", "last name", "lastname", "family name", "sur name"});
    add(to, forename,
        {"forename", "first name", "firstname", "given name", "forenames", "first names", "given names",
         "christian name", "fore name"});
}

const Synonyms &pupilSynonyms()
{
    static const Synonyms all = [] {
        Synonyms to;
        addNames(to, ImportField::Surname, ImportField::Forename);
        add(to, ImportField::Upn, {"upn", "unique number", "upn number", "upn code", "unique pupil number"});
        add(to, ImportField::Admission,
            {"adno", "admission number", "admission no", "adm no", "admno", "adm number", "admission",
             "admissions number", "id", "arbor id", "mis id", "person id", "number", "code", "external id", "local id",
             "roll number"});
        add(to, ImportField::LegalSurname, {"legal surname", "legal last name", "legal family name"});
        add(to, ImportField::LegalForename,
            {"legal forename", "legal first name", "legal given name", "legal forenames"});
        add(to, ImportField::PreferredSurname,
            {"preferred surname", "preferred last name", "preferred family name", "chosen surname", "known as surname",
             "chosen last name"});
        add(to, ImportField::PreferredForename,
            {"preferred forename", "preferred first name", "preferred given name", "known as", "chosen name",
             "chosen forename", "chosen first name", "preferred name", "likes to be called", "known as forename"});
        add(to, ImportField::Name,
            {"name", "full name", "fullname", "surname forename", "name surname forename", "last name first name",
             "legal name", "legal full name"});
        add(to, ImportField::Born,
            {"dob", "date of birth", "birth date", "birthdate", "d o b", "birthday", "born", "dateofbirth", "d.o.b"});
        add(to, ImportField::Year,
            {"year",
             "year group",
             "nc year",
             "ncyear",
             "nc year actual",
             "ncyearactual",
             "national curriculum year",
             "yr",
             "yr grp",
             "yr group",
             "yeargroup",
             "year gp",
             "year taught in",
             "curriculum year",
             "nc year group",
             "actual nc year",
             "nc yr",
             "national curriculum year group",
             "year grp",
             "ncy",
             "academic year group"});
        add(to, ImportField::Group, {"reg group",
                                     "reg",
                                     "registration group",
                                     "registration form",
                                     "reg form",
                                     "form",
                                     "class",
                                     "class name",
                                     "tutor group",
                                     "form group",
                                     "registration",
                                     "reg grp",
                                     "reg gp",
                                     "registration class",
                                     "class group",
                                     "tutor",
                                     "form name",
                                     "reg class",
                                     "form class",
                                     "tg",
                                     "homeroom"});
        return to;
    }();
    return all;
}

const Synonyms &contactSynonyms()
{
    static const Synonyms all = [] {
        Synonyms to;
        addNames(to, ImportField::ContactSurname, ImportField::ContactForename);
        add(to, ImportField::ContactOrder,
            {"priority", "order", "contact order", "contact priority", "priority number"});
        add(to, ImportField::ContactTitle, {"title", "contact title", "salutation"});
        add(to, ImportField::ContactName, {"name", "full name", "fullname", "surname forename"});
        add(to, ImportField::ContactRelationship,
            {"relationship", "relation", "relationship to pupil", "relationship to student", "relationship type",
             "relationship to child", "relation to pupil", "relation to student", "type"});
        add(to, ImportField::ContactResponsibility,
            {"parental responsibility", "pr", "has parental responsibility", "parental resp", "responsibility",
             "has pr", "legal responsibility", "parental responsibility y n", "par resp"});
        add(to, ImportField::ContactEmail,
            {"email", "e mail", "email address", "e mail address", "primary email", "main email", "home email",
             "default email", "primary e mail", "primary email address", "personal email", "email 1"});
        add(to, ImportField::ContactPhone,
            {"phone",
             "telephone",
             "mobile",
             "mobile number",
             "mobile phone",
             "tel",
             "phone number",
             "telephone number",
             "home phone",
             "home telephone",
             "primary phone",
             "main phone",
             "primary phone number",
             "mobile telephone",
             "daytime phone",
             "work phone",
             "home number",
             "telephone no",
             "mobile no",
             "day telephone",
             "mobile phone number",
             "default phone",
             "tel no",
             "home telephone number",
             "primary telephone",
             "main telephone",
             "phone 1"});
        add(to, ImportField::ContactAddress,
            {"address",        "home address",   "full address",   "postal address", "address line 1",
             "address line 2", "address line 3", "address line 4", "address line 5", "address 1",
             "address 2",      "address 3",      "address 4",      "address 5",      "street",
             "town",           "city",           "county",         "postcode",       "post code",
             "address block",  "address line1",  "address line2",  "address line3",  "house number"});
        return to;
    }();
    return all;
}

bool isPupilWord(const QByteArray &word)
{
    return QByteArrayList{"pupil", "pupils", "student", "students", "child", "childs", "learner", "current"}.contains(
        word);
}

bool isContactWord(const QByteArray &word)
{
    return QByteArrayList{"contact", "contacts", "parent", "carer", "guardian", "parents", "guardians"}.contains(word);
}

/// Said beside "contact" without meaning anything more here.
bool isContactFiller(const QByteArray &word)
{
    return QByteArrayList{"priority", "emergency", "primary", "main", "adult", "of", "for", "the"}.contains(word);
}

struct ContactHeader
{
    bool isContact = false;
    int number = 0;
    QByteArrayList rest;
};

/// "Priority Contact 1 Mobile number" → contact 1, "mobile number".
ContactHeader contactHeader(const QByteArrayList &words)
{
    ContactHeader header;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isWord = isContactWord(words.at(i));
        header.isContact |= isWord;
        bool isNumber = false;
        const int number = words.at(i).toInt(&isNumber);
        const bool isBeside
            = (i > 0 && isContactWord(words.at(i - 1))) || (i + 1 < words.size() && isContactWord(words.at(i + 1)));
        const bool numbers = isNumber && header.number == 0 && isBeside;
        if (numbers)
            header.number = std::clamp(number, 1, 20);
        else if (!isWord)
            header.rest += words.at(i);
    }
    return header;
}

QByteArray joined(QByteArrayList words, bool (*isFiller)(const QByteArray &))
{
    QByteArrayList kept = words;
    kept.removeIf(isFiller);
    return (kept.isEmpty() ? words : kept).join(' ');
}

} // namespace

QByteArrayList headerWords(const QString &header)
{
    QByteArray text;
    char previous = ' ';
    for (char c : folded(header)) {
        const bool isDigit = c >= '0' && c <= '9';
        const bool isLetter = !isDigit && (uchar(c) >= 0x80 || (c >= 'a' && c <= 'z'));
        const bool wasLetter = uchar(previous) >= 0x80 || (previous >= 'a' && previous <= 'z');
        const bool wasDigit = previous >= '0' && previous <= '9';
        if ((isDigit && wasLetter) || (isLetter && wasDigit))
            text += ' ';
        text += isDigit || isLetter ? c : ' ';
        previous = c;
    }
    QByteArrayList words = text.split(' ');
    words.removeAll(QByteArray());
    return words;
}

ImportField contactFieldFromWords(const QString &header)
{
    const QByteArrayList words = headerWords(header);
    return contactSynonyms().value(words.join(' '), ImportField::Ignored);
}

MappedColumn columnFromWords(const QString &header)
{
    const QByteArrayList words = headerWords(header);
    const QByteArray all = words.join(' ');
    const ContactHeader contact = contactHeader(words);
    if (contact.isContact) {
        ImportField field = contactSynonyms().value(contact.rest.join(' '), ImportField::Ignored);
        if (field == ImportField::Ignored)
            field = contactSynonyms().value(joined(contact.rest, isContactFiller), ImportField::Ignored);
        if (contact.rest.isEmpty())
            field = ImportField::ContactName;
        return {field, field == ImportField::Ignored ? 0 : contact.number};
    }
    if (const ImportField field = pupilSynonyms().value(all, ImportField::Ignored); field != ImportField::Ignored)
        return {field, 0};
    return {pupilSynonyms().value(joined(words, isPupilWord), ImportField::Ignored), 0};
}

} // namespace lanyard
