#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/blocking.h"
#include "models/registers/declared/shared_fields.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InappropriateContent)
};

QString reporter() { return u"reporter"_qs; }
QString technician() { return u"technician"_qs; }
QString involved() { return u"involved"_qs; }
QString blocking() { return u"blocking"_qs; }
QString safeguarding() { return u"safeguarding"_qs; }

QList<FormPart> parts()
{
    const QStringList open{u"reported"_qs, u"action-taken"_qs};
    return {{reporter(), {}, {u"reported"_qs}}, // the policy's form begins without a head
            {technician(), Text::tr("To be completed by ICT technician"), {u"reported"_qs}, {Role::IctTechnician}},
            {involved(), Text::tr("Pupils"), open, {}, true},
            {blocking(), Text::tr("Blocking"), {u"reported"_qs}, {Role::IctTechnician}, true},
            {safeguarding(), Text::tr("Safeguarding"), open, {Role::Dsl}, true}};
}

// The policy's Appendix B, in its words and order.
QList<FormField> reporterFields()
{
    return {{.key = u"reporter"_qs,
             .label = Text::tr("Staff name (submitting report)"),
             .head = Text::tr("Reported by"),
             .kind = FieldKind::User,
             .part = reporter(),
             .required = true,
             .fallback = u"me"_qs},
            {.key = u"individual"_qs,
             .label = Text::tr("Name of individual accessing inappropriate content (if known)"),
             .head = Text::tr("Individual"),
             .part = reporter()},
            {.key = u"date"_qs,
             .label = Text::tr("Date"),
             .kind = FieldKind::Date,
             .part = reporter(),
             .required = true,
             .fallback = u"today"_qs},
            {.key = u"urls"_qs,
             .label = Text::tr("Full URL(s)"),
             .kind = FieldKind::Addresses,
             .part = reporter(),
             .required = true},
            {.key = u"nature"_qs,
             .label = Text::tr("Nature of inappropriate content"),
             .head = Text::tr("Nature"),
             .kind = FieldKind::LongText,
             .part = reporter(),
             .required = true,
             .hint = Text::tr("In words only: never copy, save or attach what was seen.")}};
}

QList<FormField> technicianFields()
{
    return {{.key = u"action_taken"_qs,
             .label = Text::tr("Action taken"),
             .kind = FieldKind::LongText,
             .part = technician(),
             .required = true},
            derivedUser(u"technician"_qs, Text::tr("Staff name"), technician(), Text::tr("Action by")),
            derivedDate(u"action_date"_qs, Text::tr("Date"), technician(), Text::tr("Action on"))};
}

QList<FormField> besidesFields()
{
    return {{.key = u"pupils"_qs,
             .label = Text::tr("Pupils involved"),
             .kind = FieldKind::Pupils,
             .part = involved(),
             .hint = Text::tr("The DSL is told at once.")},
            {.key = u"block_site"_qs,
             .label = Text::tr("Block the site"),
             .kind = FieldKind::YesNo,
             .part = blocking(),
             .hint = Text::tr("Enters each address in the list of blocked sites, citing this report.")},
            {.key = u"dsl_seen_on"_qs,
             .label = Text::tr("Seen by the DSL on"),
             .kind = FieldKind::Date,
             .part = safeguarding(),
             .notBefore = u"date"_qs}};
}

bool concernsPupils(const FormRecord &record) { return record.has(u"pupils"_qs); }

bool waitsForDsl(const FormRecord &record, const Surroundings &)
{
    return concernsPupils(record) && !record.has(u"dsl_seen_on"_qs);
}

QStringList dslHasSeen(const FormRecord &record, const Surroundings &around)
{
    if (!waitsForDsl(record, around))
        return {};
    return {Text::tr("A pupil is involved, and the DSL has not noted this report yet.")};
}

QList<Write> blockReported(const FormRecord &report, const Surroundings &around)
{
    if (!report.isYes(u"block_site"_qs))
        return {};
    return blockAddresses(report, u"report"_qs, report.text(u"urls"_qs).split(u'\n', Qt::SkipEmptyParts),
                          report.text(u"nature"_qs), around);
}

Workflow workflow()
{
    const QString block = u"ict-technician"_qs;
    return {.states = {{u"reported"_qs, Text::tr("Reported"), Tone::Warning},
                       {u"action-taken"_qs, Text::tr("Action taken"), Tone::Accent},
                       {u"closed"_qs, Text::tr("Closed"), Tone::Good, true}},
            .moves = {{.from = {u"reported"_qs},
                       .to = u"action-taken"_qs,
                       .label = Text::tr("Sign the action taken"),
                       .by = {Role::IctTechnician},
                       .signs = block,
                       .fills = {u"action_taken"_qs, u"block_site"_qs},
                       .sets = {{u"technician"_qs, u"me"_qs}, {u"action_date"_qs, u"today"_qs}},
                       .effect = blockReported},
                      {.from = {u"action-taken"_qs},
                       .to = u"closed"_qs,
                       .label = Text::tr("Close"),
                       .by = {Role::Dsl, Role::OnlineSafetyOfficer, Role::IctTechnician},
                       .gate = dslHasSeen}},
            .signatures
            = {{block, Text::tr("ICT technician"), Text::tr("I have taken the action described above."), technician()}},
            .tasks = {{.kind = u"pupil-involved"_qs,
                       .states = {u"reported"_qs, u"action-taken"_qs},
                       .by = {Role::Dsl},
                       .words = Text::tr("A pupil is involved: inappropriate content, %1"),
                       .due = [](const FormRecord &record) { return record.date(u"date"_qs); },
                       .applies = waitsForDsl}}};
}

} // namespace

FormRegister inappropriateContent()
{
    return {.key = u"inappropriate-content"_qs,
            .table = u"inappropriate_content"_qs,
            .title = Text::tr("Inappropriate content"),
            .singular = Text::tr("Inappropriate content report"),
            .formTitle = Text::tr("Inappropriate content report form"),
            .about = Text::tr("Inappropriate content met on the school's computers is reported here, so that the ICT "
                              "technician can block the site."),
            .group = u"filtering"_qs,
            .place = Place::InappropriateContent,
            .takesFiles = [](const FormRecord &) { return false; }, // what was seen is never copied or attached
            .parts = parts(),
            .fields = reporterFields() + technicianFields() + besidesFields(),
            .workflow = workflow(),
            .shown = {u"urls"_qs, u"date"_qs, u"nature"_qs, u"reporter"_qs, u"action_taken"_qs},
            .name = [](const FormRecord &record) { return siteOf(record.text(u"urls"_qs).section(u'\n', 0, 0)); }};
}

} // namespace lanyard
