#include "tests/support/test_register.h"

static void addMigration() { Q_INIT_RESOURCE(test_register); } // outside of any namespace

namespace lanyard::test {

namespace {

const QStringList Asked{u"asked"_qs}, Lent{u"lent"_qs};

FormField field(const QString &key, const QString &label, FieldKind kind, const QString &fallback = {})
{
    return {.key = key, .label = label, .kind = kind, .part = u"request"_qs, .fallback = fallback};
}

QList<FormField> fields()
{
    QList<FormField> all{field(u"camera"_qs, u"Camera"_qs, FieldKind::Text),
                         field(u"borrower"_qs, u"Borrower"_qs, FieldKind::User, u"me"_qs),
                         field(u"lent_on"_qs, u"Lent on"_qs, FieldKind::Date, u"today"_qs),
                         field(u"back_by"_qs, u"Back by"_qs, FieldKind::Date),
                         field(u"pictures"_qs, u"Pictures"_qs, FieldKind::Number),
                         field(u"gallery"_qs, u"Gallery"_qs, FieldKind::Address),
                         field(u"purpose"_qs, u"Purpose"_qs, FieldKind::LongText),
                         field(u"decided_on"_qs, u"Decided on"_qs, FieldKind::Date)};
    all[0].required = all[6].required = true;
    all[3].mayBeFuture = true;
    all[5].part = u"afterwards"_qs;
    all[6].part = u"decision"_qs;
    all[7].isDerived = true;
    return all;
}

QStringList saysWhenBack(const FormRecord &record, const Surroundings &)
{
    return record.has(u"back_by"_qs) ? QStringList() : QStringList(u"Say when it is to be back."_qs);
}

Workflow workflow()
{
    FormMove lend{Asked, u"lent"_qs, u"Lend"_qs};
    lend.signs = u"head"_qs;
    lend.sets = {{u"decided_on"_qs, u"today"_qs}};
    lend.gate = saysWhenBack;
    FormMove refuse{Asked, u"refused"_qs, u"Refuse"_qs, {Role::Headteacher}};
    refuse.needsReason = refuse.isRefusal = true;
    FormMove bringBack{Lent, u"back"_qs, u"Bring back"_qs};
    bringBack.fills = {u"pictures"_qs};
    TaskRule due{u"bring-back"_qs, Lent, {Role::IctTechnician}, u"Get back %1"_qs};
    due.due = [](const FormRecord &record) { return record.date(u"back_by"_qs); };
    due.daysBefore = 2;
    const QList<FormState> states{{u"asked"_qs, u"Asked for"_qs, Tone::Accent},
                                  {u"lent"_qs, u"Lent"_qs, Tone::Good},
                                  {u"back"_qs, u"Back"_qs, Tone::Neutral, true},
                                  {u"refused"_qs, u"Refused"_qs, Tone::Bad, true}};
    const SignatureBlock head{u"head"_qs, u"Headteacher"_qs, u"I lend this camera."_qs, u"decision"_qs};
    return {states, {lend, refuse, bringBack}, {head}, {due}, {}};
}

} // namespace

const FormRegister &addTestRegister()
{
    addMigration();
    FormRegister loans{u"loans"_qs, u"camera_loan"_qs, u"Camera loans"_qs, u"Camera loan"_qs};
    loans.about = u"Who has which camera."_qs;
    loans.group = u"filtering"_qs;
    loans.place = Place::BlockedContent;
    loans.parts = {{u"request"_qs, u"Request"_qs, Asked},
                   {u"decision"_qs, u"Decision"_qs, Asked, {Role::Headteacher}},
                   {u"afterwards"_qs, u"Afterwards"_qs}};
    loans.fields = fields();
    loans.workflow = workflow();
    loans.shown = {u"camera"_qs, u"borrower"_qs, u"back_by"_qs};
    addFormRegister(loans);
    return *formRegister(loans.key);
}

} // namespace lanyard::test
