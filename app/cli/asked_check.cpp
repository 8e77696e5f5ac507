#include "app/cli/asked_check.h"

#include "app/cli/consent_reading.h"
#include "app/cli/pupil_names.h"
#include "app/cli/text.h"
#include "models/registers/form_desk.h"
#include "models/store/vault.h"

namespace lanyard::cli {

namespace {

Result<QList<RecordId>> pupilsCalled(const ConsentBook &book, const QStringList &names)
{
    QList<RecordId> ids;
    for (const QString &name : names) {
        const Result<const Pupil *> pupil = pupilCalled(book.pupils(), name);
        if (!pupil)
            return failure(pupil);
        ids.append((*pupil)->id);
    }
    return ids;
}

Result<QList<RecordId>> whoAppears(Session &session, const Arguments &arguments, const ConsentBook &book)
{
    Result<QList<RecordId>> pupils = pupilsCalled(book, arguments.values(QStringLiteral("pupil")));
    const QString group = arguments.value(QStringLiteral("saved-group"));
    if (!pupils || group.isEmpty())
        return pupils;
    const Result<QList<RecordId>> together = savedGroup(session, group);
    if (!together)
        return failure(together);
    for (const RecordId &pupil : *together) {
        if (!pupils->contains(pupil))
            pupils->append(pupil);
    }
    return pupils;
}

/// Who would post it: whoever asks, unless somebody else is named.
Result<RecordId> posterOf(Session &session, const QString &name)
{
    if (name.isEmpty())
        return session.opened().user().id;
    const Result<QList<User>> users = session.opened().users();
    if (!users)
        return failure(users);
    for (const User &user : *users) {
        if (!user.removed && user.name.compare(name, Qt::CaseInsensitive) == 0)
            return user.id;
    }
    return failure(Error::Code::NotFound, Text::tr("Nobody signs in as \"%1\".").arg(name));
}

/// The school's account of that name, or on that platform, or the place itself where there is none.
Result<void> setPlace(AskedCheck &asked, Session &session, const Arguments &arguments)
{
    const QString platform = arguments.value(QStringLiteral("platform"));
    const QString account = arguments.value(QStringLiteral("account"));
    if (platform.isEmpty() == account.isEmpty())
        return usage(Text::tr("Say where: either --platform NAME or --account NAME."));
    const QList<RecordId> everybody = asked.question.pupils + asked.question.covered;
    const Pupil *first = everybody.isEmpty() ? nullptr : asked.book.pupil(everybody.first());
    asked.question.platform = platform.isEmpty() ? account : platform;
    const PostingAccount *there
        = asked.accounts.called(asked.question.platform, first ? first->school : session.opened().school().id);
    if (!there)
        return {};
    asked.question.account = there->id;
    asked.question.platform = there->place();
    return {};
}

} // namespace

Result<QList<RecordId>> savedGroup(Session &session, const QString &name)
{
    const auto book = wait(FormDesk(session.opened(), *formRegister(QStringLiteral("groups"))).read());
    if (!book)
        return failure(book);
    for (const FormRecord &group : book->records) {
        const bool isNamed = group.text(QStringLiteral("name")).compare(name.trimmed(), Qt::CaseInsensitive) == 0;
        if (isNamed && group.state == QLatin1String("saved"))
            return group.ids(QStringLiteral("pupils"));
    }
    return failure(Error::Code::NotFound, Text::tr("There is no saved group \"%1\".").arg(name));
}

Result<AskedCheck> askedCheck(Session &session, const Arguments &arguments)
{
    const std::optional<Media> media = mediaFromKey(arguments.value(QStringLiteral("media")));
    if (!media)
        return usage(Text::tr("Say which media: --media image, video or text."));
    const auto on = arguments.day(QStringLiteral("on"));
    if (!on)
        return failure(on);
    Result<ConsentBook> book = readConsentBook(session);
    if (!book)
        return failure(book);
    Result<PostingAccounts> accounts = wait(session.opened().office().read<PostingAccounts>(readPostingAccounts));
    if (!accounts)
        return failure(accounts);
    AskedCheck asked{std::move(*book), std::move(*accounts), {}};
    const Result<QList<RecordId>> pupils = whoAppears(session, arguments, asked.book);
    const auto covered = pupilsCalled(asked.book, arguments.values(QStringLiteral("covered")));
    const Result<RecordId> poster = posterOf(session, arguments.value(QStringLiteral("poster")));
    if (!pupils || !covered || !poster)
        return !pupils ? failure(pupils) : !covered ? failure(covered) : failure(poster);
    asked.question = {*pupils,
                      *media,
                      {},
                      arguments.has(QStringLiteral("first-name")),
                      arguments.has(QStringLiteral("age")),
                      arguments.has(QStringLiteral("group")),
                      on->value_or(session.clock().today()),
                      arguments.value(QStringLiteral("post")),
                      *covered,
                      {},
                      *poster};
    const Result<void> placed = setPlace(asked, session, arguments);
    return placed ? Result<AskedCheck>(std::move(asked)) : failure(placed);
}

} // namespace lanyard::cli
