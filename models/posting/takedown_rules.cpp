#include "models/posting/takedown_rules.h"

#include "models/posting/post_words.h"
#include "models/posting/takedowns.h"
#include "models/registers/form_rows.h"
#include "models/store/attachment.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TakedownRules)
};

struct Standing
{
    PostLedger ledger;
    ConsentBook book;
};

Standing standing(const FormRecord &record, const Surroundings &around)
{
    return around.read<Standing>([&](Connection &connection) -> Result<Standing> {
        auto ledger = PostLedger::read(connection);
        auto book = ConsentBook::readAbout(connection, {record.link(u"pupil"_qs)});
        if (!ledger || !book)
            return ledger ? Result<Standing>(failure(book)) : failure(ledger);
        return Standing{std::move(*ledger), std::move(*book)};
    });
}

bool isNew(const FormRecord &record) { return record.revision == 0; }

} // namespace

QStringList isTakedownDue(const FormRecord &takedown, const Surroundings &around)
{
    const bool isKnown = !isNew(takedown) && isUnderItsId(takedown);
    if (isKnown)
        return {};
    const Standing now = standing(takedown, around);
    if (isUnderItsId(takedown) && isDue(takedown, now.ledger, now.book))
        return {};
    return {Text::tr("No such post has to come down because of that: takedowns follow from withdrawals by "
                     "themselves.")};
}

QStringList isGapThere(const FormRecord &gap, const Surroundings &around)
{
    const bool isKnown = !isNew(gap) && isGapUnderItsId(gap);
    if (isKnown)
        return {};
    const Standing now = standing(gap, around);
    const QList<ConsentGap> gaps = consentGapsOf(now.ledger, now.book);
    const bool isThere = std::any_of(gaps.begin(), gaps.end(), [&](const ConsentGap &one) { return one.id == gap.id; });
    return isThere && isGapUnderItsId(gap)
        ? QStringList()
        : QStringList{Text::tr("No post went out before this was known: such records follow by themselves.")};
}

QStringList isNoLongerDue(const FormRecord &takedown, const Surroundings &around)
{
    const Standing now = standing(takedown, around);
    return isDue(takedown, now.ledger, now.book)
        ? QStringList{Text::tr("The post still has to come down: record that it is removed, or why that is not "
                               "practicable.")}
        : QStringList();
}

QStringList isProven(const FormRecord &takedown, const Surroundings &around)
{
    if (takedown.text(u"proof"_qs) != u"screenshot")
        return {};
    const auto attached = around.read<QList<KeptAttachment>>(
        [&](Connection &connection) { return readAttachments(connection, u"takedown"_qs, {takedown.id}); });
    return attached.isEmpty() ? QStringList{Text::tr("Attach the screenshot first, or give the address that was "
                                                     "checked.")}
                              : QStringList();
}

QList<Write> removePost(const FormRecord &takedown, const Surroundings &around)
{
    const auto post = around.record(postsKey(), takedown.link(u"post"_qs));
    if (!post || !isPublished(*post) || takedown.text(u"outcome"_qs) != u"removed")
        return {};
    FormRecord gone = *post;
    gone.state = u"removed"_qs;
    gone.moved = takedown.moved;
    gone.reason = Text::tr("Taken down after consent was withdrawn.");
    gone.set(u"removed_on"_qs, takedown.text(u"closed_on"_qs));
    return {toWrite(*formRegister(postsKey()), *post, gone)};
}

} // namespace lanyard
