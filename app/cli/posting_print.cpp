#include "app/cli/posting_print.h"

#include "app/cli/asked_check.h"
#include "app/cli/consent_reading.h"
#include "app/cli/posting_reading.h"
#include "app/cli/print_asked.h"
#include "app/cli/text.h"
#include "forms/posting_prints.h"
#include "forms/register_prints.h"
#include "models/store/vault.h"

namespace lanyard::cli {

namespace {

RecordId recordOf(const Arguments &arguments) { return RecordId::fromText(arguments.value(QStringLiteral("record"))); }

/// A kept check, and what it is answered with again where a day is given.
struct CheckToPrint
{
    KeptCheck check;
    ConsentBook book;
    PostingAccounts accounts;
};

Result<CheckToPrint> readCheckToPrint(Connection &connection, const RecordId &id, const std::optional<QDate> &asOf)
{
    auto check = readCheck(connection, id);
    if (!check || !*check)
        return check ? failure(Error::Code::NotFound, Text::tr("There is no such check.")) : failure(check);
    CheckToPrint found{**check, {}, {}};
    auto book = ConsentBook::readAbout(connection, found.check.question.pupils + found.check.question.covered);
    auto accounts = readPostingAccounts(connection);
    if (!book || !accounts)
        return book ? Result<CheckToPrint>(failure(accounts)) : failure(book);
    found.book = std::move(*book);
    found.accounts = std::move(*accounts);
    if (!asOf)
        return found;
    auto again = askAgain(connection, found.check, *asOf);
    if (!again)
        return failure(again);
    found.check.answers = std::move(*again);
    return found;
}

Result<Printed> check(Session &session, const Arguments &arguments)
{
    const auto asOf = arguments.day(QStringLiteral("as-of"));
    if (!asOf)
        return failure(asOf);
    const RecordId id = recordOf(arguments);
    const auto found = wait(session.opened().office().read<CheckToPrint>(
        [&](Connection &connection) { return readCheckToPrint(connection, id, *asOf); }));
    if (!found)
        return failure(found);
    Register &reg = session.opened();
    const bool mayKnow = mayReadCheck(found->check, reg.may(), reg.user().id);
    if (const auto may = session.require(mayKnow, Text::tr("print this check")); !may)
        return failure(may);
    const Result<QList<User>> users = reg.users();
    if (!users)
        return failure(users);
    QString by;
    for (const User &user : *users)
        by = user.id == found->check.by ? user.shownName() : by;
    const Pupil *first = found->book.pupil(found->check.answers.first().pupil);
    const Result<PrintContext> context = contextOf(session, first->school);
    if (!context)
        return failure(context);
    return printList(checkSheetOf(found->check, found->book, placeText(found->check.question, found->accounts), by,
                                  reg.may(), asOf->value_or(QDate())),
                     *context);
}

Result<Printed> takedownReply(Session &session, const Arguments &arguments)
{
    const Result<void> may = session.require(session.opened().may().mayRead(Place::ConsentRecord)
                                                 && session.opened().may().mayRead(Place::Posts),
                                             Text::tr("print this reply"));
    if (!may)
        return failure(may);
    const Result<ConsentBook> book = readConsentBook(session);
    const Result<PublishedPosts> published = readPublished(session);
    if (!book || !published)
        return book ? Result<Printed>(failure(published)) : failure(book);
    const Result<TakedownReply> reply = takedownReplyOf(recordOf(arguments), published->ledger, *book);
    if (!reply)
        return failure(reply);
    const Result<PrintContext> context = contextOf(session, book->pupil(reply->given.pupil)->school);
    return context ? printTakedownReply(*reply, *context) : failure(context);
}

/// What a refresh sends out, with what its prints are made of.
struct RefreshJob
{
    ConsentBook book;
    RefreshPost post;
    PrintContext context;
};

Result<RefreshJob> refreshJob(Session &session, const Arguments &arguments)
{
    const auto asked = askedMoment(session, arguments);
    const Result<ConsentBook> book = readConsentBook(session);
    if (!asked || !book)
        return asked ? Result<RefreshJob>(failure(book)) : failure(asked);
    const Result<PrintScope> scope = scopeOf(session, arguments, *book);
    if (!scope)
        return failure(scope);
    const Result<void> may
        = session.require(session.opened().may().mayRead(Place::ConsentRecord, scope->school), Text::tr("print this"));
    if (!may)
        return failure(may);
    const Result<RefreshPost> post = refreshPostOf(*book, *scope, asked->day);
    const Result<PrintContext> context = contextOf(session, scope->school);
    if (!post || !context)
        return post ? Result<RefreshJob>(failure(context)) : failure(post);
    return RefreshJob{*book, *post, *context};
}

Result<Printed> nobody()
{
    return failure(Error::Code::NotFound, Text::tr("Nobody is left to be asked: everybody has answered."));
}

Result<Printed> refreshForms(Session &session, const Arguments &arguments)
{
    const Result<RefreshJob> job = refreshJob(session, arguments);
    if (!job)
        return failure(job);
    const ConsentForms forms = refreshFormsOf(job->book, job->post, arguments.has(QStringLiteral("own")));
    return forms.pupils.isEmpty() ? nobody() : printConsentForms(forms, job->context);
}

Result<Printed> addressSheet(Session &session, const Arguments &arguments)
{
    const Result<RefreshJob> job = refreshJob(session, arguments);
    if (!job)
        return failure(job);
    const QList<AddressLabel> labels = addressLabelsOf(job->book, job->post);
    return labels.isEmpty() ? nobody() : printAddressSheet(labels, job->context);
}

Result<Printed> letters(Session &session, const Arguments &arguments, const QString &title,
                        QList<HalfPageLetter> (*of)(const ConsentBook &, const RefreshPost &))
{
    const Result<RefreshJob> job = refreshJob(session, arguments);
    if (!job)
        return failure(job);
    const QList<HalfPageLetter> all = of(job->book, job->post);
    return all.isEmpty() ? nobody() : printHalfPageLetters(title, all, job->context);
}

Result<Printed> reminders(Session &session, const Arguments &arguments)
{
    return letters(session, arguments, Text::tr("Reminders"), remindersOf);
}

Result<Printed> blankLetters(Session &session, const Arguments &arguments)
{
    return letters(session, arguments, Text::tr("Answers left blank"), blankLettersOf);
}

Result<Printed> cameraList(Session &session, const Arguments &arguments)
{
    const auto asked = askedMoment(session, arguments);
    const auto until = arguments.day(QStringLiteral("until"));
    const Result<ConsentBook> book = readConsentBook(session);
    if (!asked || !until || !book)
        return !asked ? failure(asked) : !until ? failure(until) : failure(book);
    Result<PrintScope> scope = scopeOf(session, arguments, *book);
    if (!scope)
        return failure(scope);
    const bool mayKnow
        = bool(session.opened().may().at(Place::ConsentRecord, scope->school) & (Access::Read | Access::AnswersOnly));
    if (const Result<void> may = session.require(mayKnow, Text::tr("print this")); !may)
        return failure(may);
    const QString group = arguments.value(QStringLiteral("saved-group"));
    if (!group.isEmpty()) {
        const Result<QList<RecordId>> together = savedGroup(session, group);
        if (!together)
            return failure(together);
        scope->pupils += *together;
    }
    if (scope->pupils.isEmpty())
        return usage(Text::tr("Say who is together: --saved-group NAME or --pupil UPN…"));
    const Result<ClassSheet> sheet = cameraListOf(*book, *scope, group.isEmpty() ? scope->label(*book) : group,
                                                  asked->day, until->value_or(asked->day));
    const Result<PrintContext> context = contextOf(session, scope->school);
    if (!sheet || !context)
        return sheet ? Result<Printed>(failure(context)) : failure(sheet);
    return printClassSheets({*sheet}, *context);
}

} // namespace

const QList<PostingPrint> &postingPrints()
{
    static const QList<PostingPrint> all{
        {QStringLiteral("check"), check},
        {QStringLiteral("takedown-reply"), takedownReply},
        {QStringLiteral("refresh-forms"), refreshForms},
        {QStringLiteral("address-sheet"), addressSheet},
        {QStringLiteral("reminders"), reminders},
        {QStringLiteral("blank-letters"), blankLetters},
        {QStringLiteral("camera-list"), cameraList},
    };
    return all;
}

} // namespace lanyard::cli
