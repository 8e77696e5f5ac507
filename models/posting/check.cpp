#include "models/posting/check.h"

#include "models/consent/form_versions.h"
#include "models/posting/check_sight.h"
#include "models/posting/one_off_wish.h"
#include "models/store/clock.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int SmallestGroup = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PostingCheck)
};

QString firstNameKey() { return QStringLiteral("first-name"); }
QString ageKey() { return QStringLiteral("age"); }

bool isListed(const QStringList &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&name](const QString &one) {
        return one.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

/// The platform as the forms spell it.
QString spelled(const QString &platform, const ConsentBook &book)
{
    for (const FormVersion &version : book.versions()) {
        for (const Purpose &purpose : version.purposes) {
            const QString place = purpose.key.section(u'/', 1);
            if (!place.isEmpty() && place.compare(platform.trimmed(), Qt::CaseInsensitive) == 0)
                return place;
        }
    }
    return standsAlone(platform) ? platform.trimmed().toLower() : platform.trimmed();
}

const ConsentReturn *recordOf(const CheckAnswer &answer, const ConsentBook &book)
{
    const QList<const ConsentReturn *> returns = book.about(answer.pupil).returns;
    const auto found = std::find_if(returns.begin(), returns.end(),
                                    [&answer](const ConsentReturn *one) { return one->id == answer.because; });
    return found == returns.end() ? nullptr : *found;
}

tl::unexpected<Error> wrong(const QString &message) { return failure(Error::Code::Usage, message); }

Result<void> checkUsage(const CheckQuestion &question, const ConsentBook &book)
{
    if (question.pupils.isEmpty() && question.covered.isEmpty())
        return wrong(Text::tr("Say which pupils are to appear."));
    if (question.platform.trimmed().isEmpty())
        return wrong(Text::tr("Say on which account or platform."));
    if (!question.on.isValid())
        return wrong(Text::tr("Say on which day."));
    if (question.group && QSet<RecordId>(question.pupils.begin(), question.pupils.end()).size() < SmallestGroup)
        return wrong(Text::tr("A group is three or more pupils: ask for each as an individual."));
    if (question.media == Media::Text && !question.firstName && !question.age)
        return wrong(Text::tr("Text without a first name or an age says nothing about a pupil."));
    const auto isUnknown = [&book](const RecordId &id) { return !book.pupil(id); };
    const QList<RecordId> everybody = question.pupils + question.covered;
    if (std::any_of(everybody.begin(), everybody.end(), isUnknown))
        return failure(Error::Code::NotFound, Text::tr("There is no such pupil."));
    return {};
}

/// How much is asked: whether consent permits it, or also whether the account does.
enum class Scope { ConsentAlone, InFull };

/// Answers one pupil after the other.
class Checker
{
public:
    Checker(const CheckQuestion &question, const ConsentBook &book, Scope scope, const PostingAccount *account,
            qint64 knownBy)
        : m_question(question)
        , m_book(book)
        , m_scope(scope)
        , m_account(account)
        , m_knownBy(knownBy)
        , m_needed(neededPurposes(question))
    {
    }

    CheckAnswer about(const PupilConsent &consent) const
    {
        CheckAnswer answer = byOneOff(consent);
        if (!answer.isYes())
            answer = needsOneOff(m_question) ? namedAlone(consent, answer) : byAnnualForm(consent);
        if (answer.isYes())
            answer.obstacle = byAccount(*consent.pupil);
        answer.pupil = consent.pupil->id;
        answer.hasLeft = isLeaver(consent, m_question.on, m_knownBy);
        return answer;
    }

private:
    Obstacle byAccount(const Pupil &pupil) const
    {
        if (m_scope == Scope::ConsentAlone || m_question.account.isNull())
            return Obstacle::None;
        if (!m_account)
            return Obstacle::NotLive;
        if (!m_account->isTrusts && m_account->school != pupil.school)
            return Obstacle::OtherSchool;
        if (!m_account->isLive)
            return Obstacle::NotLive;
        const bool isAsked = !m_question.poster.isNull();
        return isAsked && !m_account->mayPost(m_question.poster) ? Obstacle::NotAuthorised : Obstacle::None;
    }

    static CheckAnswer obstacle(Obstacle what, const QString &purpose = {}, const InForce &found = {})
    {
        return {{}, what, purpose, found.state, found.because, false};
    }

    CheckAnswer byAnnualForm(const PupilConsent &consent) const
    {
        CheckAnswer answer;
        for (const QString &purpose : m_needed) {
            const InForce found = inForce(consent, m_book.versions(), purpose, m_question.on, m_knownBy);
            if (found.state != ConsentState::Consented)
                return isOnForm(consent, purpose) || found.state != ConsentState::NotReturned
                    ? obstacle(Obstacle::Consent, purpose, found)
                    : obstacle(Obstacle::NotOnTheForm, purpose, found);
            if (isHiddenPublic(consent, found.because))
                return obstacle(Obstacle::Public, purpose, found);
            answer.because = found.because;
        }
        return answer;
    }

    /// The first one-off form of that post which permits all of it, else what stands in the way.
    CheckAnswer byOneOff(const PupilConsent &consent) const
    {
        CheckAnswer answer = obstacle(Obstacle::NeedsOneOff);
        if (m_question.post.trimmed().isEmpty())
            return answer;
        for (const FormVersion *form : oneOffForms(m_book, consent.pupil->school, m_question.post)) {
            if (!covers(*form))
                continue;
            answer = byForm(consent, *form);
            if (answer.isYes())
                break;
        }
        return answer;
    }

    CheckAnswer byForm(const PupilConsent &consent, const FormVersion &form) const
    {
        CheckAnswer answer;
        for (const Purpose &purpose : form.purposes) {
            const InForce found
                = oneOffInForce(consent, m_book.versions(), form.id, purpose.key, m_question.on, m_knownBy);
            if (found.state != ConsentState::Consented)
                return obstacle(Obstacle::Consent, purpose.key, found);
            if (isHiddenPublic(consent, found.because))
                return obstacle(Obstacle::Public, purpose.key, found);
            answer.because = found.because;
        }
        return answer;
    }

    /// Protection and a withdrawal are the reason to give even where a one-off would be needed anyway.
    CheckAnswer namedAlone(const PupilConsent &consent, const CheckAnswer &oneOff) const
    {
        if (oneOff.obstacle != Obstacle::NeedsOneOff)
            return oneOff;
        const InForce found = inForce(consent, m_book.versions(), mediaKey(m_question.media), m_question.on, m_knownBy);
        const bool isBarred = found.state == ConsentState::Protected || found.state == ConsentState::Withdrawn;
        return isBarred ? obstacle(Obstacle::Consent, mediaKey(m_question.media), found) : oneOff;
    }

    /// The one-off names what is shown, and where.
    bool covers(const FormVersion &form) const
    {
        const QStringList shown = purposesShown(m_question);
        return isForThere(form)
            && std::all_of(shown.begin(), shown.end(), [&form](const QString &key) { return form.purpose(key); });
    }

    /// Of consent alone on an account, whoever asks has left only what is said of that account.
    bool isForThere(const FormVersion &form) const
    {
        if (m_scope == Scope::ConsentAlone && !m_question.account.isNull())
            return true;
        return namesPlace(form, m_account,
                          placeText(m_question, m_account ? PostingAccounts{{*m_account}} : PostingAccounts()));
    }

    bool isOnForm(const PupilConsent &consent, const QString &purpose) const
    {
        const QString starts = consent.school ? consent.school->yearStarts : School().yearStarts;
        const auto forms
            = m_book.annualForms(consent.pupil->school, AcademicYear::containing(m_question.on, starts).start);
        return std::any_of(forms.begin(), forms.end(), [&purpose](const auto *form) { return form->purpose(purpose); });
    }

    /// An account that anybody can see is no until the form version says so: the version that was answered.
    bool isHiddenPublic(const PupilConsent &consent, const RecordId &given) const
    {
        const bool isSaidSo
            = consent.school && isListed(consent.school->publicPlatforms.split(u','), m_question.platform);
        if (!isSaidSo && !(m_account && m_account->isPublic))
            return false;
        const auto answered = std::find_if(consent.returns.begin(), consent.returns.end(),
                                           [&given](const ConsentReturn *one) { return one->id == given; });
        const FormVersion *form = answered == consent.returns.end() ? nullptr : m_book.version((*answered)->version);
        return !form || !saysIsPublic(*form);
    }

    /// A one-off form lists no place but the one it is for, by the name that had then.
    bool saysIsPublic(const FormVersion &form) const
    {
        const bool isOfThis = m_account && form.oneOffAccount == m_account->id;
        return isListed(form.publicAccounts, m_question.platform)
            || (m_account && isListed(form.publicAccounts, m_account->name))
            || (isOfThis && !form.publicAccounts.isEmpty());
    }

    const CheckQuestion &m_question;
    const ConsentBook &m_book;
    const Scope m_scope;
    const PostingAccount *const m_account; ///< null: none is asked about, or there is no such account
    const qint64 m_knownBy;
    const QStringList m_needed;
};

Result<QList<CheckAnswer>> answers(const CheckQuestion &question, const ConsentBook &book, Scope scope,
                                   const PostingAccount *account, qint64 knownBy)
{
    if (const Result<void> usage = checkUsage(question, book); !usage)
        return failure(usage);
    CheckQuestion asked = question;
    asked.platform = spelled(question.platform, book);
    const Checker checker(asked, book, scope, account, knownBy);
    QList<CheckAnswer> answers;
    for (const RecordId &pupil : asked.pupils)
        answers.append(checker.about(book.about(pupil)));
    for (const RecordId &pupil : asked.covered) {
        CheckAnswer covered;
        covered.pupil = pupil;
        covered.isCovered = true;
        answers.append(covered);
    }
    return answers;
}

} // namespace

