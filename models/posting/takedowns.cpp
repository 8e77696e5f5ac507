#include "models/posting/takedowns.h"

#include "models/posting/one_off_wish.h"
#include "models/posting/post_words.h"
#include "models/registers/form_register.h"
#include "models/registers/workflow.h"

#include <algorithm>
#include <tuple>

namespace lanyard {

namespace {

QString removed() { return u"removed"_qs; }

RecordId takedownId(const RecordId &post, const RecordId &pupil, const RecordId &because)
{
    return derivedId(post, u"takedown %1 %2"_qs.arg(pupil.toText(), because.toText()));
}

RecordId gapId(const RecordId &post, const RecordId &pupil)
{
    return derivedId(post, u"consent gap %1"_qs.arg(pupil.toText()));
}

const FormRecord *recordIn(const QList<FormRecord> &records, const RecordId &id)
{
    const auto found
        = std::find_if(records.begin(), records.end(), [&](const FormRecord &one) { return one.id == id; });
    return found == records.end() || found->state == cancelledState() ? nullptr : &*found;
}

/// The form of what the check of the day of publication relied on for a pupil.
const FormVersion *formReliedOn(const PostLedger &ledger, const ConsentBook &book, const FormRecord &post,
                                const RecordId &pupil)
{
    const KeptCheck published = ledger.checks.value(post.id);
    for (const CheckAnswer &answer : published.answers) {
        const ConsentReturn *given = answer.pupil == pupil ? book.given(answer.because) : nullptr;
        if (given)
            return book.version(given->version);
    }
    return nullptr;
}

/// What counts for a pupil in a post: of one-off forms that on which it went out, and those for its account.
PupilConsent consentOf(const PostLedger &ledger, const ConsentBook &book, const FormRecord &post, const RecordId &pupil)
{
    PupilConsent consent = book.about(pupil);
    const PostingAccount *account = ledger.accounts.account(post.link(u"account"_qs));
    const FormVersion *relied = formReliedOn(ledger, book, post, pupil);
    consent.returns.removeIf([&](const ConsentReturn *given) {
        const FormVersion *form = book.version(given->version);
        return form && form->isOneOff() && form != relied
            && !namesPlace(*form, account, placeOf(post, ledger.accounts));
    });
    return consent;
}

/// One pupil in one post, and what was said about them.
class Reliance
{
public:
    Reliance(const PostLedger &ledger, const ConsentBook &book, const FormRecord &post, const RecordId &pupil)
        : m_ledger(ledger)
        , m_book(book)
        , m_post(post)
        , m_pupil(pupil)
        , m_published(post.date(u"published_on"_qs))
        , m_publishedAt(ledger.publishedAt(post))
        , m_consent(consentOf(ledger, book, post, pupil))
    {
    }

    /// In the order they were received.
    QList<const ConsentReturn *> laterReturns() const
    {
        QList<const ConsentReturn *> later;
        for (const ConsentReturn *given : m_consent.returns) {
            if (given->cancelled == 0 && (given->receivedOn >= m_published || given->entered > m_publishedAt))
                later << given;
        }
        std::sort(later.begin(), later.end(), [](const ConsentReturn *one, const ConsentReturn *other) {
            return std::tie(one->receivedOn, one->entered) < std::tie(other->receivedOn, other->entered);
        });
        return later;
    }

    /// Whether this ended what the post relied on: a yes until then and none since; or a withdrawal, which reaches what
    /// was published in earlier years, too. Expiry and a next year's no do not.
    bool isEndedBy(const ConsentReturn &given) const
    {
        if (!m_consent.pupil)
            return false;
        const CheckQuestion question = m_ledger.question(m_post, std::max(given.receivedOn, m_published));
        PupilConsent without = m_consent;
        without.returns.removeIf([&](const ConsentReturn *one) { return one->id == given.id || isAfter(*one, given); });
        PupilConsent with = without;
        with.returns << &given;
        const CheckAnswer then = checkConsent(question, with, m_book);
        const bool isWithdrawn = given.isWithdrawal && then.obstacle == Obstacle::Consent
            && then.state == ConsentState::Withdrawn && then.because == given.id;
        return isWithdrawn || (!then.isYes() && checkConsent(question, without, m_book).isYes());
    }

