#include "models/people/school.h"
#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/form_rows.h"
#include "models/registers/surroundings.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

constexpr int DaysBefore = 60;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Policies)
};

QString name() { return u"name"_qs; }
QString version() { return u"version"_qs; }
QString nextReview() { return u"next_review"_qs; }
QString inForce() { return u"in-force"_qs; }

QList<FormField> fields()
{
    return {{.key = name(), .label = Text::tr("Policy"), .required = true},
            {.key = u"kind"_qs,
             .label = Text::tr("Kind"),
             .kind = FieldKind::Choice,
             .required = true,
             .fallback = u"policy"_qs,
             .choices = {{u"policy"_qs, Text::tr("Policy")},
                         {u"terms-of-use"_qs, Text::tr("Terms of use agreement")},
                         {u"code"_qs, Text::tr("Code of conduct")}}},
            {.key = version(), .label = Text::tr("Version"), .required = true},
            {.key = u"approved_by"_qs, .label = Text::tr("Approved by"), .required = true},
            {.key = u"approved_on"_qs, .label = Text::tr("Approved on"), .kind = FieldKind::Date, .required = true},
            {.key = nextReview(),
             .label = Text::tr("Next review"),
             .kind = FieldKind::Date,
             .required = true,
             .mayBeFuture = true,
             .notBefore = u"approved_on"_qs},
            {.key = u"governors_agreed_on"_qs,
             .label = Text::tr("Local governing body agreed on"),
             .kind = FieldKind::Date},
            {.key = u"notes"_qs, .label = Text::tr("Notes"), .kind = FieldKind::LongText}};
}

FormRecord thisPolicy(const School &school)
{
    FormRecord policy = firstRecord(school, u"policies/social-media"_qs, inForce());
    policy.set(name(), Text::tr("Social Media and Networking Policy"));
    policy.set(u"kind"_qs, u"policy"_qs);
    policy.set(version(), Text::tr("November 2024"));
    policy.set(u"approved_by"_qs, Text::tr("Trust Board"));
    policy.set(u"approved_on"_qs, QDate(2024, 11, 6));
    policy.set(nextReview(), QDate(2025, 11, 30));
    return policy;
}

/// The version that it takes the place of.
QList<Write> supersede(const FormRecord &policy, const Surroundings &around)
{
    const FormRegister &form = *formRegister(u"policies"_qs);
    QList<Write> writes;
    for (const FormRecord &other : around.records(form.key, name(), policy.values.value(name()))) {
        if (other.id == policy.id || other.state != inForce() || other.school != policy.school)
            continue;
        FormRecord old = other;
        old.state = u"superseded"_qs;
        old.moved = policy.moved;
        old.reason = Text::tr("Version %1 is in force").arg(policy.text(version()));
        writes << toWrite(form, other, old);
    }
    return writes;
}

QDate reviewDay(const FormRecord &record) { return record.date(nextReview()); }

Workflow workflow()
{
    const QList<Role> leads{Role::Headteacher, Role::Ceo, Role::ChairOfGovernors, Role::Dpo, Role::Dpl};
    return {.states = {{u"draft"_qs, Text::tr("Draft")},
                       {inForce(), Text::tr("In force"), Tone::Good},
                       {u"superseded"_qs, Text::tr("Superseded"), Tone::Neutral, true}},
            .moves = {{.from = {u"draft"_qs},
                       .to = inForce(),
                       .label = Text::tr("Put in force"),
                       .by = leads,
                       .effect = supersede},
                      {.from = {inForce()},
                       .to = u"superseded"_qs,
                       .label = Text::tr("Supersede"),
                       .by = leads,
                       .needsReason = true,
                       .isRefusal = true}},
            .tasks = {{.kind = u"policy-review"_qs,
                       .states = {inForce()},
                       .by = {Role::Headteacher, Role::Ceo, Role::ChairOfGovernors},
                       .words = Text::tr("Review the policy: %1"),
                       .due = reviewDay,
                       .daysBefore = DaysBefore}}};
}

} // namespace

FormRegister policies()
{
    return {.key = u"policies"_qs,
            .table = u"policy"_qs,
            .title = Text::tr("Policies"),
            .singular = Text::tr("Policy"),
            .about = Text::tr("Each policy with its version, who approved it, and when it is reviewed next."),
            .group = u"training"_qs,
            .place = Place::PolicyReview,
            .firstRecords = [](const School &school, const QDate &) { return QList{thisPolicy(school)}; },
            .fields = fields(),
            .workflow = workflow(),
            .shown = {name(), version(), u"approved_by"_qs, u"approved_on"_qs, nextReview()},
            .filtered = {u"kind"_qs},
            .nextReview = reviewDay};
}

} // namespace lanyard