QString mediaKey(Media media)
{
    switch (media) {
    case Media::Image:
        return QStringLiteral("image");
    case Media::Video:
        return QStringLiteral("video");
    case Media::Text:
        return QStringLiteral("text");
    }
    return {};
}

QString mediaLabel(Media media)
{
    switch (media) {
    case Media::Image:
        return Text::tr("Image");
    case Media::Video:
        return Text::tr("Video");
    case Media::Text:
        return Text::tr("Text");
    }
    return {};
}

std::optional<Media> mediaFromKey(const QString &key)
{
    for (const Media media : {Media::Image, Media::Video, Media::Text}) {
        if (key.trimmed().compare(mediaKey(media), Qt::CaseInsensitive) == 0)
            return media;
    }
    return std::nullopt;
}

QStringList neededPurposes(const CheckQuestion &question)
{
    QStringList keys;
    if (question.media != Media::Text) {
        const QString media = mediaKey(question.media);
        if (!standsAlone(question.platform))
            keys.append(media);
        keys.append(media + u'/' + question.platform);
    }
    if (question.firstName)
        keys.append(firstNameKey());
    if (question.age)
        keys.append(ageKey());
    return keys;
}

bool standsAlone(const QString &platform)
{
    static const QStringList places{QStringLiteral("trust"), QStringLiteral("website"), QStringLiteral("prospectus"),
                                    QStringLiteral("newsletter")};
    return places.contains(platform.toLower());
}

