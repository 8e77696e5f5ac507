#include "app/consent/form_choices.h"

#include "models/consent/form_versions.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::FormChoice)
};

constexpr int MonthNextYearsFormsGoOut = 5;

QList<const FormVersion *> versionsOf(const ConsentBook &book, const RecordId &school)
{
    QList<const FormVersion *> found;
    for (const FormVersion &version : book.versions()) {
        if (version.school == school)
            found.append(&version);
    }
    std::sort(found.begin(), found.end(), [](const FormVersion *left, const FormVersion *right) {
        return std::pair(left->year, left->number) > std::pair(right->year, right->number);
    });
    return found;
}

} // namespace

AcademicYear yearOf(const ConsentBook &book, const RecordId &school, const QDate &day)
{
    const School *known = book.school(school);
    return AcademicYear::containing(day, known ? known->yearStarts : School().yearStarts);
}

QList<FormChoice> formChoices(const ConsentBook &book, const RecordId &school, const QDate &today)
{
    const AcademicYear year = yearOf(book, school, today);
    const AcademicYear next = yearOf(book, school, year.last.addDays(1));
    QList<FormChoice> choices{{formOfYear(book, school, year.start), year.label()}};
    if (today.month() >= MonthNextYearsFormsGoOut && today.month() < next.first.month())
        choices.append({formOfYear(book, school, next.start), next.label()});
    const QList<const FormVersion *> known = versionsOf(book, school);
    for (const FormVersion *version : known) {
        const bool isOffered = std::any_of(choices.begin(), choices.end(), [version](const FormChoice &choice) {
            return choice.form.id == version->id;
        });
        if (!version->isOneOff() && !isOffered && version->year >= year.start - 1) {
            const QString label
                = version->year == year.start ? year.label() : yearOf(book, school, year.first.addDays(-1)).label();
            choices.append({*version, Text::tr("%1, wording %2").arg(label).arg(version->number)});
        }
    }
    for (const FormVersion *version : known) {
        if (version->isOneOff() && version->year >= year.start)
            choices.append({*version, Text::tr("%1 (one-off)").arg(version->oneOffTitle)});
    }
    return choices;
}

} // namespace lanyard
