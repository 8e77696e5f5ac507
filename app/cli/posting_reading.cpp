#include "app/cli/posting_reading.h"

#include "models/registers/form_checks.h"
#include "models/store/vault.h"

namespace lanyard::cli {

Result<PublishedPosts> readPublished(Session &session)
{
    return wait(session.opened().office().read<PublishedPosts>([](Connection &connection) -> Result<PublishedPosts> {
        auto ledger = PostLedger::read(connection);
        if (!ledger)
            return failure(ledger);
        auto book = PostLedger::readConsent(connection, *ledger);
        if (!book)
            return failure(book);
        return PublishedPosts{std::move(*ledger), std::move(*book)};
    }));
}

Result<QList<MadeTakedown>> takedownsMadeBy(Session &session, const RecordId &withdrawal)
{
    const Result<PublishedPosts> published = readPublished(session);
    if (!published)
        return failure(published);
    QList<MadeTakedown> made;
    const ConsentReturn *given = published->book.given(withdrawal);
    const QList<Takedown> due
        = given ? takedownsBecauseOf(*given, published->ledger, published->book) : QList<Takedown>();
    const FormRegister &posts = *formRegister(QStringLiteral("posts"));
    for (const Takedown &one : due) {
        const FormRecord &post = *published->ledger.post(one.post);
        const bool mayKnow = mayRead(posts, post, session.opened().may(), session.opened().user().id);
        made.append({one.id, mayKnow ? posts.nameOf(post) : QString()});
    }
    return made;
}

} // namespace lanyard::cli
