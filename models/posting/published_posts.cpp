#include "models/posting/published_posts.h"

#include "models/posting/post_words.h"
#include "models/registers/form_book.h"
#include "models/registers/form_checks.h"

#include <limits>

namespace lanyard {

namespace {

Result<PublishedPosts> withConsent(Connection &connection, Result<PostLedger> ledger)
{
    if (!ledger)
        return failure(ledger);
    auto book = PostLedger::readConsent(connection, *ledger);
    if (!book)
        return failure(book);
    return PublishedPosts{std::move(*ledger), std::move(*book)};
}

/// Of one that is not entered yet: it counts as the latest word.
ConsentReturn asIfEntered(ConsentReturn given)
{
    if (given.entered == 0)
        given.entered = std::numeric_limits<qint64>::max();
    return given;
}

} // namespace

Result<PublishedPosts> PublishedPosts::read(Connection &connection)
{
    return withConsent(connection, PostLedger::read(connection));
}

Result<PublishedPosts> PublishedPosts::readStillOut(Connection &connection)
{
    return withConsent(connection, PostLedger::readStillOut(connection));
}

QList<BroughtDown> broughtDownBy(const ConsentReturn &given, const PublishedPosts &published, const FormReader &reader)
{
    const ConsentReturn counted = asIfEntered(given);
    ConsentBook book = published.book;
    book.put(counted);
    const FormRegister &posts = *formRegister(postsKey());
    QList<BroughtDown> all;
    for (const Takedown &one : takedownsBecauseOf(counted, published.ledger, book)) {
        const FormRecord &post = *published.ledger.post(one.post);
        BroughtDown down{one.id, one.post, {}, {}, {}, {}, one.state};
        if (mayRead(posts, post, reader.may, reader.user)) {
            down.title = posts.nameOf(post);
            down.place = placeOf(post, published.ledger.accounts);
            down.publishedOn = post.date(u"published_on"_qs);
            down.address = post.text(u"address"_qs);
        }
        all.append(down);
    }
    return all;
}

} // namespace lanyard
