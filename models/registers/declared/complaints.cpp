#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

constexpr int DaysShown = 366; // a complaint waits from its first day on
constexpr int DaysToAnswer = 28; // no statute sets one: the Complaints Procedures Policy does

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Complaints)
};

QString answer() { return u"answer"_qs; }

QList<FormPart> parts()
{
    return {{u"complaint"_qs, Text::tr("Complaint"), {u"received"_qs}},
            {answer(), Text::tr("Headteacher with the local governing body")}};
}

QList<FormField> fields()
{
    return {{.key = u"about"_qs,
             .label = Text::tr("What it is about"),
             .required = true,
             .hint = Text::tr("Everybody who signs in can read this register: no names of pupils.")},
            {.key = u"received_on"_qs,
             .label = Text::tr("Received on"),
             .kind = FieldKind::Date,
             .required = true,
             .fallback = u"today"_qs},
            {.key = u"complainant"_qs, .label = Text::tr("From whom"), .required = true},
            {.key = u"details"_qs, .label = Text::tr("The complaint"), .kind = FieldKind::LongText, .required = true},
            {.key = u"acknowledged_on"_qs,
             .label = Text::tr("Acknowledged on"),
             .kind = FieldKind::Date,
             .part = answer(),
             .notBefore = u"received_on"_qs},
            {.key = u"answer_by"_qs,
             .label = Text::tr("To be answered by"),
             .kind = FieldKind::Date,
             .part = answer(),
             .hint = Text::tr("As the Complaints Procedures Policy says; four weeks, where nothing is written."),
             .mayBeFuture = true,
             .notBefore = u"received_on"_qs},
            {.key = u"governors"_qs,
             .label = Text::tr("What the local governing body said"),
             .kind = FieldKind::LongText,
             .part = answer()},
            {.key = u"outcome"_qs, .label = Text::tr("Outcome"), .kind = FieldKind::LongText, .part = answer()},
            derivedDate(u"answered_on"_qs, Text::tr("Answered on"), answer())};
}

/// The headteacher handles complaints in conjunction with the local governing body (policy, section 2).
QStringList isHandledTogether(const FormRecord &record, const Surroundings &)
{
    QStringList missing;
    if (!record.has(u"governors"_qs))
        missing << Text::tr("What the local governing body said is missing.");
    if (!record.has(u"outcome"_qs))
        missing << Text::tr("The outcome is missing.");
    return missing;
}

QDate answerDay(const FormRecord &record)
{
    const QDate chosen = record.date(u"answer_by"_qs);
    return chosen.isValid() ? chosen : record.date(u"received_on"_qs).addDays(DaysToAnswer);
}

Workflow workflow()
{
    const QList<Role> leads{Role::Headteacher, Role::Ceo, Role::ChairOfGovernors};
    return {.states = {{u"received"_qs, Text::tr("Received"), Tone::Warning},
                       {u"in-hand"_qs, Text::tr("With the governing body"), Tone::Accent},
                       {u"answered"_qs, Text::tr("Answered"), Tone::Good, true}},
            .moves = {{.from = {u"received"_qs},
                       .to = u"in-hand"_qs,
                       .label = Text::tr("Take to the governing body"),
                       .by = leads},
                      {.from = {u"in-hand"_qs},
                       .to = u"answered"_qs,
                       .label = Text::tr("Answered"),
                       .by = leads,
                       .fills = {u"governors"_qs, u"outcome"_qs},
                       .sets = {{u"answered_on"_qs, u"today"_qs}},
                       .gate = isHandledTogether}},
            .tasks = {{.kind = u"complaint"_qs,
                       .states = {u"received"_qs, u"in-hand"_qs},
                       .by = {Role::Headteacher, Role::ChairOfGovernors},
                       .words = Text::tr("Answer the complaint: %1"),
                       .due = answerDay,
                       .daysBefore = DaysShown}}};
}

} // namespace

FormRegister complaints()
{
    return {.key = u"complaints"_qs,
            .table = u"complaint"_qs,
            .title = Text::tr("Complaints"),
            .singular = Text::tr("Complaint"),
            .about
            = Text::tr("Complaints about the policy are handled by the headteacher with the local governing body, "
                       "under the Complaints Procedures Policy."),
            .group = u"breaches"_qs,
            .place = Place::PolicyReview,
            .parts = parts(),
            .fields = fields(),
            .workflow = workflow(),
            .shown = {u"about"_qs, u"received_on"_qs, u"complainant"_qs, u"answer_by"_qs, u"answered_on"_qs}};
}

} // namespace lanyard
