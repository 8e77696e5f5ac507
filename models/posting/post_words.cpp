#include "models/posting/post_words.h"

#include "models/registers/form_register.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Posts)
};

} // namespace

QString postsKey() { return u"posts"_qs; }

QString takedownsKey() { return u"takedowns"_qs; }

QString consentGapsKey() { return u"consent-gaps"_qs; }

QList<std::pair<QString, QString>> postCriteria()
{
    return {
        {u"disrepute"_qs, Text::tr("The post does not risk bringing the school into disrepute")},
        {u"neutral"_qs, Text::tr("The post only expresses neutral opinions and does not include any personal views")},
        {u"language"_qs, Text::tr("The post uses appropriate and school-friendly language")},
        {u"sensitive"_qs,
         Text::tr("The post is sensitive towards those who will read it, and uses particularly neutral and "
                  "sensitive language when discussing something that may be controversial to some")},
        {u"inoffensive"_qs,
         Text::tr("The post does not contain any wording or content that could be construed as offensive")},
        {u"unpolitical"_qs,
         Text::tr("The post does not take a side in any political debate or express political opinions")},
        {u"lawful"_qs, Text::tr("The post does not contain any illegal or unlawful content")}};
}

QList<std::pair<QString, QString>> postConfirmations()
{
    return {{u"dressed"_qs, Text::tr("Everybody shown is suitably dressed")},
            {u"no-details"_qs, Text::tr("There is no additional identifying information relating to a pupil")},
            {u"copyright"_qs, Text::tr("Nothing in it is somebody else's copyright")},
            {u"platform-rules"_qs, Text::tr("It keeps to the platform's rules")},
            {u"unordered"_qs, Text::tr("First names stand in no order that tells who is who")}};
}

QStringList neededConfirmations(const FormRecord &post)
{
    QStringList needed{u"no-details"_qs, u"copyright"_qs};
    if (post.text(u"media"_qs) != u"text")
        needed << u"dressed"_qs;
    if (isOnAccount(post))
        needed << u"platform-rules"_qs;
    if (isGroup(post) && post.isYes(u"first_names"_qs))
        needed << u"unordered"_qs;
    return needed;
}

bool isOnAccount(const FormRecord &post) { return post.text(u"place"_qs) == u"account"; }

bool showsPupils(const FormRecord &post) { return post.has(u"pupils"_qs) || post.has(u"covered"_qs); }

bool isGroup(const FormRecord &post) { return post.text(u"shown_as"_qs) == u"group"; }

bool takesPictures(const FormRegister &form) { return form.key == postsKey(); }

bool isPublished(const FormRecord &post) { return post.state == u"published"; }

bool wasPublished(const FormRecord &post) { return isPublished(post) || post.state == u"removed"; }

CheckQuestion questionOf(const FormRecord &post, const QDate &on, const RecordId &poster)
{
    CheckQuestion question;
    question.pupils = post.ids(u"pupils"_qs);
    question.covered = post.ids(u"covered"_qs);
    question.media = mediaFromKey(post.text(u"media"_qs)).value_or(Media::Image);
    question.firstName = post.isYes(u"first_names"_qs);
    question.age = post.isYes(u"ages"_qs);
    question.group = isGroup(post);
    question.on = on;
    question.post = post.text(u"title"_qs);
    question.poster = poster;
    if (isOnAccount(post)) {
        question.account = post.link(u"account"_qs);
        question.platform = u"account"_qs; // the account says where
    } else {
        question.platform = post.text(u"place"_qs);
    }
    return question;
}

QString placeOf(const FormRecord &post, const PostingAccounts &accounts)
{
    if (const PostingAccount *account = accounts.account(post.link(u"account"_qs)))
        return Text::tr("%1 (%2)").arg(account->name, account->platform);
    const FormField *place = formRegister(postsKey())->field(u"place"_qs);
    return place->choiceLabel(post.text(u"place"_qs));
}

} // namespace lanyard
