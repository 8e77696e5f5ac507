#include "app/check/pupil_list.h"

#include "models/consent/in_force.h"
#include "models/people/upn.h"
#include "models/tables/folding.h"

#include <QMultiHash>
#include <QRegularExpression>

namespace lanyard {
namespace {

/// Every way a pupil may be written in a list, folded.
QList<QByteArray> namesOf(const Pupil &pupil)
{
    QList<QByteArray> names{folded(pupil.name()), folded(pupil.sortedName()),
                            folded(pupil.legalForename + u' ' + pupil.legalSurname),
                            folded(pupil.legalSurname + u' ' + pupil.legalForename)};
    if (!pupil.upn.isEmpty())
        names.append(folded(pupil.upn));
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace

PastedPupils PastedPupils::read(const QString &text, const QList<Pupil> &pupils, const QDate &today)
{
    QMultiHash<QByteArray, RecordId> known;
    for (const Pupil &pupil : pupils) {
        if (!pupil.isOnRoll(today, KnownNow))
            continue;
        for (const QByteArray &name : namesOf(pupil))
            known.insert(name, pupil.id);
    }
    PastedPupils pasted;
    static const QRegularExpression breaks(QStringLiteral("[\\r\\n;\\t]+"));
    const QStringList lines = text.split(breaks, Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const QList<RecordId> meant = known.values(folded(line).trimmed());
        if (meant.size() == 1 && !pasted.found.contains(meant.front()))
            pasted.found.append(meant.front());
        else if (meant.isEmpty())
            pasted.unknown.append(line.trimmed());
        else if (meant.size() > 1)
            pasted.ambiguous.append(line.trimmed());
    }
    return pasted;
}

} // namespace lanyard
