#include "models/posting/pupil_posts.h"

#include "models/posting/post_words.h"
#include "models/registers/form_register.h"
#include "models/registers/form_rows.h"

namespace lanyard {

namespace {

std::optional<CheckAnswer> answerAbout(const std::optional<KeptCheck> &check, const RecordId &pupil)
{
    for (const CheckAnswer &answer : check ? check->answers : QList<CheckAnswer>()) {
        if (answer.pupil == pupil)
            return answer;
    }
    return std::nullopt;
}

PupilPost postOf(const FormRecord &post, const RecordId &pupil, const PostLedger &ledger)
{
    return {post.id,
            post.text(u"title"_qs),
            placeOf(post, ledger.accounts),
            post.state,
            post.date(u"published_on"_qs),
            post.text(u"address"_qs),
            post.date(u"removed_on"_qs),
            !post.ids(u"pupils"_qs).contains(pupil),
            answerAbout(consentOnTheDay(ledger, post.id), pupil)};
}

} // namespace

Result<QList<PupilPost>> readPostsOf(Connection &connection, const RecordId &pupil)
{
    const auto posts = readFormRecords(connection, *formRegister(postsKey()));
    const auto ledger = PostLedger::read(connection);
    if (!posts || !ledger)
        return posts ? Result<QList<PupilPost>>(failure(ledger)) : failure(posts);
    QList<PupilPost> found;
    for (const FormRecord &post : *posts) {
        if (post.ids(u"pupils"_qs).contains(pupil) || post.ids(u"covered"_qs).contains(pupil))
            found.prepend(postOf(post, pupil, *ledger));
    }
    return found;
}

std::optional<KeptCheck> consentOnTheDay(const PostLedger &ledger, const RecordId &post)
{
    const auto check = ledger.checks.constFind(post);
    return check == ledger.checks.constEnd() ? std::nullopt : std::optional(*check);
}

} // namespace lanyard
