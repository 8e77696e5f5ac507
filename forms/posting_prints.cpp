#include "forms/posting_prints.h"

#include "models/posting/post_words.h"
#include "models/store/clock.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PostingPrints)
};

QString withClass(const Pupil &pupil)
{
    return pupil.registrationGroup.isEmpty() ? pupil.name()
                                             : Text::tr("%1 (%2)").arg(pupil.name(), pupil.registrationGroup);
}

TakedownReply::Post postOf(const Takedown &takedown, const PostLedger &ledger)
{
    const FormRecord &post = *ledger.post(takedown.post);
    TakedownReply::Post told{post.text(u"title"_qs),
                             placeOf(post, ledger.accounts),
                             post.date(u"published_on"_qs),
                             takedown.state,
                             takedown.closedOn,
                             false,
                             takedown.reason};
    for (const FormRecord &record : ledger.takedowns) {
        if (record.id == takedown.id)
            told.isCovered = record.text(u"outcome"_qs) == u"covered";
    }
    return told;
}

} // namespace

PrintedList checkSheetOf(const KeptCheck &check, const ConsentBook &book, const QString &where, const QString &askedBy,
                         const Permissions &may, const QDate &asOf)
{
    PrintedList list;
    list.title = Text::tr("Check before posting");
    list.about = questionText(check.question, where) + QStringLiteral(". ")
        + Text::tr("Asked %1 by %2.").arg(momentText(check.asked), askedBy);
    if (asOf.isValid())
        list.about += u' ' + Text::tr("Answered as it stood on %1.").arg(dateText(asOf));
    list.headings = {Text::tr("Pupil"), Text::tr("Class"), Text::tr("Answer")};
    bool hasWords = false;
    for (const ShownAnswer &answer : shownAnswers(check.answers, book, may)) {
        const QString word = answer.isCovered ? Text::tr("Covered") : answer.isYes ? Text::tr("Yes") : Text::tr("No");
        QStringList words{answer.words, answer.warning};
        words.removeAll(QString());
        hasWords = hasWords || !words.isEmpty();
        list.rows << QStringList{answer.pupil->sortedName(), answer.pupil->registrationGroup, word,
                                 words.join(QStringLiteral("; "))};
    }
    if (hasWords)
        list.headings << Text::tr("Why");
    return list;
}

Result<TakedownReply> takedownReplyOf(const RecordId &id, const PostLedger &ledger, const ConsentBook &book)
{
    const ConsentReturn *given = book.given(id);
    const Pupil *pupil = given ? book.pupil(given->pupil) : nullptr;
    if (!pupil)
        return failure(Error::Code::NotFound, Text::tr("There is no return or withdrawal of this id."));
    TakedownReply reply{*given, pupil->name(), pupil->registrationGroup, {}};
    for (const Takedown &takedown : takedownsBecauseOf(*given, ledger, book))
        reply.posts << postOf(takedown, ledger);
    return reply;
}

Result<RefreshPost> refreshPostOf(const ConsentBook &book, const PrintScope &scope, const QDate &day)
{
    const School *school = book.school(scope.school);
    const FormVersion *form
        = school ? book.latestForm(school->id, AcademicYear::containing(day, school->yearStarts).start) : nullptr;
    if (!form)
        return failure(Error::Code::NotFound,
                       Text::tr("There is no consent form for the year of %1.").arg(dateText(day)));
    const QList<const Pupil *> chosen = scope.of(book, day);
    QList<Uncovered> whom = uncovered(book, {scope.school, day});
    whom.removeIf([&](const Uncovered &one) { return !chosen.contains(book.pupil(one.pupil)); });
    return RefreshPost{*form, envelopes(book, whom, day), blankAnswers(book, whom, day)};
}

ConsentForms refreshFormsOf(const ConsentBook &book, const RefreshPost &post, bool areOwn)
{
    ConsentForms forms{post.version, areOwn, {}};
    for (const Envelope &envelope : post.envelopes) {
        for (const Envelope::Child &child : envelope.children) {
            const Pupil &pupil = *book.pupil(child.pupil);
            if (child.contact.isNull() == areOwn)
                forms.pupils << ConsentFormPupil::of(pupil, pupil.contact(child.contact));
        }
    }
    return forms;
}

QList<AddressLabel> addressLabelsOf(const ConsentBook &book, const RefreshPost &post)
{
    QList<AddressLabel> labels;
    for (const Envelope &envelope : post.envelopes) {
        QStringList contents;
        for (const Envelope::Child &child : envelope.children)
            contents << withClass(*book.pupil(child.pupil));
        labels << AddressLabel{envelope.name, envelope.address, contents.join(QStringLiteral(", "))};
    }
    return labels;
}

QList<HalfPageLetter> remindersOf(const ConsentBook &book, const RefreshPost &post)
{
    QList<HalfPageLetter> letters;
    for (const Envelope &envelope : post.envelopes) {
        HalfPageLetter letter{envelope.name,
                              envelope.address,
                              Text::tr("A reminder: your consent form"),
                              Text::tr("The school asks every year whether it may use images and videos on social "
                                       "media. It still waits for an answer about:"),
                              {},
                              Text::tr("Without your consent it publishes nothing; a no is as welcome as a yes. If you "
                                       "need another form, ask the school office. Questions go to the data protection "
                                       "officer:")};
        for (const Envelope::Child &child : envelope.children)
            letter.points << withClass(*book.pupil(child.pupil));
        letters << letter;
    }
    return letters;
}

QList<HalfPageLetter> blankLettersOf(const ConsentBook &book, const RefreshPost &post)
{
    QList<HalfPageLetter> letters;
    for (const BlankAnswers &blank : post.blank) {
        HalfPageLetter letter{blank.who.name,
                              blank.who.address,
                              Text::tr("You left these blank"),
                              Text::tr("Thank you for the consent form for %1, which the school received on %2. We "
                                       "could not read a clear yes or no to:")
                                  .arg(withClass(*book.pupil(blank.pupil)), dateText(blank.receivedOn)),
                              {},
                              Text::tr("Until you answer, the school does none of these. Please tick yes or no beside "
                                       "each, sign below and return this. Questions go to the data protection "
                                       "officer:")};
        letter.asksForAnswers = true;
        for (const QString &purpose : blank.purposes)
            letter.points << book.purposeLabel(purpose);
        letters << letter;
    }
    return letters;
}

} // namespace lanyard
