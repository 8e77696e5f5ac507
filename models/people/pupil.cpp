#include "models/people/pupil.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace lanyard {

bool holds(const QList<DatedFlag> &flags, const QDate &day, qint64 knownBy)
{
    const DatedFlag *last = nullptr;
    const auto weight = [](const DatedFlag &flag) {
        const qint64 from = flag.from.isValid() ? flag.from.toJulianDay() : std::numeric_limits<qint64>::min();
        return std::tuple(flag.source == DatedFlag::Source::Dpo, from, flag.entered);
    };
    for (const DatedFlag &flag : flags) {
        const bool known = flag.entered <= knownBy && (!flag.from.isValid() || flag.from <= day);
        if (known && (!last || weight(flag) >= weight(*last)))
            last = &flag;
    }
    return last && last->value;
}

QString Contact::name() const { return QString(forename + u' ' + surname).trimmed(); }

QString Pupil::name() const { return QString(forename() + u' ' + surname()).trimmed(); }

QString Pupil::sortedName() const
{
    return forename().isEmpty() ? surname() : surname() + QStringLiteral(", ") + forename();
}

const Contact *Pupil::contact(const RecordId &wanted) const
{
    const auto found
        = std::find_if(contacts.begin(), contacts.end(), [&wanted](const Contact &c) { return c.id == wanted; });
    return found == contacts.end() ? nullptr : &*found;
}

} // namespace lanyard
