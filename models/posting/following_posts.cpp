#include "models/posting/following_posts.h"

#include "models/posting/post_words.h"
#include "models/posting/published_posts.h"

#include <algorithm>

namespace lanyard {

namespace {

template <typename Thing> bool isBegun(const QList<FormRecord> &records, const Thing &thing)
{
    return std::any_of(records.begin(), records.end(), [&](const FormRecord &one) { return one.id == thing.id; });
}

Result<QList<FormRecord>> takedowns(Connection &connection)
{
    const Result<PublishedPosts> published = PublishedPosts::readStillOut(connection);
    if (!published)
        return failure(published);
    QList<FormRecord> records;
    for (const Takedown &one : takedownsOf(published->ledger, published->book)) {
        if (one.state == Takedown::State::Open && !isBegun(published->ledger.takedowns, one))
            records.append(recordOf(one, published->ledger));
    }
    return records;
}

Result<QList<FormRecord>> gaps(Connection &connection)
{
    const Result<PublishedPosts> published = PublishedPosts::read(connection);
    if (!published)
        return failure(published);
    QList<FormRecord> records;
    for (const ConsentGap &one : consentGapsOf(published->ledger, published->book)) {
        if (!isBegun(published->ledger.gaps, one))
            records.append(recordOf(one, published->ledger));
    }
    return records;
}

QStringList tables() { return {u"post"_qs, u"consent_return"_qs, u"form_version"_qs, u"protection"_qs, u"finding"_qs}; }

} // namespace

FollowingRecords followingTakedowns() { return {takedownsKey(), tables(), takedowns}; }

FollowingRecords followingConsentGaps() { return {consentGapsKey(), tables(), gaps}; }

} // namespace lanyard
