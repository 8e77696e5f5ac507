#include "app/cli/print_job.h"

#include "app/cli/case_print.h"
#include "app/cli/consent_reading.h"
#include "app/cli/posting_print.h"
#include "app/cli/print_asked.h"
#include "app/cli/text.h"
#include "forms/form_print.h"
#include "forms/register_prints.h"
#include "forms/withdrawal_form.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_desk.h"
#include "models/store/vault.h"

namespace lanyard::cli {

namespace {

/// Everything a print is made of, whatever is printed.
struct Job
{
    Session &session;
    const Arguments &arguments;
    ConsentBook book;
    PrintScope scope;
    PrintContext context;
    QDate day;
    qint64 knownBy = KnownNow;
    bool isBlank = false;
};

/// "site-approvals", or "site-approval": one of them is printed.
bool isPrintOf(const FormRegister &form, const QString &word)
{
    return form.key == word || form.key == word + QLatin1Char('s');
}

Result<Job> jobOf(Session &session, const Arguments &arguments)
{
    const Result<AskedMoment> asked = askedMoment(session, arguments);
    if (!asked)
        return failure(asked);
    const Result<ConsentBook> book = readConsentBook(session);
    if (!book)
        return failure(book);
    const Result<PrintScope> scope = scopeOf(session, arguments, *book);
    if (!scope)
        return failure(scope);
    const Result<PrintContext> context = contextOf(session, scope->school);
    if (!context)
        return failure(context);
    return Job{session,  arguments,  *book,          *scope,
               *context, asked->day, asked->knownBy, arguments.has(QStringLiteral("blank"))};
}

Accesses access(const Job &job, Place place) { return job.session.opened().may().at(place, job.scope.school); }

Result<void> require(const Job &job, bool permitted) { return job.session.require(permitted, Text::tr("print this")); }

Result<Printed> consentForm(const Job &job)
{
    const Result<void> may = require(job, access(job, Place::Pupils).testFlag(Access::Read));
    if (!may)
        return failure(may);
    const Result<ConsentForms> forms = consentFormsOf(job.book, job.scope, job.day, job.isBlank);
    if (!forms)
        return failure(forms);
    return printConsentForms(*forms, job.context);
}

/// Anybody signed in may take a withdrawal.
Result<Printed> withdrawalForm(const Job &job)
{
    const Result<ConsentForms> forms = consentFormsOf(job.book, job.scope, job.day, job.isBlank);
    if (!forms)
        return failure(forms);
    return printWithdrawalForms(*forms, job.context);
}

Result<Printed> consentRecord(const Job &job)
{
    const Result<void> may = require(job, access(job, Place::ConsentRecord) & (Access::Read | Access::AnswersOnly));
    if (!may)
        return failure(may);
    const ConsentSight sight = ConsentSight::of(job.session.opened().may(), job.scope.school);
    const Result<ConsentRecord> record = consentRecordOf(job.book, job.scope, sight, job.day, job.knownBy);
    if (!record)
        return failure(record);
    return printConsentRecord(*record, job.context);
}

Result<Printed> classSheet(const Job &job)
{
    const Result<void> may = require(job, access(job, Place::ConsentRecord) & (Access::Read | Access::AnswersOnly));
    if (!may)
        return failure(may);
    const auto until = job.arguments.day(QStringLiteral("until"));
    if (!until)
        return failure(until);
    const auto sheets = classSheetsOf(job.book, job.scope, job.day, until->value_or(job.day));
    if (!sheets)
        return failure(sheets);
    return printClassSheets(*sheets, job.context);
}

Result<Printed> receipt(const Job &job)
{
    const Result<void> may = require(job, access(job, Place::ConsentRecord).testFlag(Access::Read));
    if (!may)
        return failure(may);
    if (!job.arguments.has(QStringLiteral("record")) && job.scope.pupils.isEmpty())
        return usage(
            Text::tr("Say which receipt: --record ID of a return or withdrawal, or --pupil UPN for the last."));
    // A pupil named without a record: what was said last.
    const RecordId record = job.arguments.has(QStringLiteral("record"))
        ? RecordId::fromText(job.arguments.value(QStringLiteral("record")))
        : latestReturnOf(job.book, job.scope.pupils.first());
    const Result<Receipt> receipt = receiptOf(job.book, record);
    if (!receipt)
        return failure(receipt);
    return printReceipt(*receipt, job.context);
}

/// A record of a form-shaped register with its signatures, or its blank form.
Result<Printed> printRecord(Session &session, const Arguments &arguments, const FormRegister &form)
{
    const Result<void> may
        = session.require(isPlaceOf(form, session.opened().may()), Text::tr("see the register \"%1\"").arg(form.key));
    if (!may)
        return failure(may);
    const RecordId id = RecordId::fromText(arguments.value(QStringLiteral("record")));
    const bool isBlank = arguments.has(QStringLiteral("blank"));
    if (isBlank != id.isNull())
        return usage(Text::tr("Say which record: --record ID, or --blank."));
    const Result<School> school = session.school(arguments.value(QStringLiteral("school")));
    if (isBlank && !school)
        return failure(school);
    FormDesk desk(session.opened(), form);
    const Result<FormBook> book = isBlank ? FormBook() : wait(desk.read({id}));
    if (!book)
        return failure(book);
    if (!isBlank && book->records.isEmpty())
        return failure(Error::Code::NotFound, Text::tr("There is no such record in \"%1\".").arg(form.key));
    const auto signatures = isBlank ? QList<FormSignature>() : wait(desk.signatures(id));
    if (!signatures)
        return failure(signatures);
    const FormRecord record = isBlank ? FormRecord() : book->records.first();
    const Result<PrintContext> context = contextOf(session, isBlank ? school->id : record.school, record.vault);
    if (!context)
        return failure(context);
    const QList<FilledForm> filled = isBlank ? QList<FilledForm>() : QList<FilledForm>{{record, *signatures}};
    return printForms(form, filled, book->names, *context);
}

struct Printable
{
    QString key;
    Result<Printed> (*print)(const Job &job);
};

const QList<Printable> &printables()
{
    static const QList<Printable> all{
        {QStringLiteral("consent-form"), consentForm}, {QStringLiteral("consent-record"), consentRecord},
        {QStringLiteral("class-sheet"), classSheet},   {QStringLiteral("withdrawal-form"), withdrawalForm},
        {QStringLiteral("receipt"), receipt},
    };
    return all;
}

} // namespace

Result<Printed> printAsked(Session &session, const Arguments &arguments)
{
    QStringList keys;
    for (const Printable &printable : printables()) {
        keys.append(printable.key);
        if (printable.key != arguments.words.first())
            continue;
        const Result<Job> job = jobOf(session, arguments);
        return job ? printable.print(*job) : failure(job);
    }
    for (const PostingPrint &printable : postingPrints()) {
        keys.append(printable.key);
        if (printable.key == arguments.words.first())
            return printable.print(session, arguments);
    }
    for (const CasePrint &printable : casePrints()) {
        keys.append(printable.key);
        if (printable.key == arguments.words.first() || printable.key + QLatin1Char('s') == arguments.words.first())
            return printable.print(session, arguments);
    }
    for (const FormRegister *form : formRegisters()) {
        keys.append(form->key);
        if (isPrintOf(*form, arguments.words.first()))
            return printRecord(session, arguments, *form);
    }
    return usage(Text::tr("There is no print \"%1\". There is: %2.")
                     .arg(arguments.words.first(), keys.join(QLatin1String(", "))));
}

} // namespace lanyard::cli