bool needsOneOff(const CheckQuestion &question)
{
    return question.media != Media::Text && question.firstName && !question.group;
}

Result<QList<CheckAnswer>> check(const CheckQuestion &question, const ConsentBook &book, qint64 knownBy)
{
    CheckQuestion consentAlone = question;
    consentAlone.account = {};
    return answers(consentAlone, book, Scope::ConsentAlone, nullptr, knownBy);
}

Result<QList<CheckAnswer>> checkInFull(const CheckQuestion &question, const ConsentBook &book,
                                       const PostingAccounts &accounts, qint64 knownBy)
{
    const PostingAccount *account = accounts.account(question.account);
    CheckQuestion there = question;
    if (account)
        there.platform = account->place();
    return answers(there, book, Scope::InFull, account, knownBy);
}

CheckAnswer checkConsent(const CheckQuestion &question, const PupilConsent &consent, const ConsentBook &book,
                         qint64 knownBy)
{
    CheckQuestion asked = question;
    asked.platform = spelled(question.platform, book);
    return Checker(asked, book, Scope::ConsentAlone, nullptr, knownBy).about(consent);
}

bool allYes(const QList<CheckAnswer> &answers)
{
    return std::all_of(answers.begin(), answers.end(), [](const CheckAnswer &answer) { return answer.isYes(); });
}

QString reasonText(const CheckAnswer &answer, const ConsentBook &book, bool seesProtection)
{
    const bool isHidden = answer.state == ConsentState::Protected && !seesProtection;
    const QString state = consentStateKey(isHidden ? ConsentState::Refused : answer.state);
    switch (answer.obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Consent:
        break;
    case Obstacle::NotOnTheForm:
        return Text::tr("%1: not on the form").arg(book.purposeLabel(answer.purpose));
    case Obstacle::Public:
        return Text::tr("anybody can see this account, and the form did not say so");
    case Obstacle::NeedsOneOff:
        return Text::tr("a name beside an individual picture needs separate consent for this post");
    case Obstacle::NotLive:
        return Text::tr("the account is not live");
    case Obstacle::NotAuthorised:
        return Text::tr("whoever would post it is not authorised to post on this account");
    case Obstacle::OtherSchool:
        return Text::tr("a pupil of another school: consent does not follow");
    }
    const ConsentReturn *record = seesProtection ? recordOf(answer, book) : nullptr;
    if (!record)
        return Text::tr("%1: %2").arg(book.purposeLabel(answer.purpose), state);
    return Text::tr("%1: %2 (%3, received %4)")
        .arg(book.purposeLabel(answer.purpose), state, record->givenBy, dateText(record->receivedOn));
}

} // namespace lanyard
