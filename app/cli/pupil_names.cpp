#include "app/cli/pupil_names.h"

#include "app/cli/arguments.h"
#include "app/cli/text.h"

namespace lanyard::cli {

namespace {

bool isCalled(const Pupil &pupil, const QString &name)
{
    const QString legal = QStringLiteral("%1, %2").arg(pupil.legalSurname, pupil.legalForename);
    return pupil.sortedName().compare(name, Qt::CaseInsensitive) == 0 || legal.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<const Pupil *> pupilCalled(const QList<Pupil> &pupils, const QString &name)
{
    const RecordId id = RecordId::fromText(name);
    const QString composed = name.trimmed().normalized(QString::NormalizationForm_C);
    const Pupil *found = nullptr;
    int namesakes = 0;
    for (const Pupil &pupil : pupils) {
        const bool byUpn = !pupil.upn.isEmpty() && pupil.upn.compare(composed, Qt::CaseInsensitive) == 0;
        if (byUpn || (!id.isNull() && pupil.id == id))
            return &pupil;
        if (isCalled(pupil, composed)) {
            found = &pupil;
            ++namesakes;
        }
    }
    if (namesakes > 1)
        return usage(Text::tr("%n pupils are called \"%1\". Give the UPN.", nullptr, namesakes).arg(name));
    if (!found)
        return failure(Error::Code::NotFound, Text::tr("There is no pupil \"%1\".").arg(name));
    return found;
}

} // namespace lanyard::cli
