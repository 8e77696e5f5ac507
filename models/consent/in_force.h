#pragma once

#include "models/consent/consent_return.h"
#include "models/consent/form_version.h"
#include "models/people/pupil.h"
#include "models/people/school.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <limits>

namespace lanyard {

/// What is in force for a pupil and a purpose, in the order of rule 4: the first that fits. Only Consented permits.
enum class ConsentState {
    Protected,
    Withdrawn,
    Disputed,
    Refused,
    Unclear,
    Consented,
    Expired,
    NotReturned,
};

QString consentStateKey(ConsentState state); ///< "not returned", as the command line prints it
QString consentStateLabel(ConsentState state); ///< translated, "Not returned"

constexpr qint64 KnownNow = std::numeric_limits<qint64>::max();

/// A state and the record that says so: a return or a withdrawal; null for "not returned" and "protected".
struct InForce
{
    ConsentState state = ConsentState::NotReturned;
    RecordId because;

    bool operator==(const InForce &) const = default;
};

/// Everything that has been said about one pupil: what the rules read. Pointers into a ConsentBook.
struct PupilConsent
{
    const Pupil *pupil = nullptr;
    const School *school = nullptr;
    QList<const ConsentReturn *> returns; ///< and withdrawals, in any order
    QList<const Protection *> protections;
    QList<const Finding *> findings;
};

using FormVersions = QHash<RecordId, FormVersion>;

/// The seven rules of what is in force (policy, section 7). `day` is when it has effect, `knownBy` what
/// had been entered by then. Pure: no clock, no file.
///
/// Where the rules leave room, they are read so that a doubt never permits:
/// - A return counts until it is cancelled: on the axis of knowledge, from the moment of cancelling it never was.
/// - A person's answers are compared by the day they were received, within one academic year, whatever form version
///   they cite. An answer missing from a form is no answer; a yes to a purpose that its form did not ask is a no.
/// - A no after a yes of the same person, received on a later day of the year, withdraws that purpose, as a withdrawal
///   does: it outlasts the year. A no that replaces a yes before the year begins is only a no.
/// - A withdrawal is lifted by that person's clear answer on a form received later and not signed on or before the day
///   of withdrawing, nor given orally: a yes to give consent anew, a no to leave it at refused. A blank lifts nothing.
/// - A withdrawal by somebody not entitled counts as that person's no.
/// - Somebody else's yes makes it unclear, also beside a parent's yes; their blank only where nobody entitled answered.
///   A contact "who must also be asked" without parental responsibility answers for that question alone.
/// - Under age, a pupil's yes alone leaves it "not returned": the parent's answer is missing. The same where somebody
///   who must also be asked has not answered.
/// - From the 18th birthday on, once the pupil has answered, nobody else's word matters; until then parents are
///   "somebody else". A birthday on 29 February is 1 March in other years.
/// - Proof that somebody has no parental responsibility sets aside what that person said until that day: later they are
///   somebody else. A court order sets aside what the other parents say, as long as it is in force.
/// - "Expired" asks only whether somebody whose yes could permit today gave one on an earlier year's form.
InForce inForce(const PupilConsent &consent, const FormVersions &versions, const QString &purpose, const QDate &day,
                qint64 knownBy = KnownNow);

/// The same rules for a purpose of a one-off form: its answers need no annual yes, and protection and withdrawals beat
/// them. A yes on the annual form lifts no withdrawal here, nor the other way round.
InForce oneOffInForce(const PupilConsent &consent, const FormVersions &versions, const RecordId &oneOff,
                      const QString &purpose, const QDate &day, qint64 knownBy = KnownNow);

/// The pupil has left: consent runs to its year's end, and whoever relies on it should know.
bool isLeaver(const PupilConsent &consent, const QDate &day, qint64 knownBy = KnownNow);

/// Marked by the DSL as never to be published.
bool isProtected(const PupilConsent &consent, const QDate &day, qint64 knownBy = KnownNow);

} // namespace lanyard
