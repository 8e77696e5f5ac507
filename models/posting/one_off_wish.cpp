#include "models/posting/one_off_wish.h"

#include "models/posting/check_sight.h"

namespace lanyard {

namespace {

QStringList publicPlaces(const CheckQuestion &question, const PostingAccounts &accounts, const School &school)
{
    const PostingAccount *account = accounts.account(question.account);
    if (account && account->isPublic)
        return {account->name};
    const QString asked = account ? account->place() : question.platform.trimmed();
    for (const QString &platform : school.publicPlatforms.split(u',', Qt::SkipEmptyParts)) {
        if (platform.trimmed().compare(asked, Qt::CaseInsensitive) == 0)
            return {platform.trimmed()};
    }
    return {};
}

} // namespace

QStringList purposesShown(const CheckQuestion &question)
{
    QStringList shown;
    if (question.media != Media::Text)
        shown.append(mediaKey(question.media));
    if (question.firstName)
        shown.append(QStringLiteral("first-name"));
    if (question.age)
        shown.append(QStringLiteral("age"));
    return shown;
}

OneOffWish oneOffWish(const CheckQuestion &question, const QString &use, const PostingAccounts &accounts,
                      const School &school)
{
    QString place = placeText(question, accounts);
    if (!place.isEmpty())
        place.front() = place.front().toUpper(); // "Website"
    const PostingAccount *account = accounts.account(question.account);
    return {question.post,
            place,
            use,
            purposesShown(question),
            publicPlaces(question, accounts, school),
            account ? account->id : RecordId()};
}

bool namesPlace(const FormVersion &oneOff, const PostingAccount *account, const QString &place)
{
    if (account && !oneOff.oneOffAccount.isNull())
        return oneOff.oneOffAccount == account->id
            && oneOff.oneOffPlace.endsWith(QStringLiteral("(%1)").arg(account->platform), Qt::CaseInsensitive);
    return oneOff.oneOffPlace.simplified().compare(place.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace lanyard
