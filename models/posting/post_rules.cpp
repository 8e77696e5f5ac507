#include "models/posting/post_rules.h"

#include "models/access/permissions.h"
#include "models/posting/check_record.h"
#include "models/posting/post_words.h"
#include "models/registers/declared/account_rules.h"
#include "models/registers/form_register.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PostRules)
};

/// The consent that a post asks about, and what the check says to it.
struct AskedPost
{
    ConsentBook book;
    CheckQuestion question;
    Result<QList<CheckAnswer>> answers = QList<CheckAnswer>();
};

AskedPost asked(const FormRecord &post, const QDate &on, const RecordId &poster, const Surroundings &around)
{
    AskedPost found;
    found.question = questionOf(post, on, poster);
    const QList<RecordId> pupils = found.question.pupils + found.question.covered;
    if (pupils.isEmpty())
        return found;
    found.book = around.read<ConsentBook>(
        [&pupils](Connection &connection) { return ConsentBook::readAbout(connection, pupils); });
    const auto accounts = around.read<PostingAccounts>(readPostingAccounts);
    found.answers = checkInFull(found.question, found.book, accounts);
    if (const PostingAccount *account = accounts.account(found.question.account))
        found.question.platform = account->place();
    return found;
}

/// As far as whoever asks may know.
QStringList refusals(const AskedPost &found, const Surroundings &around)
{
    if (!found.answers)
        return {found.answers.error().message};
    const User *asker = around.user(around.user());
    const Permissions may(asker ? asker->roles : QList<RoleGrant>());
    QStringList sentences;
    for (const CheckAnswer &answer : *found.answers) {
        if (answer.isYes())
            continue;
        const Pupil *pupil = found.book.pupil(answer.pupil);
        sentences << (may.seesReasons(pupil->school)
                          ? Text::tr("%1 may not appear in this post: %2.")
                                .arg(pupil->name(), reasonText(answer, found.book, may.seesProtection(pupil->school)))
                          : Text::tr("%1 may not appear in this post.").arg(pupil->name()));
    }
    return sentences;
}

/// The day for which consent is asked: when it is to be posted, or today.
QDate dayOf(const FormRecord &post, const Surroundings &around)
{
    return std::max(post.date(u"post_on"_qs), around.today());
}

QDate publicationOf(const FormRecord &post, const Surroundings &around)
{
    const QDate day = post.date(u"published_on"_qs);
    return day.isValid() ? day : around.today();
}

QStringList unticked(const FormRecord &post, const QString &field, const QList<std::pair<QString, QString>> &all,
                     const QStringList &needed)
{
    const QStringList ticked = post.keys(field);
    QStringList sentences;
    for (const auto &[key, words] : all) {
        if (needed.contains(key) && !ticked.contains(key))
            sentences << Text::tr("Not ticked: “%1”.").arg(words);
    }
    return sentences;
}

QStringList keysOf(const QList<std::pair<QString, QString>> &all)
{
    QStringList keys;
    for (const auto &one : all)
        keys << one.first;
    return keys;
}

QStringList accountFaults(const FormRecord &post, const Surroundings &around)
{
    const auto account = around.record(u"accounts"_qs, post.link(u"account"_qs));
    if (!account)
        return {Text::tr("Say on which account this is to be posted.")};
    QStringList sentences;
    const QString name = account->text(u"name"_qs);
    if (account->state != u"live")
        sentences << Text::tr("The account %1 is not live: nothing is posted there.").arg(name);
    const bool isTrusts = formRegister(u"accounts"_qs)->isTrusts(*account);
    if (isTrusts != (post.text(u"owner"_qs) == u"trust"))
        sentences << (isTrusts ? Text::tr("%1 is the trust's account: say so, for the CEO approves what it posts.")
                               : Text::tr("%1 is the school's account: say so, for the headteacher approves what it "
                                          "posts."))
                         .arg(name);
    if (!isTrusts && account->school != post.school)
        sentences << Text::tr("%1 is another school's account.").arg(name);
    return sentences;
}

QStringList deviceFaults(const FormRecord &post, const Surroundings &around)
{
    if (post.text(u"media"_qs) == u"text" || post.text(u"source"_qs) != u"device")
        return {};
    const auto device = around.record(u"devices"_qs, post.link(u"device"_qs));
    if (device && device->state == u"approved")
        return {};
    return {Text::tr("It was not taken with a device that the online safety officer has approved.")};
}

QStringList nameFaults(const NameHit &hit)
{
    if (hit.isFullName)
        return {Text::tr("The text has a pupil's full name, %1: full names are never posted.").arg(hit.words)};
    return {Text::tr("The text has a name of this school's roll, %1: take it out, or say why it is no pupil's name "
                     "here.")
                .arg(hit.words)};
}

/// A first name that is meant to be there: of somebody shown, where first names are asked about.
bool isMeant(const NameHit &hit, const FormRecord &post)
{
    const QList<RecordId> shown = post.ids(u"pupils"_qs);
    return post.isYes(u"first_names"_qs) && hit.isForename && !hit.isFullName
        && std::any_of(hit.pupils.begin(), hit.pupils.end(), [&](const RecordId &id) { return shown.contains(id); });
}

QList<NameHit> hitsIn(const FormRecord &record, const QString &text, const Surroundings &around)
{
    return around.read<QList<NameHit>>(
        [&](Connection &connection) { return namesInText(connection, record.school, text, around.today()); });
}

/// The kept check, and the field of the post that names it.
QList<Write> keep(const FormRecord &post, const AskedPost &found, const QString &field, const Surroundings &around)
{
    if (!showsPupils(post) || !found.answers)
        return {};
    const RecordId id = derivedId(post.id, u"%1 %2"_qs.arg(field).arg(post.moved));
    const FormRegister &form = *formRegister(postsKey());
    return {toWrite(KeptCheck{id, post.moved, around.user(), found.question, *found.answers}),
            {form.table, post.id, post.revision, {{field, id.toText()}}}};
}

} // namespace

