#include "models/posting/posting_tasks.h"

#include "models/posting/new_places.h"
#include "models/posting/post_words.h"
#include "models/posting/published_posts.h"
#include "models/registers/surroundings.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PostingTasks)
};

const QList<Role> TakeDown{Role::SocialMediaManager, Role::MarketingOfficer, Role::Headteacher};
const QList<Role> LookAtGaps{Role::Dpo, Role::Dpl};
const QList<Role> AskAgain{Role::Office, Role::Dpo};

QString nameOf(const RecordId &pupil, const ConsentBook &book)
{
    const Pupil *one = book.pupil(pupil);
    return one ? one->name() : QString();
}

PublishedPosts published(const Surroundings &around, bool withRemoved)
{
    return around.read<PublishedPosts>([withRemoved](Connection &connection) {
        return withRemoved ? PublishedPosts::read(connection) : PublishedPosts::readStillOut(connection);
    });
}

void addTakedowns(QList<FormTask> &tasks, const PublishedPosts &all, const Permissions &may)
{
    for (const Takedown &one : takedownsOf(all.ledger, all.book)) {
        const FormRecord *post = all.ledger.post(one.post);
        if (one.state == Takedown::State::Open && may.holds(TakeDown, post->school))
            tasks << FormTask{
                u"takedown"_qs,
                takedownsKey(),
                one.id,
                Text::tr("Take down “%1”, %2: consent for %3 has ended")
                    .arg(post->text(u"title"_qs), placeOf(*post, all.ledger.accounts), nameOf(one.pupil, all.book)),
                one.since,
                false};
    }
}

void addGaps(QList<FormTask> &tasks, const PublishedPosts &all, const Permissions &may)
{
    for (const ConsentGap &one : consentGapsOf(all.ledger, all.book)) {
        const FormRecord *post = all.ledger.post(one.post);
        if (!one.isDecided && may.holds(LookAtGaps, post->school))
            tasks << FormTask{u"consent-gap"_qs,
                              consentGapsKey(),
                              one.id,
                              Text::tr("“%1” went out before it was known that consent for %2 had ended")
                                  .arg(post->text(u"title"_qs), nameOf(one.pupil, all.book)),
                              one.publishedOn,
                              false};
    }
}

void addNewPlaces(QList<FormTask> &tasks, const Permissions &may, const Surroundings &around)
{
    const auto accounts = around.read<PostingAccounts>(readPostingAccounts);
    const auto book
        = around.read<ConsentBook>([](Connection &connection) { return ConsentBook::readAbout(connection, {}); });
    for (const School &school : around.schools()) {
        if (!may.holds(AskAgain, school.id))
            continue;
        for (const NewPlace &place : newPlaces(book, accounts, school, around.today()))
            tasks << FormTask{
                u"refresh"_qs,
                u"accounts"_qs,
                place.account,
                Text::tr("No consent form asks about %1 yet: make its next version and ask again").arg(place.name),
                {},
                false};
    }
}

} // namespace

QList<FormTask> postingTasks(const Permissions &may, const Surroundings &around)
{
    QList<FormTask> tasks;
    if (may.holds(TakeDown + LookAtGaps)) {
        const bool looksAtGaps = may.holds(LookAtGaps);
        const PublishedPosts all = published(around, looksAtGaps);
        addTakedowns(tasks, all, may);
        if (looksAtGaps)
            addGaps(tasks, all, may);
    }
    if (may.holds(AskAgain))
        addNewPlaces(tasks, may, around);
    return tasks;
}

} // namespace lanyard
