#include "app/posting/post_sight.h"

#include "models/posting/post_rules.h"
#include "models/posting/post_words.h"
#include "models/registers/form_register.h"
#include "models/registers/surroundings.h"

namespace lanyard {

Result<PostSight> readPostSight(Connection &connection, const FormRecord &post, const QDate &today,
                                const RecordId &user)
{
    PostSight sight;
    sight.isOpen = !wasPublished(post) && !formRegister(postsKey())->isClosed(post);
    if (sight.isOpen) {
        const Surroundings around(connection, today, user);
        const bool isNotice = post.has(u"notice"_qs);
        const QStringList unticked = isNotice ? QStringList() : criteriaAndConfirmations(post, around);
        sight.unticked = int(unticked.size());
        sight.missing = isNotice ? mayBePublishedAsNotice(post, around) : mayBeSubmitted(post, around);
        sight.missing.removeIf([&unticked](const QString &sentence) { return unticked.contains(sentence); });
        sight.names = isNotice ? QList<NameHit>() : namesToLookAt(post, around);
        if (const auto read = around.error(); !read)
            return failure(read);
    }
    auto relied = readCheck(connection, post.link(u"relied_on"_qs));
    auto published = readCheck(connection, post.link(u"published_check"_qs));
    if (!relied || !published)
        return relied ? Result<PostSight>(failure(published)) : failure(relied);
    sight.relied = std::move(*relied);
    sight.published = std::move(*published);
    QList<RecordId> pupils;
    for (const auto &check : {sight.relied, sight.published}) {
        if (check)
            pupils += check->question.pupils + check->question.covered;
    }
    auto book = ConsentBook::readAbout(connection, pupils);
    auto accounts = readPostingAccounts(connection);
    if (!book || !accounts)
        return book ? Result<PostSight>(failure(accounts)) : failure(book);
    sight.book = std::move(*book);
    sight.accounts = std::move(*accounts);
    return sight;
}

} // namespace lanyard
