#include "app/consent/consent_picture.h"

#include "app/consent/form_choices.h"
#include "models/consent/form_versions.h"
#include "models/store/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ConsentPicture)
};

QString yearLabel(const ConsentBook &book, const ConsentReturn &given)
{
    const FormVersion *version = book.version(given.version);
    if (!version)
        return {};
    const School *school = book.school(version->school);
    return AcademicYear::starting(version->year, school ? school->yearStarts : School().yearStarts).label();
}

QString reasonFor(ConsentState state, const QString &purpose, const ConsentReturn *because, const ConsentBook &book)
{
    switch (state) {
    case ConsentState::Protected:
        return Text::tr("protected");
    case ConsentState::Withdrawn:
        return because ? Text::tr("withdrawn %1").arg(dateText(because->receivedOn)) : Text::tr("withdrawn");
    case ConsentState::Disputed:
        return Text::tr("parents disagree");
    case ConsentState::Refused:
        return Text::tr("refused");
    case ConsentState::Unclear:
        if (because && because->answers.contains(purpose)) {
            switch (because->answers.value(purpose)) {
            case Answer::Blank:
                return Text::tr("left blank");
            case Answer::Both:
                return Text::tr("both ticked");
            case Answer::Unreadable:
                return Text::tr("unreadable");
            case Answer::Yes:
            case Answer::No:
                break;
            }
        }
        return Text::tr("unclear");
    case ConsentState::Expired:
        return because ? Text::tr("last given %1").arg(yearLabel(book, *because)) : Text::tr("expired");
    case ConsentState::NotReturned:
        return Text::tr("no form");
    case ConsentState::Consented:
        break;
    }
    return {};
}

QString signedText(const ConsentReturn &given)
{
    const QString method = methodLabel(given.method).toLower();
    return given.signedOn.isValid() ? Text::tr("%1, %2").arg(dateText(given.signedOn), method)
                                    : Text::tr("received %1, %2").arg(dateText(given.receivedOn), method);
}

QString giverText(const ConsentReturn &given)
{
    if (given.relationship.isEmpty())
        return given.givenBy;
    return Text::tr("%1, %2").arg(given.givenBy, given.relationship.toLower());
}

ConsentPicture::Event eventOf(const ConsentReturn &given)
{
    ConsentPicture::Event event;
    event.word = given.isWithdrawal ? Text::tr("Withdrawal") : Text::tr("Form");
    event.tone = given.isWithdrawal ? Tone::Bad : Tone::Neutral;
    event.text = given.cancelled ? Text::tr("%1, taken back").arg(giverText(given)) : giverText(given);
    event.day = given.receivedOn;
    event.entered = given.entered;
    event.record = given.id;
    event.by = given.enteredBy;
    return event;
}

ConsentPicture::Event eventOf(const Protection &protection)
{
    return {Text::tr("Protection"),
            protection.isProtected ? Tone::Bad : Tone::Neutral,
            protection.isProtected ? Text::tr("never to be published") : Text::tr("lifted"),
            protection.from,
            protection.entered,
            {},
            protection.by};
}

QString findingText(const Finding &finding, const Pupil *pupil)
{
    const Contact *contact = pupil ? pupil->contact(finding.contact) : nullptr;
    const QString name = contact ? contact->name() : QString();
    switch (finding.kind) {
    case Finding::Kind::HasResponsibility:
        return Text::tr("%1 has parental responsibility").arg(name);
    case Finding::Kind::NoResponsibility:
        return Text::tr("%1 has no parental responsibility").arg(name);
    case Finding::Kind::CourtOrder:
        return contact ? Text::tr("by order, %1 answers").arg(name) : Text::tr("the court order has ended");
    case Finding::Kind::MaterialChange:
        return Text::tr("circumstances changed");
    }
    return {};
}

QList<ConsentPicture::Event> historyOf(const PupilConsent &consent, const ConsentSight &sight, qint64 knownBy)
{
    QList<ConsentPicture::Event> history;
    for (const ConsentReturn *given : consent.returns)
        history.append(eventOf(*given));
    for (const Finding *finding : consent.findings)
        history.append({Text::tr("Finding"),
                        Tone::Accent,
                        findingText(*finding, consent.pupil),
                        finding->from,
                        finding->entered,
                        {},
                        finding->by});
    if (sight.protection) {
        for (const Protection *protection : consent.protections)
            history.append(eventOf(*protection));
    }
    history.removeIf([knownBy](const ConsentPicture::Event &event) { return event.entered > knownBy; });
    std::sort(history.begin(), history.end(),
              [](const auto &left, const auto &right) { return left.entered > right.entered; });
    return history;
}

/// The form that the panel's "given by" speaks of: the latest that stands in the year.
const ConsentReturn *formOf(const PupilConsent &consent, const ConsentBook &book, int year, const QDate &day,
                            qint64 knownBy)
{
    const ConsentReturn *latest = nullptr;
    for (const ConsentReturn *given : consent.returns) {
        const FormVersion *version = book.version(given->version);
        const bool counts = version && version->year == year && !version->isOneOff() && !given->cancelled
            && given->receivedOn <= day && given->entered <= knownBy;
        if (counts && (!latest || given->receivedOn >= latest->receivedOn))
            latest = given;
    }
    return latest;
}

} // namespace

ConsentPicture ConsentPicture::of(const ConsentBook &book, const RecordId &pupilId, const ConsentSight &sight,
                                  const QDate &day, qint64 knownBy)
{
    const PupilConsent consent = book.about(pupilId);
    ConsentPicture picture;
    if (!consent.pupil)
        return picture;
    QList<ConsentState> states;
    const AcademicYear year = yearOf(book, consent.pupil->school, day);
    const FormVersion asked = formOfYear(book, consent.pupil->school, year.start);
    for (const Purpose &purpose : asked.purposes) {
        const InForce found = lanyard::inForce(consent, book.versions(), purpose.key, day, knownBy);
        const ConsentState state = sight.shown(found.state);
        states.append(state);
        const bool saysNothing = state == ConsentState::Consented || state == ConsentState::NotReturned;
        const QString reason = sight.reasons || saysNothing
            ? reasonFor(state, purpose.key, book.given(found.because), book)
            : consentStateLabel(state).toLower();
        (state == ConsentState::Consented ? picture.may : picture.mayNot).append({purpose.label, state, reason});
    }
    const ConsentOverall overall = ConsentOverall::of(states);
    picture.inForce = overall.text;
    picture.tone = overall.tone;
    if (!sight.reasons)
        return picture;

    if (const ConsentReturn *form = formOf(consent, book, year.start, day, knownBy)) {
        picture.givenBy = giverText(*form);
        picture.signedText = lanyard::signedText(*form);
    }
    if (!picture.may.isEmpty())
        picture.validUntil = year.last;
    picture.history = historyOf(consent, sight, knownBy);
    return picture;
}

} // namespace lanyard
