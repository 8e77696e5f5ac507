#include "models/consent/giver_match.h"

#include "models/tables/folding.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GiverMatch)
};

QByteArray foldedWord(const QString &text)
{
    QByteArray word = folded(text);
    word.replace(' ', "");
    return word;
}

/// "Mum" and "mother", "Step father" and "stepfather" are one.
QByteArray relation(const QString &text)
{
    static const QHash<QByteArray, QByteArray> words{
        {"mum", "mother"},          {"mummy", "mother"},     {"mam", "mother"},          {"mom", "mother"},
        {"dad", "father"},          {"daddy", "father"},     {"tad", "father"},          {"stepmum", "stepmother"},
        {"stepdad", "stepfather"},  {"gran", "grandmother"}, {"granny", "grandmother"},  {"nan", "grandmother"},
        {"grandma", "grandmother"}, {"nain", "grandmother"}, {"grandad", "grandfather"}, {"granddad", "grandfather"},
        {"grandpa", "grandfather"}, {"taid", "grandfather"}, {"student", "pupil"},       {"self", "pupil"},
        {"child", "pupil"}};
    const QByteArray word = foldedWord(text);
    return words.value(word, word);
}

bool isNamed(const QString &title, const QString &forename, const QString &surname, const QByteArray &name)
{
    const QString spellings[]{forename + u' ' + surname, title + u' ' + forename + u' ' + surname,
                              surname + u' ' + forename, title + u' ' + surname};
    return std::any_of(std::begin(spellings), std::end(spellings), [&](const QString &spelling) {
        return !spelling.trimmed().isEmpty() && foldedWord(spelling) == name;
    });
}

bool isPupilNamed(const Pupil &pupil, const QByteArray &name)
{
    return isNamed({}, pupil.forename(), pupil.surname(), name)
        || isNamed({}, pupil.legalForename, pupil.legalSurname, name);
}

QList<const Contact *> namesakes(const Pupil &pupil, const QByteArray &name)
{
    QList<const Contact *> found;
    for (const Contact &contact : pupil.contacts) {
        if (isNamed(contact.title, contact.forename, contact.surname, name))
            found.append(&contact);
    }
    return found;
}

tl::unexpected<Error> ambiguous(const QString &name)
{
    return failure(
        Error::Code::BadInput,
        Text::tr("“%1” fits more than one person on the pupil's record, or one with another relationship. Give the "
                 "relationship as it is recorded.")
            .arg(name));
}

} // namespace

Result<GiverMatch> matchGiver(const Pupil &pupil, const QString &name, const QString &relationship)
{
    const QByteArray wanted = foldedWord(name);
    const QByteArray as = relation(relationship);
    const bool isOwn = isPupilNamed(pupil, wanted);
    if (as == "pupil")
        return isOwn ? Result<GiverMatch>(GiverMatch{ConsentReturn::By::Pupil, {}}) : ambiguous(name);

    QList<const Contact *> found = namesakes(pupil, wanted);
    if (as.isEmpty() && isOwn)
        return found.isEmpty() ? Result<GiverMatch>(GiverMatch{ConsentReturn::By::Pupil, {}}) : ambiguous(name);
    if (found.isEmpty())
        return GiverMatch{};
    if (!as.isEmpty()) {
        found.removeIf([&as](const Contact *contact) {
            return !contact->relationship.isEmpty() && relation(contact->relationship) != as;
        });
    }
    if (found.size() != 1)
        return ambiguous(name);
    return GiverMatch{ConsentReturn::By::Contact, found.first()->id};
}

} // namespace lanyard
