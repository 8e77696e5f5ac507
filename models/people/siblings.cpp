#include "models/people/siblings.h"

#include <algorithm>

namespace lanyard {
namespace {

bool sameText(const QString &left, const QString &right)
{
    return !left.isEmpty() && left.compare(right, Qt::CaseInsensitive) == 0;
}

bool samePerson(const Contact &left, const Contact &right)
{
    if (sameText(left.email, right.email))
        return true;
    const bool sameName = sameText(left.surname, right.surname) && sameText(left.forename, right.forename);
    return sameName && (sameText(left.phone, right.phone) || sameText(left.address, right.address));
}

bool shareContact(const Pupil &left, const Pupil &right)
{
    return std::any_of(left.contacts.begin(), left.contacts.end(), [&right](const Contact &contact) {
        return std::any_of(right.contacts.begin(), right.contacts.end(),
                           [&contact](const Contact &other) { return samePerson(contact, other); });
    });
}

} // namespace

QList<RecordId> siblingsOf(const Pupil &pupil, const QList<Pupil> &pupils)
{
    QList<RecordId> siblings;
    for (const Pupil &other : pupils) {
        if (other.id != pupil.id && shareContact(pupil, other))
            siblings.append(other.id);
    }
    return siblings;
}

} // namespace lanyard
