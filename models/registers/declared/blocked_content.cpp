#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/blocking.h"
#include "models/registers/declared/shared_fields.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BlockedContent)
};

QString requester() { return u"requester"_qs; }
QString authoriser() { return u"authoriser"_qs; }
QString afterwards() { return u"afterwards"_qs; }

QList<FormPart> parts()
{
    return {{requester(), Text::tr("Requester"), {u"requested"_qs}},
            {authoriser(), Text::tr("Authoriser"), {u"requested"_qs}, {Role::Headteacher}},
            {afterwards(), Text::tr("Afterwards"), {u"unblocked"_qs}, {}, true}};
}

FormField longText(const QString &key, const QString &label, const QString &part)
{
    return {.key = key, .label = label, .kind = FieldKind::LongText, .part = part, .required = true};
}

// The policy's Appendix A, in its words and order; what became of an approved request follows.
QList<FormField> requesterFields()
{
    return {{.key = u"requester"_qs,
             .label = Text::tr("Staff name"),
             .head = Text::tr("Requested by"),
             .kind = FieldKind::User,
             .part = requester(),
             .required = true,
             .fallback = u"me"_qs},
            {.key = u"date"_qs,
             .label = Text::tr("Date"),
             .head = Text::tr("Requested on"),
             .kind = FieldKind::Date,
             .part = requester(),
             .required = true,
             .fallback = u"today"_qs},
            {.key = u"url"_qs,
             .label = Text::tr("Full URL"),
             .kind = FieldKind::Address,
             .part = requester(),
             .required = true},
            longText(u"content"_qs, Text::tr("Site content"), requester()),
            longText(u"reasons"_qs, Text::tr("Reasons for access"), requester()),
            longText(u"risks"_qs, Text::tr("Identified risks and control measures"), requester())};
}

QList<FormField> authoriserFields()
{
    return {{.key = u"approved"_qs,
             .label = Text::tr("Approved?"),
             .kind = FieldKind::YesNo,
             .part = authoriser(),
             .isDerived = true},
            longText(u"decision_reasons"_qs, Text::tr("Reasons"), authoriser()),
            derivedUser(u"authoriser"_qs, Text::tr("Staff name"), authoriser(), Text::tr("Decided by")),
            derivedDate(u"decided_on"_qs, Text::tr("Date"), authoriser(), Text::tr("Decided on"))};
}

QList<FormField> afterwardsFields()
{
    return {derivedUser(u"unblocked_by"_qs, Text::tr("Unblocked by"), afterwards()),
            derivedDate(u"unblocked_on"_qs, Text::tr("Unblocked on"), afterwards()),
            {.key = u"review_on"_qs,
             .label = Text::tr("To be reviewed on"),
             .kind = FieldKind::Date,
             .part = afterwards(),
             .hint = Text::tr("A year after unblocking, where nothing is written."),
             .mayBeFuture = true,
             .notBefore = u"decided_on"_qs},
            {.key = u"review"_qs,
             .label = Text::tr("What the review found"),
             .kind = FieldKind::LongText,
             .part = afterwards()}};
}

FormMove decision(const QString &to, const QString &label, const QString &approved)
{
    return {.from = {u"requested"_qs},
            .to = to,
            .label = label,
            .by = {Role::Headteacher},
            .signs = u"authoriser"_qs,
            .fills = {u"decision_reasons"_qs},
            .sets = {{u"approved"_qs, approved}, {u"authoriser"_qs, u"me"_qs}, {u"decided_on"_qs, u"today"_qs}}};
}

QStringList wasReviewed(const FormRecord &record, const Surroundings &)
{
    return record.has(u"review"_qs) ? QStringList() : QStringList{Text::tr("Write down what the review found.")};
}

QList<Write> blockAgain(const FormRecord &request, const Surroundings &around)
{
    return blockAddresses(request, u"request"_qs, {request.text(u"url"_qs)}, request.reason, around);
}

QList<FormMove> moves()
{
    const QList<Role> reviewers{Role::Headteacher, Role::Dsl, Role::OnlineSafetyOfficer, Role::IctTechnician};
    return {decision(u"approved"_qs, Text::tr("Approve"), u"1"_qs),
            decision(u"refused"_qs, Text::tr("Refuse"), u"0"_qs),
            {.from = {u"approved"_qs},
             .to = u"unblocked"_qs,
             .label = Text::tr("Unblocked"),
             .by = {Role::IctTechnician},
             .fills = {u"review_on"_qs},
             .sets = {{u"unblocked_by"_qs, u"me"_qs}, {u"unblocked_on"_qs, u"today"_qs}}},
            {.from = {u"unblocked"_qs},
             .to = u"reviewed"_qs,
             .label = Text::tr("Reviewed, stays open"),
             .by = reviewers,
             .fills = {u"review"_qs},
             .gate = wasReviewed},
            {.from = {u"unblocked"_qs, u"reviewed"_qs},
             .to = u"blocked-again"_qs,
             .label = Text::tr("Block again"),
             .by = {Role::IctTechnician, Role::OnlineSafetyOfficer},
             .needsReason = true,
             .isRefusal = true,
             .effect = blockAgain}};
}

QDate reviewDay(const FormRecord &record)
{
    const QDate chosen = record.date(u"review_on"_qs);
    return chosen.isValid() ? chosen : record.date(u"unblocked_on"_qs).addYears(1);
}

QList<TaskRule> tasks()
{
    return {{.kind = u"unblock"_qs,
             .states = {u"approved"_qs},
             .by = {Role::IctTechnician},
             .words = Text::tr("Unblock %1: the headteacher has approved it"),
             .due = [](const FormRecord &record) { return record.date(u"decided_on"_qs); }},
            {.kind = u"review"_qs,
             .states = {u"unblocked"_qs},
             .by = {Role::OnlineSafetyOfficer, Role::Dsl},
             .words = Text::tr("Review whether %1 stays open"),
             .due = reviewDay,
             .daysBefore = 7}};
}

Workflow workflow()
{
    return {.states = {{u"requested"_qs, Text::tr("Requested"), Tone::Accent},
                       {u"approved"_qs, Text::tr("Approved"), Tone::Good},
                       {u"refused"_qs, Text::tr("Refused"), Tone::Bad, true},
                       {u"unblocked"_qs, Text::tr("Unblocked"), Tone::Good},
                       {u"reviewed"_qs, Text::tr("Reviewed"), Tone::Good},
                       {u"blocked-again"_qs, Text::tr("Blocked again"), Tone::Neutral, true}},
            .moves = moves(),
            .signatures = {{u"authoriser"_qs, Text::tr("Authoriser"),
                            Text::tr("I have decided on this request as written above."), authoriser()}},
            .tasks = tasks()};
}

} // namespace

FormRegister blockedContent()
{
    return {.key = u"blocked-content"_qs,
            .table = u"blocked_content"_qs,
            .title = Text::tr("Blocked content requests"),
            .singular = Text::tr("Blocked content request"),
            .formTitle = Text::tr("Blocked content access request form"),
            .about = Text::tr("A site that is blocked by mistake can be asked for here. The headteacher decides, then "
                              "the ICT technician unblocks it."),
            .group = u"filtering"_qs,
            .place = Place::BlockedContent,
            .parts = parts(),
            .fields = requesterFields() + authoriserFields() + afterwardsFields(),
            .workflow = workflow(),
            .shown = {u"url"_qs, u"date"_qs, u"requester"_qs, u"reasons"_qs, u"decided_on"_qs},
            .name = [](const FormRecord &record) { return siteOf(record.text(u"url"_qs)); },
            .nextReview = reviewDay};
}

} // namespace lanyard
