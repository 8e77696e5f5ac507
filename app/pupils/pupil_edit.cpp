#include "app/pupils/pupil_edit.h"

#include "models/people/upn.h"
#include "models/store/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PupilEditor)
};

constexpr int MostYears = 30;

} // namespace

void setFlag(QList<DatedFlag> &flags, bool value, const FlagChange &change)
{
    if (holds(flags, change.day, change.now) != value)
        flags.append({value, change.day, change.now, change.by, change.source, change.evidence});
}

bool PupilFaults::isEmpty() const
{
    return surname.isEmpty() && forename.isEmpty() && upn.isEmpty() && born.isEmpty() && contacts.isEmpty();
}

PupilFaults PupilFaults::of(const Pupil &pupil, const QList<Pupil> &others, const QDate &today)
{
    PupilFaults faults;
    if (pupil.legalSurname.isEmpty())
        faults.surname = Text::tr("A surname is needed.");
    if (pupil.legalForename.isEmpty())
        faults.forename = Text::tr("A forename is needed.");
    if (!pupil.upn.isEmpty()) {
        faults.upn = upnFaultText(pupil.upn);
        const auto same = std::find_if(others.begin(), others.end(), [&pupil](const Pupil &other) {
            return other.id != pupil.id && other.school == pupil.school && other.upn == pupil.upn;
        });
        if (same != others.end())
            faults.upn = Text::tr("%1 already has this UPN.").arg(same->sortedName());
    }
    if (!pupil.born.isValid())
        faults.born = Text::tr("The date of birth decides from when the pupil answers alone.");
    else if (pupil.born > today || pupil.born < today.addYears(-MostYears))
        faults.born = Text::tr("This cannot be a pupil's date of birth.");
    const bool nameless = std::any_of(pupil.contacts.begin(), pupil.contacts.end(),
                                      [](const Contact &contact) { return contact.surname.isEmpty(); });
    if (nameless)
        faults.contacts = Text::tr("Each contact needs a surname.");
    return faults;
}

} // namespace lanyard
