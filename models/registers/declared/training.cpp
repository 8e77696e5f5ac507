#include "models/people/school.h"
#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/surroundings.h"
#include "models/store/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int DaysBefore = 14;
constexpr int DaysToInduct = 14;
constexpr int WeeksIntoTerm = 6; ///< by when a term's lesson is expected

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Training)
};

QString kind() { return u"kind"_qs; }
QString attended() { return u"attended"_qs; }
QString pupils() { return u"pupils"_qs; }
QString induction() { return u"induction"_qs; }

bool isForStaff(const FormRecord &record)
{
    static const QStringList staff{induction(), u"ongoing"_qs, u"platform"_qs};
    return staff.contains(record.text(kind()));
}

QList<FormField> fields()
{
    FormField onPlatform = platformField({}, false);
    onPlatform.hint = Text::tr("Empty: it counts for every platform.");
    onPlatform.applies = whenChosen(kind(), u"platform"_qs);
    return {{.key = u"topic"_qs, .label = Text::tr("Topic"), .required = true},
            {.key = u"date"_qs,
             .label = Text::tr("Date"),
             .kind = FieldKind::Date,
             .required = true,
             .fallback = u"today"_qs,
             .mayBeFuture = true},
            {.key = kind(),
             .label = Text::tr("Audience"),
             .kind = FieldKind::Choice,
             .required = true,
             .choices = {{induction(), Text::tr("Staff at induction")},
                         {u"ongoing"_qs, Text::tr("Staff, ongoing")},
                         {u"platform"_qs, Text::tr("Staff, a platform before posting")},
                         {pupils(), Text::tr("Pupils")},
                         {u"parents"_qs, Text::tr("Parents, by invitation")},
                         {u"refresher"_qs, Text::tr("Refresher after an incident or change")}}},
            onPlatform,
            {.key = u"whom"_qs, .label = Text::tr("Whom"), .hint = Text::tr("Classes, years, the parents invited.")},
            {.key = u"medium"_qs,
             .label = Text::tr("Medium"),
             .kind = FieldKind::Choice,
             .required = true,
             .choices = {{u"assembly"_qs, Text::tr("Assembly")},
                         {u"pshe"_qs, Text::tr("PSHE lesson")},
                         {u"cross-curricular"_qs, Text::tr("Cross-curricular link")}},
             .applies = whenChosen(kind(), pupils())},
            {.key = u"material"_qs,
             .label = Text::tr("Material"),
             .kind = FieldKind::LongText,
             .hint = Text::tr("What was shown and handed out.")},
            {.key = u"given_by"_qs, .label = Text::tr("Given by")},
            {.key = attended(), .label = Text::tr("Who attended"), .kind = FieldKind::Users}};
}

QStringList hasHappened(const FormRecord &record, const Surroundings &around)
{
    QStringList missing;
    if (record.date(u"date"_qs) > around.today())
        missing << Text::tr("It is planned for %1.").arg(dateText(record.date(u"date"_qs)));
    if (isForStaff(record) && !record.has(attended()))
        missing << Text::tr("Nobody is named who attended.");
    return missing;
}

/// Whether a training of that kind was held since a day, for this school or the whole trust.
bool wasHeld(const QString &which, const QDate &since, const School &school, const Surroundings &around)
{
    const QList<FormRecord> all = around.records(u"training"_qs, kind(), which);
    return std::any_of(all.begin(), all.end(), [&](const FormRecord &record) {
        return record.state == u"held" && record.date(u"date"_qs) >= since
            && (record.school.isNull() || record.school == school.id);
    });
}

/// "Pupils will be educated about online safety … on a termly basis" (policy, section 11).
QList<Awaited> thisTerm(const School &school, const Surroundings &around)
{
    const QDate start = termStart(school, around.today());
    if (wasHeld(pupils(), start, school, around))
        return {};
    return {{start.addDays(7 * WeeksIntoTerm)}};
}

QList<Awaited> thisYear(const QString &which, const School &school, const Surroundings &around)
{
    const AcademicYear year = AcademicYear::containing(around.today(), school.yearStarts);
    if (wasHeld(which, year.first, school, around))
        return {};
    return {{year.last}};
}

/// Governors are no staff.
bool worksAt(const User &user, const School &school)
{
    return std::any_of(user.roles.begin(), user.roles.end(), [&school](const RoleGrant &grant) {
        return grant.school == school.id && grant.role != Role::Governor && grant.role != Role::ChairOfGovernors;
    });
}

/// "Staff will receive training on social media as part of their new starter induction" (policy, section 11).
QList<Awaited> newStarters(const School &school, const Surroundings &around)
{
    QList<RecordId> inducted;
    for (const FormRecord &record : around.records(u"training"_qs, kind(), induction())) {
        if (record.state == u"held")
            inducted += record.ids(attended());
    }
    QList<Awaited> missing;
    for (const User &user : around.users()) {
        const bool isHere = !user.removed && user.firstSignedIn != 0 && worksAt(user, school);
        if (isHere && !inducted.contains(user.id))
            missing << Awaited{Clock::day(user.firstSignedIn).addDays(DaysToInduct), user.shownName()};
    }
    return missing;
}

QList<StandingTask> standing()
{
    const QList<Role> leads{Role::Headteacher, Role::OnlineSafetyOfficer};
    return {
        {u"induction"_qs, leads, Text::tr("Induction training: %1 has had none"), newStarters},
        {u"termly"_qs, leads, Text::tr("Hold this term's online safety lesson for pupils"), thisTerm, DaysBefore},
        {u"staff-training"_qs, leads, Text::tr("Hold this year's social media training for staff"),
         [](const School &school, const Surroundings &around) { return thisYear(u"ongoing"_qs, school, around); }, 60},
        {u"parents-invited"_qs, leads, Text::tr("Invite parents to online safety training this year"),
         [](const School &school, const Surroundings &around) { return thisYear(u"parents"_qs, school, around); }, 60}};
}

bool wasThere(const FormRecord &record, const RecordId &user) { return record.ids(attended()).contains(user); }

Workflow workflow()
{
    return {.states = {{u"planned"_qs, Text::tr("Planned"), Tone::Accent}, {u"held"_qs, Text::tr("Held"), Tone::Good}},
            .moves = {{.from = {u"planned"_qs},
                       .to = u"held"_qs,
                       .label = Text::tr("Held"),
                       .fills = {attended(), u"material"_qs},
                       .gate = hasHappened}},
            .tasks = {{.kind = u"training"_qs,
                       .states = {u"planned"_qs},
                       .by = {Role::Headteacher, Role::OnlineSafetyOfficer, Role::MarketingOfficer},
                       .words = Text::tr("Hold the training and enter who attended: %1"),
                       .due = [](const FormRecord &record) { return record.date(u"date"_qs); },
                       .daysBefore = 7}},
            .standing = standing()};
}

} // namespace

FormRegister training()
{
    return {.key = u"training"_qs,
            .table = u"training"_qs,
            .title = Text::tr("Training"),
            .singular = Text::tr("Training"),
            .about = Text::tr("Staff at induction and after, platform training before posting, pupils every term, "
                              "parents by invitation."),
            .group = u"training"_qs,
            .place = Place::Training,
            .isAbout = wasThere,
            .fields = fields(),
            .workflow = workflow(),
            .shown = {u"topic"_qs, u"date"_qs, kind(), u"whom"_qs, attended()},
            .filtered = {kind()}};
}

} // namespace lanyard
