#include "models/consent/consent_changes.h"

#include "models/consent/consent_records.h"
#include "models/store/clock.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

constexpr int LongestEvidence = 4000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConsentChanges)
};

tl::unexpected<Error> refused(const QString &message) { return failure(Error::Code::BadInput, message); }

void sign(ConsentReturn &given, const Hand &hand)
{
    given.id = given.id.isNull() ? RecordId::make() : given.id;
    given.revision = 0;
    given.enteredBy = hand.user;
    given.entered = hand.now;
    given.givenBy = given.givenBy.simplified();
    given.relationship = given.relationship.simplified();
}

} // namespace

QDate Hand::today() const { return Clock::day(now); }

Result<Change> enterReturn(ConsentReturn given, const ConsentBook &book, const Hand &hand, const FormVersion *newForm)
{
    sign(given, hand);
    given.isWithdrawal = false;
    ConsentBook known = book;
    if (newForm)
        known.put(*newForm);
    if (const InputFaults faults = checkReturn(given, known, hand.today()); !faults.isEmpty())
        return tl::unexpected(asError(faults));
    Change change;
    if (newForm)
        change.writes.append(toWrite(*newForm));
    change.writes.append(toWrite(given));
    return change;
}

Result<Change> enterWithdrawal(ConsentReturn given, const ConsentBook &book, const Hand &hand)
{
    sign(given, hand);
    given.isWithdrawal = true;
    given.version = {};
    given.answers = {};
    if (const InputFaults faults = checkWithdrawal(given, book, hand.today()); !faults.isEmpty())
        return tl::unexpected(asError(faults));
    return Change{Change::Kind::Record, {}, {toWrite(given)}};
}

Result<Change> cancelReturn(const ConsentReturn &given, const QString &reason, const Hand &hand)
{
    if (reason.trimmed().isEmpty())
        return refused(Text::tr("Cancelling needs a reason. Nothing was changed."));
    if (given.cancelled != 0)
        return refused(Text::tr("This has been cancelled already. Nothing was changed."));
    const Fields values{{QStringLiteral("cancelled"), hand.now}, {QStringLiteral("cancel_reason"), reason.trimmed()}};
    return Change{
        Change::Kind::Record, reason.trimmed(), {{QStringLiteral("consent_return"), given.id, given.revision, values}}};
}

Result<Change> protectPupil(const RecordId &pupil, bool isProtected, const QDate &from, const ConsentBook &book,
                            const Hand &hand)
{
    if (!book.pupil(pupil) || !from.isValid())
        return refused(Text::tr("A pupil and a day are needed. Nothing was changed."));
    const Protection mark{RecordId::make(), 0, pupil, isProtected, from, hand.now, hand.user};
    return Change{Change::Kind::Record, {}, {toWrite(mark)}};
}

Result<Change> recordFinding(Finding finding, const ConsentBook &book, const Hand &hand)
{
    const Pupil *pupil = book.pupil(finding.pupil);
    if (!pupil || !finding.from.isValid())
        return refused(Text::tr("A pupil and a day are needed. Nothing was changed."));
    const bool isAboutNobody = finding.contact.isNull()
        && (finding.kind == Finding::Kind::CourtOrder || finding.kind == Finding::Kind::MaterialChange);
    if (!isAboutNobody && !pupil->contact(finding.contact))
        return refused(Text::tr("The finding must name one of the pupil's contacts. Nothing was changed."));
    if (finding.evidence.trimmed().isEmpty() || finding.evidence.size() > LongestEvidence)
        return refused(
            Text::tr("Say what evidence was seen, in up to %1 letters. Nothing was changed.").arg(LongestEvidence));
    finding.id = RecordId::make();
    finding.revision = 0;
    finding.entered = hand.now;
    finding.by = hand.user;
    finding.evidence = finding.evidence.trimmed();
    return Change{Change::Kind::Record, {}, {toWrite(finding)}};
}

QStringList stoppedBy(const ConsentReturn &given, const ConsentBook &book)
{
    const PupilConsent all = book.about(given.pupil);
    if (!all.pupil)
        return {};
    PupilConsent without = all;
    without.returns.removeIf([&given](const ConsentReturn *one) { return one->id == given.id; });
    PupilConsent with = without;
    with.returns.append(&given);
    QStringList stopped;
    for (const QString &purpose : book.purposes(given.receivedOn)) {
        const auto isConsented = [&](const PupilConsent &said) {
            return inForce(said, book.versions(), purpose, given.receivedOn).state == ConsentState::Consented;
        };
        if (isConsented(without) && !isConsented(with))
            stopped.append(purpose);
    }
    return stopped;
}

} // namespace lanyard