QStringList criteriaAndConfirmations(const FormRecord &post, const Surroundings &)
{
    return unticked(post, u"criteria"_qs, postCriteria(), keysOf(postCriteria()))
        + unticked(post, u"confirmed"_qs, postConfirmations(), neededConfirmations(post));
}

QStringList accountAndDevice(const FormRecord &post, const Surroundings &around)
{
    return (isOnAccount(post) ? accountFaults(post, around) : QStringList()) + deviceFaults(post, around);
}

QStringList adultsAgree(const FormRecord &post, const Surroundings &)
{
    return post.has(u"adults"_qs) && post.isYes(u"adults_object"_qs)
        ? QStringList{Text::tr("An adult who is shown objects: leave them out.")}
        : QStringList();
}

QList<NameHit> namesToLookAt(const FormRecord &post, const Surroundings &around)
{
    const QString text = post.text(u"text"_qs) + u'\n' + post.text(u"general_label"_qs);
    const QList<Dismissal> dismissals = dismissalsIn(post.text(u"dismissed"_qs));
    QList<NameHit> hits = hitsIn(post, text, around);
    hits.removeIf([&](const NameHit &hit) { return isDismissed(hit, dismissals) || isMeant(hit, post); });
    return hits;
}

QStringList namesInPost(const FormRecord &post, const Surroundings &around)
{
    QStringList sentences;
    for (const NameHit &hit : namesToLookAt(post, around))
        sentences << nameFaults(hit);
    return sentences;
}

QStringList consentForPost(const FormRecord &post, const Surroundings &around)
{
    return refusals(asked(post, dayOf(post, around), {}, around), around);
}

QStringList mayBeSubmitted(const FormRecord &post, const Surroundings &around)
{
    return allOf({criteriaAndConfirmations, accountAndDevice, adultsAgree, namesInPost, consentForPost})(post, around);
}

QStringList mayBePublished(const FormRecord &post, const Surroundings &around)
{
    QStringList sentences = allOf({criteriaAndConfirmations, accountAndDevice, adultsAgree, namesInPost})(post, around);
    sentences += refusals(asked(post, publicationOf(post, around), around.user(), around), around);
    if (!isOnAccount(post))
        return sentences;
    const auto account = around.record(u"accounts"_qs, post.link(u"account"_qs));
    const auto accounts = around.read<PostingAccounts>(readPostingAccounts);
    const PostingAccount *there = account ? accounts.account(account->id) : nullptr;
    if (there && !there->mayPost(around.user()))
        sentences << Text::tr("You are not authorised to post on %1.").arg(there->name);
    else if (there)
        sentences += lacksForPosting(around.user(), account->link(u"platform"_qs), around);
    return sentences;
}

QStringList mayBePublishedAsNotice(const FormRecord &post, const Surroundings &around)
{
    const auto notice = around.record(u"notices"_qs, post.link(u"notice"_qs));
    if (!notice || notice->state != u"signed")
        return {Text::tr("The wording is not signed, or is no longer in force.")};
    QStringList sentences;
    const QDate until = notice->date(u"until"_qs);
    if (until.isValid() && until < publicationOf(post, around))
        sentences << Text::tr("The wording was signed until a day that has passed.");
    if (post.has(u"text"_qs) && post.text(u"text"_qs) != notice->text(u"wording"_qs))
        sentences << Text::tr("The text is not the wording that was signed. Leave it empty, or hand it in as a post of "
                              "its own.");
    if (showsPupils(post) || post.has(u"general_label"_qs))
        sentences << Text::tr("Wording that was signed in advance goes out without any pupil.");
    if (notice->text(u"owner"_qs) != post.text(u"owner"_qs) || notice->school != post.school)
        sentences << Text::tr("The wording was signed for other accounts.");
    if (!isOnAccount(post))
        return sentences;
    const auto accounts = around.read<PostingAccounts>(readPostingAccounts);
    const PostingAccount *there = accounts.account(post.link(u"account"_qs));
    if (there && !there->mayPost(around.user()))
        sentences << Text::tr("You are not authorised to post on %1.").arg(there->name);
    return sentences + accountFaults(post, around);
}

QStringList namesNobody(const FormRecord &notice, const Surroundings &around)
{
    QStringList sentences = unticked(notice, u"criteria"_qs, postCriteria(), keysOf(postCriteria()));
    for (const NameHit &hit : hitsIn(notice, notice.text(u"wording"_qs), around)) {
        sentences
            << Text::tr("The wording has a name of this school's roll, %1: it must be about nobody.").arg(hit.words);
    }
    return sentences;
}

QList<Write> keepCheckRelied(const FormRecord &post, const Surroundings &around)
{
    return keep(post, asked(post, dayOf(post, around), {}, around), u"relied_on"_qs, around);
}

QList<Write> keepCheckOfPublication(const FormRecord &post, const Surroundings &around)
{
    return keep(post, asked(post, publicationOf(post, around), around.user(), around), u"published_check"_qs, around);
}

QList<Write> takeWording(const FormRecord &post, const Surroundings &around)
{
    const auto notice = around.record(u"notices"_qs, post.link(u"notice"_qs));
    if (!notice)
        return {};
    return {{formRegister(postsKey())->table, post.id, post.revision, {{u"text"_qs, notice->text(u"wording"_qs)}}}};
}

bool lostItsConsent(const FormRecord &post, const Surroundings &around)
{
    return !consentForPost(post, around).isEmpty();
}

} // namespace lanyard
