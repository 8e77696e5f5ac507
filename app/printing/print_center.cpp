#include "app/printing/print_center.h"

#include "app/session.h"
#include "forms/case_file_print.h"
#include "forms/register_prints.h"
#include "forms/withdrawal_form.h"
#include "models/posting/published_posts.h"
#include "models/store/trail_reader.h"
#include "models/store/vault.h"

#include <QCoreApplication>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PrintCenter)
};

/// A title as a file's name: without what some system does not take.
QString fileNameOf(QString title)
{
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        title.remove(forbidden);
    return title.replace(QStringLiteral(" · "), QStringLiteral(" ")) + QLatin1String(".pdf");
}

Result<Printed> nobody()
{
    return failure(Error::Code::NotFound, Text::tr("Nobody is left to be asked: everybody has answered."));
}

Result<Printed> printLetters(const QString &title, const QList<HalfPageLetter> &letters, const PrintContext &context,
                             const Progress &progress)
{
    return letters.isEmpty() ? nobody() : printHalfPageLetters(title, letters, context, progress);
}

} // namespace

PrintJob PrintCenter::job(const QString &title, const RecordId &school, Make make) const
{
    PrintContext context;
    context.school = m_session.reg().school(school);
    context.printedBy = m_session.user().shownName();
    context.at = m_session.clock().msecs();
    // Asked for now, in this thread: the vault may be closed by the time the worker gets to it.
    QFuture<Result<TrailHead>> head = m_session.office().read<TrailHead>(trailHead);
    const auto withHead = [head, context, make = std::move(make)](const Progress &progress) mutable -> Result<Printed> {
        head.waitForFinished();
        if (head.resultCount() == 0)
            return failure(Error::Code::Cancelled, Text::tr("The register was closed before the pages were made."));
        const Result<TrailHead> found = head.result();
        if (!found)
            return failure(found);
        context.trailSequence = found->sequence;
        context.trailHead = found->hash;
        return make(context, progress);
    };
    return {title, fileNameOf(title), withHead};
}

PrintJob PrintCenter::consentForms(const Book &book, const PrintScope &scope, bool isBlank) const
{
    const QDate day = m_session.today();
    const QString title
        = isBlank ? Text::tr("Consent form · blank") : Text::tr("Consent forms · %1").arg(scope.label(*book));
    return job(title, scope.school, [=](const PrintContext &context, const Progress &progress) {
        const Result<ConsentForms> forms = consentFormsOf(*book, scope, day, isBlank);
        return forms ? printConsentForms(*forms, context, progress) : failure(forms);
    });
}

PrintJob PrintCenter::oneOffForms(const Book &book, const FormVersion &form, const QList<RecordId> &pupils) const
{
    const PrintScope scope{form.school, {}, {}, pupils};
    return job(Text::tr("One-off consent form · %1").arg(form.oneOffTitle), form.school,
               [=, day = m_session.today()](const PrintContext &context, const Progress &progress) {
                   ConsentForms forms{form, false, {}};
                   for (const Pupil *pupil : scope.of(*book, day))
                       forms.pupils.append(ConsentFormPupil::of(*pupil));
                   return printConsentForms(forms, context, progress);
               });
}

PrintJob PrintCenter::withdrawalForms(const Book &book, const PrintScope &scope, bool isBlank) const
{
    const QDate day = m_session.today();
    const QString title
        = isBlank ? Text::tr("Withdrawal form · blank") : Text::tr("Withdrawal forms · %1").arg(scope.label(*book));
    return job(title, scope.school, [=](const PrintContext &context, const Progress &progress) {
        const Result<ConsentForms> forms = consentFormsOf(*book, scope, day, isBlank);
        return forms ? printWithdrawalForms(*forms, context, progress) : failure(forms);
    });
}

PrintJob PrintCenter::consentRecord(const Book &book, const PrintScope &scope, const QDate &asOf, qint64 knownBy) const
{
    const ConsentSight sight = ConsentSight::of(m_session.may(), scope.school);
    return job(Text::tr("Consent record · %1").arg(scope.label(*book)), scope.school,
               [=](const PrintContext &context, const Progress &progress) {
                   const Result<ConsentRecord> record = consentRecordOf(*book, scope, sight, asOf, knownBy);
                   return record ? printConsentRecord(*record, context, progress) : failure(record);
               });
}

PrintJob PrintCenter::classSheets(const Book &book, const PrintScope &scope, const QDate &expires) const
{
    const QDate issued = m_session.today();
    return job(Text::tr("Class sheet · %1").arg(scope.label(*book)), scope.school,
               [=](const PrintContext &context, const Progress &progress) {
                   const Result<QList<ClassSheet>> sheets = classSheetsOf(*book, scope, issued, expires);
                   return sheets ? printClassSheets(*sheets, context, progress) : failure(sheets);
               });
}

PrintJob PrintCenter::receipt(const Book &book, const RecordId &given) const
{
    const ConsentReturn *about = book->given(given);
    const Pupil *pupil = about ? book->pupil(about->pupil) : nullptr;
    return job(Text::tr("Receipt · %1").arg(pupil ? pupil->sortedName() : QString()),
               pupil ? pupil->school : RecordId(), [=](const PrintContext &context, const Progress &progress) {
                   const Result<Receipt> receipt = receiptOf(*book, given);
                   return receipt ? printReceipt(*receipt, context, progress) : failure(receipt);
               });
}

PrintJob PrintCenter::list(const PrintedList &list) const
{
    return job(list.title, {}, [list](const PrintContext &context, const Progress &progress) {
        return printList(list, context, progress);
    });
}

