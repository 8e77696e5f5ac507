#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"
#include "models/store/clock.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

constexpr int MonthsToAnswer = 1; ///< UK GDPR, article 12(3)
constexpr int MonthsWhenExtended = 3;
constexpr int DaysBefore = 93; // it waits from its first day on

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DataRequests)
};

QString request() { return u"request"_qs; }
QString handling() { return u"handling"_qs; }
QString receivedOn() { return u"received_on"_qs; }
QString extended() { return u"extended"_qs; }

QList<FormPart> parts()
{
    return {{request(), Text::tr("Request"), {u"received"_qs}},
            {handling(), Text::tr("Answer"), {u"received"_qs, u"accepted"_qs}}};
}

QList<FormField> requestFields()
{
    return {{.key = u"requester"_qs, .label = Text::tr("Who asks"), .required = true},
            {.key = receivedOn(),
             .label = Text::tr("Received on"),
             .kind = FieldKind::Date,
             .required = true,
             .fallback = u"today"_qs},
            {.key = u"kind"_qs,
             .label = Text::tr("What is asked for"),
             .kind = FieldKind::Choice,
             .required = true,
             .fallback = u"access"_qs,
             .choices = {{u"access"_qs, Text::tr("Access: a copy of everything held")},
                         {u"rectification"_qs, Text::tr("Rectification")},
                         {u"erasure"_qs, Text::tr("Erasure")},
                         {u"restriction"_qs, Text::tr("Restriction")},
                         {u"portability"_qs, Text::tr("Portability")},
                         {u"objection"_qs, Text::tr("Objection")}}},
            {.key = u"right_of"_qs,
             .label = Text::tr("Whose right"),
             .kind = FieldKind::Choice,
             .required = true,
             .hint = Text::tr("The child's, where the child is competent to understand it."),
             .choices = {{u"child"_qs, Text::tr("The child's, who is competent")},
                         {u"parent"_qs, Text::tr("The child's, by a parent")},
                         {u"adult"_qs, Text::tr("An adult's own")}}},
            {.key = u"pupil"_qs,
             .label = Text::tr("Pupil"),
             .kind = FieldKind::Pupil,
             .applies = [](const FormRecord &record) { return record.text(u"right_of"_qs) != u"adult"; }},
            {.key = u"about_whom"_qs, .label = Text::tr("Whose data")},
            {.key = u"wanted"_qs, .label = Text::tr("In their words"), .kind = FieldKind::LongText}};
}

QList<FormField> handlingFields()
{
    return {{.key = u"authority"_qs,
             .label = Text::tr("Authority"),
             .kind = FieldKind::LongText,
             .part = handling(),
             .hint = Text::tr("How identity and the right to ask were proved.")},
            {.key = extended(),
             .label = Text::tr("Extended by two months"),
             .kind = FieldKind::YesNo,
             .part = handling(),
             .hint = Text::tr("Only where it is complex; the person is told within the first month.")},
            {.key = u"extended_why"_qs,
             .label = Text::tr("Why it was extended"),
             .kind = FieldKind::LongText,
             .part = handling(),
             .required = true,
             .applies = [](const FormRecord &record) { return record.isYes(extended()); }},
            {.key = u"answer"_qs,
             .label = Text::tr("What was given"),
             .kind = FieldKind::LongText,
             .part = handling(),
             .hint = Text::tr("And which other people were covered or released.")},
            derivedDate(u"answered_on"_qs, Text::tr("Answered on"), handling())};
}

QDate dueDay(const FormRecord &record)
{
    return record.date(receivedOn()).addMonths(record.isYes(extended()) ? MonthsWhenExtended : MonthsToAnswer);
}

QStringList hasAuthority(const FormRecord &record, const Surroundings &)
{
    return record.has(u"authority"_qs) ? QStringList()
                                       : QStringList{Text::tr("Say how identity and the right to ask were proved.")};
}

QStringList hasAnswer(const FormRecord &record, const Surroundings &)
{
    return record.has(u"answer"_qs) ? QStringList() : QStringList{Text::tr("Say what was given.")};
}

Workflow workflow()
{
    const QList<Role> officers{Role::Dpo, Role::Dpl};
    return {.states = {{u"received"_qs, Text::tr("Received"), Tone::Warning},
                       {u"accepted"_qs, Text::tr("Authority proved"), Tone::Accent},
                       {u"answered"_qs, Text::tr("Answered"), Tone::Good, true},
                       {u"refused"_qs, Text::tr("Refused"), Tone::Bad, true}},
            .moves = {{.from = {u"received"_qs},
                       .to = u"accepted"_qs,
                       .label = Text::tr("Authority proved"),
                       .by = officers,
                       .fills = {u"authority"_qs},
                       .gate = hasAuthority},
                      {.from = {u"accepted"_qs},
                       .to = u"answered"_qs,
                       .label = Text::tr("Answered"),
                       .by = officers,
                       .fills = {u"answer"_qs},
                       .sets = {{u"answered_on"_qs, u"today"_qs}},
                       .gate = hasAnswer},
                      {.from = {u"received"_qs, u"accepted"_qs},
                       .to = u"refused"_qs,
                       .label = Text::tr("Refuse"),
                       .by = officers,
                       .needsReason = true,
                       .isRefusal = true,
                       .sets = {{u"answered_on"_qs, u"today"_qs}}}},
            .tasks = {{.kind = u"data-request"_qs,
                       .states = {u"received"_qs, u"accepted"_qs},
                       .by = officers,
                       .words = Text::tr("Answer the data request of %1"),
                       .due = dueDay,
                       .daysBefore = DaysBefore}}};
}

} // namespace

FormRegister dataRequests()
{
    return {.key = u"data-requests"_qs,
            .table = u"data_request"_qs,
            .title = Text::tr("Data requests"),
            .singular = Text::tr("Data request"),
            .about = Text::tr("What people ask about their data is answered within one month."),
            .group = u"data-protection"_qs,
            .place = Place::DataProtection,
            .parts = parts(),
            .fields = requestFields() + handlingFields(),
            .workflow = workflow(),
            .shown = {u"requester"_qs, receivedOn(), u"kind"_qs, u"right_of"_qs, u"answered_on"_qs},
            .filtered = {u"kind"_qs},
            .nextReview = dueDay};
}

} // namespace lanyard