    Takedown takedown(const ConsentReturn &given) const
    {
        Takedown one;
        one.id = takedownId(m_post.id, m_pupil, given.id);
        one.post = m_post.id;
        one.pupil = m_pupil;
        one.because = given.id;
        one.since = std::max(given.receivedOn, m_published);
        const FormRecord *record = recordIn(m_ledger.takedowns, one.id);
        one.isStored = record != nullptr;
        if (record && record->state != u"open") {
            one.state = record->state == removed() ? Takedown::State::Removed : Takedown::State::NotPracticable;
            one.closedOn = record->date(u"closed_on"_qs);
            one.reason = record->reason;
        } else if (m_post.state == removed()) {
            one.state = Takedown::State::Removed;
            one.closedOn = m_post.date(u"removed_on"_qs);
        }
        return one;
    }

    /// Removed before anything was said: it never had to come down.
    bool wasGoneBy(const ConsentReturn &given) const
    {
        return m_post.state == removed() && m_post.date(u"removed_on"_qs) < given.receivedOn;
    }

private:
    static bool isAfter(const ConsentReturn &one, const ConsentReturn &given)
    {
        return std::tie(one.receivedOn, one.entered) > std::tie(given.receivedOn, given.entered);
    }

    const PostLedger &m_ledger;
    const ConsentBook &m_book;
    const FormRecord &m_post;
    const RecordId m_pupil;
    const QDate m_published;
    const qint64 m_publishedAt;
    const PupilConsent m_consent;
};

/// Of several takedowns of one pupil in one post, those that were closed and the first that is open.
void addDue(QList<Takedown> &all, const Reliance &reliance)
{
    for (const ConsentReturn *given : reliance.laterReturns()) {
        if (reliance.wasGoneBy(*given) || !reliance.isEndedBy(*given))
            continue;
        all << reliance.takedown(*given);
        if (all.last().state == Takedown::State::Open)
            return;
    }
}

/// Whether anything was said, marked, found or taken back after the school's record knew of the publication: else what
/// was known then is what is known now.
bool hasLearntSince(const PupilConsent &consent, const FormVersions &versions, qint64 publishedAt)
{
    const auto isLater = [publishedAt](const auto &one) { return one.entered > publishedAt; };
    const auto anyOf = [&](const auto &all) {
        return std::any_of(all.begin(), all.end(), [&](const auto *one) { return isLater(*one); });
    };
    const auto anyFlag
        = [&](const QList<DatedFlag> &flags) { return std::any_of(flags.begin(), flags.end(), isLater); };
    const QList<Contact> &contacts = consent.pupil->contacts;
    return anyOf(consent.returns) || anyOf(consent.protections) || anyOf(consent.findings)
        || std::any_of(consent.returns.begin(), consent.returns.end(),
                       [&](const ConsentReturn *one) { return one->cancelled > publishedAt; })
        || std::any_of(contacts.begin(), contacts.end(),
                       [&](const Contact &one) { return anyFlag(one.responsibility) || anyFlag(one.mustBeAsked); })
        || std::any_of(versions.begin(), versions.end(),
                       [&](const FormVersion &one) { return one.materialEntered > publishedAt; });
}

template <typename Visit> void visit(const PostLedger &ledger, const ConsentBook &book, Visit each)
{
    for (const FormRecord &post : ledger.posts) {
        for (const RecordId &pupil : post.ids(u"pupils"_qs)) {
            if (book.pupil(pupil))
                each(post, pupil);
        }
    }
}

FormRecord begun(const RecordId &id, const PostLedger &ledger, const RecordId &post, const RecordId &pupil,
                 const RecordId &because)
{
    FormRecord record;
    record.id = id;
    record.state = u"open"_qs;
    if (const FormRecord *about = ledger.post(post))
        record.school = about->school;
    record.set(u"post"_qs, post.toText());
    record.set(u"pupil"_qs, pupil.toText());
    if (!because.isNull())
        record.set(u"because"_qs, because.toText());
    return record;
}

} // namespace

QList<Takedown> takedownsOf(const PostLedger &ledger, const ConsentBook &book)
{
    QList<Takedown> all;
    visit(ledger, book,
          [&](const FormRecord &post, const RecordId &pupil) { addDue(all, Reliance(ledger, book, post, pupil)); });
    return all;
}

QList<Takedown> takedownsBecauseOf(const ConsentReturn &given, const PostLedger &ledger, const ConsentBook &book)
{
    QList<Takedown> all;
    visit(ledger, book, [&](const FormRecord &post, const RecordId &pupil) {
        const Reliance reliance(ledger, book, post, pupil);
        const bool isLater = reliance.laterReturns().contains(book.given(given.id));
        if (pupil == given.pupil && isLater && !reliance.wasGoneBy(given) && reliance.isEndedBy(given))
            all << reliance.takedown(given);
    });
    return all;
}

bool isDue(const FormRecord &takedown, const PostLedger &ledger, const ConsentBook &book)
{
    const FormRecord *post = ledger.post(takedown.link(u"post"_qs));
    const ConsentReturn *given = book.given(takedown.link(u"because"_qs));
    if (!post || !given || given->pupil != takedown.link(u"pupil"_qs) || given->cancelled != 0)
        return false;
    const Reliance reliance(ledger, book, *post, given->pupil);
    return post->ids(u"pupils"_qs).contains(given->pupil) && reliance.laterReturns().contains(given)
        && reliance.isEndedBy(*given);
}

bool isUnderItsId(const FormRecord &takedown)
{
    return takedown.id
        == takedownId(takedown.link(u"post"_qs), takedown.link(u"pupil"_qs), takedown.link(u"because"_qs));
}

bool isGapUnderItsId(const FormRecord &gap) { return gap.id == gapId(gap.link(u"post"_qs), gap.link(u"pupil"_qs)); }

FormRecord recordOf(const Takedown &takedown, const PostLedger &ledger)
{
    FormRecord record = begun(takedown.id, ledger, takedown.post, takedown.pupil, takedown.because);
    record.set(u"since"_qs, takedown.since.toString(Qt::ISODate));
    return record;
}

QList<ConsentGap> consentGapsOf(const PostLedger &ledger, const ConsentBook &book)
{
    QList<ConsentGap> gaps;
    visit(ledger, book, [&](const FormRecord &post, const RecordId &pupil) {
        const QDate published = post.date(u"published_on"_qs);
        const CheckQuestion question = ledger.question(post, published);
        const PupilConsent consent = consentOf(ledger, book, post, pupil);
        if (!hasLearntSince(consent, book.versions(), ledger.publishedAt(post)))
            return;
        const CheckAnswer now = checkConsent(question, consent, book);
        if (now.isYes() || !checkConsent(question, consent, book, ledger.publishedAt(post)).isYes())
            return;
        const RecordId id = gapId(post.id, pupil);
        const FormRecord *record = recordIn(ledger.gaps, id);
        gaps << ConsentGap{id, post.id, pupil, now.because, published, record && record->state == u"decided"};
    });
    return gaps;
}

FormRecord recordOf(const ConsentGap &gap, const PostLedger &ledger)
{
    FormRecord record = begun(gap.id, ledger, gap.post, gap.pupil, gap.because);
    record.set(u"published_on"_qs, gap.publishedOn.toString(Qt::ISODate));
    return record;
}

} // namespace lanyard