PrintJob PrintCenter::check(const Book &book, const KeptCheck &check, const QString &where, const QString &askedBy,
                            const QDate &asOf) const
{
    const Pupil *first = check.answers.isEmpty() ? nullptr : book->pupil(check.answers.first().pupil);
    const PrintedList sheet = checkSheetOf(check, *book, where, askedBy, m_session.may(), asOf);
    return job(
        Text::tr("Check before posting · %1").arg(dateText(check.question.on)), first ? first->school : RecordId(),
        [sheet](const PrintContext &context, const Progress &progress) { return printList(sheet, context, progress); });
}

PrintJob PrintCenter::takedownReply(const RecordId &given, const Pupil &pupil) const
{
    const auto read = [given, pupil = pupil.id](Connection &connection) -> Result<TakedownReply> {
        const Result<PostLedger> ledger = PostLedger::read(connection);
        const Result<ConsentBook> book = ConsentBook::readAbout(connection, {pupil});
        if (!ledger || !book)
            return ledger ? Result<TakedownReply>(failure(book)) : failure(ledger);
        return takedownReplyOf(given, *ledger, *book);
    };
    // Asked for now, as the trail's head is.
    QFuture<Result<TakedownReply>> reply = m_session.office().read<TakedownReply>(read);
    return job(Text::tr("Reply about published posts · %1").arg(pupil.sortedName()), pupil.school,
               [reply](const PrintContext &context, const Progress &) mutable -> Result<Printed> {
                   reply.waitForFinished();
                   if (reply.resultCount() == 0)
                       return failure(Error::Code::Cancelled,
                                      Text::tr("The register was closed before the pages were made."));
                   const Result<TakedownReply> found = reply.result();
                   return found ? printTakedownReply(*found, context) : failure(found);
               });
}

PrintJob PrintCenter::refreshJob(const QString &title, const Book &book, const PrintScope &scope, MakeOfPost make) const
{
    const QDate day = m_session.today();
    return job(title.arg(scope.label(*book)), scope.school,
               [=, make = std::move(make)](const PrintContext &context, const Progress &progress) -> Result<Printed> {
                   const Result<RefreshPost> post = refreshPostOf(*book, scope, day);
                   return post ? make(*post, context, progress) : failure(post);
               });
}

PrintJob PrintCenter::refreshForms(const Book &book, const PrintScope &scope, bool areOwn) const
{
    return refreshJob(areOwn ? Text::tr("Forms for pupils who answer themselves · %1")
                             : Text::tr("Forms in the order of the envelopes · %1"),
                      book, scope,
                      [book, areOwn](const RefreshPost &post, const PrintContext &context, const Progress &progress) {
                          const ConsentForms forms = refreshFormsOf(*book, post, areOwn);
                          return forms.pupils.isEmpty() ? nobody() : printConsentForms(forms, context, progress);
                      });
}

PrintJob PrintCenter::addressSheet(const Book &book, const PrintScope &scope) const
{
    return refreshJob(Text::tr("Address sheet · %1"), book, scope,
                      [book](const RefreshPost &post, const PrintContext &context, const Progress &progress) {
                          const QList<AddressLabel> labels = addressLabelsOf(*book, post);
                          return labels.isEmpty() ? nobody() : printAddressSheet(labels, context, progress);
                      });
}

PrintJob PrintCenter::reminders(const Book &book, const PrintScope &scope) const
{
    return refreshJob(Text::tr("Reminders · %1"), book, scope,
                      [book](const RefreshPost &post, const PrintContext &context, const Progress &progress) {
                          return printLetters(Text::tr("Reminders"), remindersOf(*book, post), context, progress);
                      });
}

PrintJob PrintCenter::blankLetters(const Book &book, const PrintScope &scope) const
{
    return refreshJob(Text::tr("Answers left blank · %1"), book, scope,
                      [book](const RefreshPost &post, const PrintContext &context, const Progress &progress) {
                          return printLetters(Text::tr("Answers left blank"), blankLettersOf(*book, post), context,
                                              progress);
                      });
}

PrintJob PrintCenter::cameraList(const Book &book, const PrintScope &scope, const QString &title,
                                 const QDate &expires) const
{
    const QDate issued = m_session.today();
    return job(Text::tr("Camera list · %1").arg(title), scope.school,
               [=](const PrintContext &context, const Progress &progress) {
                   const Result<ClassSheet> sheet = cameraListOf(*book, scope, title, issued, expires);
                   return sheet ? printClassSheets({*sheet}, context, progress) : failure(sheet);
               });
}

PrintJob PrintCenter::form(const FormRegister &form, const FilledForm &filled, const FormNames &names) const
{
    return job(form.singular + QStringLiteral(" · ") + form.nameOf(filled.record), filled.record.school,
               [&form, filled, names](const PrintContext &context, const Progress &progress) {
                   return printForms(form, {filled}, names, context, progress);
               });
}

PrintJob PrintCenter::blankForm(const FormRegister &form) const
{
    return job(Text::tr("%1 · blank").arg(form.singular), {},
               [&form](const PrintContext &context, const Progress &progress) {
                   return printForms(form, {}, {}, context, progress);
               });
}

PrintJob PrintCenter::concernReceipt(const ConcernReceipt &receipt) const
{
    return job(Text::tr("Receipt for a report"), {}, [receipt](const PrintContext &context, const Progress &) {
        return printConcernReceipt(receipt, context);
    });
}

} // namespace lanyard
