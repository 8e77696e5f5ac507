#include "models/registers/declared/account_rules.h"
#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PupilAccess)
};

QString request() { return u"request"_qs; }
QString technician() { return u"technician"_qs; }
QString until() { return u"until"_qs; }

QList<FormPart> parts()
{
    return {{request(), Text::tr("Permission asked for"), {u"requested"_qs}},
            {technician(), Text::tr("ICT technician"), {u"permitted"_qs}, {Role::IctTechnician}}};
}

QList<FormField> fields()
{
    return {{.key = u"class_name"_qs, .label = Text::tr("Class or group"), .part = request(), .required = true},
            {.key = u"ages"_qs,
             .label = Text::tr("Ages"),
             .part = request(),
             .required = true,
             .hint = Text::tr("Of the pupils: \"13 to 14\".")},
            platformField(request(), true),
            {.key = u"activity"_qs,
             .label = Text::tr("Curriculum activity"),
             .head = Text::tr("Activity"),
             .kind = FieldKind::LongText,
             .part = request(),
             .required = true},
            {.key = u"asked_by"_qs,
             .label = Text::tr("Asked for by"),
             .kind = FieldKind::User,
             .part = request(),
             .required = true,
             .fallback = u"me"_qs},
            {.key = u"from_day"_qs,
             .label = Text::tr("From"),
             .kind = FieldKind::Date,
             .part = request(),
             .required = true,
             .mayBeFuture = true},
            {.key = until(),
             .label = Text::tr("Until"),
             .kind = FieldKind::Date,
             .part = request(),
             .required = true,
             .mayBeFuture = true,
             .notBefore = u"from_day"_qs},
            {.key = u"security"_qs,
             .label = Text::tr("Network security measures applied"),
             .kind = FieldKind::LongText,
             .part = technician(),
             .required = true}};
}

QStringList isOldEnough(const FormRecord &record, const Surroundings &around)
{
    return platformAge(record, record.text(u"ages"_qs), Text::tr("Class"), around);
}

QStringList hasDaysLeft(const FormRecord &record, const Surroundings &around)
{
    const QDate end = record.date(until());
    return end.isValid() && end < around.today() ? QStringList{Text::tr("The days asked for are over.")}
                                                 : QStringList();
}

Workflow workflow()
{
    return {.states = {{u"requested"_qs, Text::tr("Requested"), Tone::Accent},
                       {u"permitted"_qs, Text::tr("Headteacher has signed"), Tone::Accent},
                       {u"open"_qs, Text::tr("Open"), Tone::Good},
                       {u"refused"_qs, Text::tr("Refused"), Tone::Bad, true},
                       {u"ended"_qs, Text::tr("Ended"), Tone::Neutral, true}},
            .moves = {{.from = {u"requested"_qs},
                       .to = u"permitted"_qs,
                       .label = Text::tr("Permit"),
                       .by = {Role::Headteacher},
                       .signs = u"headteacher"_qs,
                       .gate = allOf({isOldEnough, hasDaysLeft})},
                      {.from = {u"requested"_qs},
                       .to = u"refused"_qs,
                       .label = Text::tr("Refuse"),
                       .by = {Role::Headteacher},
                       .needsReason = true,
                       .isRefusal = true},
                      {.from = {u"permitted"_qs},
                       .to = u"open"_qs,
                       .label = Text::tr("Sign that the network is secured"),
                       .by = {Role::IctTechnician},
                       .signs = u"ict-technician"_qs,
                       .fills = {u"security"_qs},
                       .gate = hasDaysLeft},
                      {.from = {u"permitted"_qs, u"open"_qs},
                       .to = u"ended"_qs,
                       .label = Text::tr("End"),
                       .by = {Role::IctTechnician, Role::Headteacher, Role::OnlineSafetyOfficer},
                       .needsReason = true,
                       .isRefusal = true}},
            .signatures
            = {{u"headteacher"_qs, Text::tr("Headteacher"),
                Text::tr("I permit this class to use this platform on the school's network on these days."), request()},
               {.key = u"ict-technician"_qs,
                .title = Text::tr("ICT technician"),
                .sentence = Text::tr("Appropriate network security measures are applied."),
                .part = technician(),
                .by = {Role::IctTechnician}}},
            .tasks = {{.kind = u"access-ends"_qs,
                       .states = {u"open"_qs},
                       .by = {Role::IctTechnician},
                       .words = Text::tr("Close the platform for %1 again"),
                       .due = [](const FormRecord &record) { return record.date(until()); }}}};
}

} // namespace

FormRegister pupilAccess()
{
    return {.key = u"pupil-access"_qs,
            .table = u"pupil_access"_qs,
            .title = Text::tr("Pupil access permissions"),
            .singular = Text::tr("Pupil access permission"),
            .about = Text::tr("Pupils use a platform on the school's network only when the headteacher permits it and "
                              "the ICT technician has secured the network."),
            .group = u"filtering"_qs,
            .place = Place::BlockedContent,
            .parts = parts(),
            .fields = fields(),
            .workflow = workflow(),
            .shown = {u"class_name"_qs, u"platform"_qs, u"from_day"_qs, until(), u"asked_by"_qs},
            .filtered = {u"platform"_qs}};
}

} // namespace lanyard
