#include "models/consent/envelopes.h"

#include "models/consent/voices.h"
#include "models/people/imports/contact_merging.h"
#include "models/tables/folding.h"

#include <QHash>

#include <algorithm>

namespace lanyard {

namespace {

Asked asked(const Contact &contact)
{
    const QString name = contact.title.isEmpty() ? contact.name() : contact.title + u' ' + contact.name();
    return {contact.id, name, contact.address, contact.email, contact.phone, contact.relationship};
}

bool isReachable(const Contact &contact, const QDate &day)
{
    return isListed(contact, day, KnownNow) && !holds(contact.noContact, day, KnownNow);
}

bool isBlank(Answer answer) { return answer != Answer::Yes && answer != Answer::No; }

bool isBy(const ConsentReturn &given, const RecordId &contact)
{
    return contact.isNull() ? given.by == ConsentReturn::By::Pupil
                            : given.by == ConsentReturn::By::Contact && given.contact == contact;
}

/// The last form of the year of `day` that this person gave; null where there is none.
const ConsentReturn *lastForm(const ConsentBook &book, const RecordId &pupil, const RecordId &contact, const QDate &day)
{
    const PupilConsent consent = book.about(pupil);
    const QString starts = consent.school ? consent.school->yearStarts : School().yearStarts;
    const int year = AcademicYear::containing(day, starts).start;
    const ConsentReturn *last = nullptr;
    for (const ConsentReturn *given : consent.returns) {
        const FormVersion *form = given->isWithdrawal ? nullptr : book.version(given->version);
        const bool counts = form && !form->isOneOff() && form->year == year && given->cancelled == 0
            && given->receivedOn <= day && isBy(*given, contact);
        if (counts
            && (!last || std::pair(given->receivedOn, given->entered) > std::pair(last->receivedOn, last->entered)))
            last = given;
    }
    return last;
}

/// Whether this person has said yes or no to all that is asked.
bool hasAnswered(const ConsentBook &book, const Uncovered &one, const RecordId &contact, const QDate &day)
{
    const ConsentReturn *last = lastForm(book, one.pupil, contact, day);
    const QStringList purposes = one.missing + one.blank;
    return last && std::none_of(purposes.begin(), purposes.end(), [&](const QString &purpose) {
               return isBlank(last->answers.value(purpose));
           });
}

/// The same person at the same household; without an address or another way to reach them, one a pupil.
QByteArray envelopeKey(const Asked &who, const RecordId &pupil)
{
    const QString place = !who.address.isEmpty() ? who.address : !who.email.isEmpty() ? who.email : who.phone;
    return folded(who.name) + '\n' + (place.isEmpty() ? pupil.toBytes() : folded(place));
}

} // namespace

QList<Asked> whoToAsk(const ConsentBook &book, const Uncovered &one, const QDate &day)
{
    const PupilConsent consent = book.about(one.pupil);
    const Voices voices(consent, day, KnownNow);
    QList<Asked> people;
    if (voices.isAdult())
        people << Asked{{}, consent.pupil->name(), {}, {}, {}, {}};
    const QList<Contact> &contacts = consent.pupil->contacts;
    for (qsizetype i = 0; i < contacts.size() && !voices.isAdult(); ++i) {
        const Voices::Person &person = voices.person(int(i) + 1);
        const bool isEntitled = person.voice == Voices::Voice::Parent && !person.setAside;
        if ((isEntitled || person.mustBeAsked) && isReachable(contacts.at(i), day))
            people << asked(contacts.at(i));
    }
    people.removeIf([&](const Asked &who) { return hasAnswered(book, one, who.contact, day); });
    return people;
}

QList<Envelope> envelopes(const ConsentBook &book, const QList<Uncovered> &whom, const QDate &day)
{
    QList<Envelope> all;
    QHash<QByteArray, qsizetype> places;
    for (const Uncovered &one : whom) {
        for (const Asked &who : whoToAsk(book, one, day)) {
            const QByteArray key = envelopeKey(who, one.pupil);
            if (!places.contains(key)) {
                places.insert(key, all.size());
                all << Envelope{who.name, who.address, who.email, who.phone, {}};
            }
            all[places.value(key)].children << Envelope::Child{one.pupil, who.contact, one.missing + one.blank};
        }
    }
    return all;
}

QList<BlankAnswers> blankAnswers(const ConsentBook &book, const QList<Uncovered> &whom, const QDate &day)
{
    QList<BlankAnswers> all;
    for (const Uncovered &one : whom) {
        for (const Asked &who : whoToAsk(book, one, day)) {
            const ConsentReturn *last = lastForm(book, one.pupil, who.contact, day);
            BlankAnswers blank{one.pupil, who, last ? last->receivedOn : QDate(), {}};
            for (const QString &purpose : one.blank) {
                if (last && last->answers.contains(purpose) && isBlank(last->answers.value(purpose)))
                    blank.purposes << purpose;
            }
            if (!blank.purposes.isEmpty())
                all << blank;
        }
    }
    return all;
}

} // namespace lanyard
