#include "models/people/imports/import_summary.h"

#include "models/people/imports/import_words.h"

namespace lanyard {

namespace {

QString pupilLine(const QString &what, const PlannedPupil &pupil)
{
    QString line = what;
    if (pupil.line > 0)
        line += u' ' + ImportWords::tr("line %1").arg(pupil.line);
    line += QStringLiteral(": ") + pupil.name;
    return pupil.upn.isEmpty() ? line : line + QStringLiteral(" (%1)").arg(pupil.upn);
}

QString shown(const QString &value)
{
    return value.isEmpty() ? ImportWords::tr("(nothing)") : QString(value).replace(u'\n', QStringLiteral(", "));
}

} // namespace

QString importCounts(const ImportPlan &plan)
{
    return ImportWords::tr("%1 new, %2 changed, %3 left, %4 unchanged, %5 refused.")
        .arg(plan.added.size())
        .arg(plan.changed.size())
        .arg(plan.left.size())
        .arg(plan.unchanged)
        .arg(plan.refused.size());
}

QStringList importLines(const ImportPlan &plan)
{
    QStringList lines;
    for (const PlannedPupil &pupil : plan.added)
        lines += pupilLine(ImportWords::tr("new"), pupil);
    for (const PlannedPupil &pupil : plan.changed) {
        lines += pupilLine(ImportWords::tr("changed"), pupil);
        for (const FieldChange &change : pupil.changes)
            lines += ImportWords::tr("    %1: %2 → %3").arg(change.field, shown(change.from), shown(change.to));
    }
    for (const PlannedPupil &pupil : plan.left)
        lines += pupilLine(ImportWords::tr("left"), pupil);
    for (const ImportRefusal &refusal : plan.refused)
        lines += ImportWords::tr("refused") + u' ' + refusal.text();
    return lines + plan.notes + QStringList{importCounts(plan)};
}

} // namespace lanyard
