#include "models/posting/new_places.h"

#include "models/consent/appendix_d.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NewPlaces)
};

bool isAsked(const FormVersion &form, const QString &key)
{
    return std::any_of(form.purposes.begin(), form.purposes.end(),
                       [&](const Purpose &purpose) { return purpose.key.compare(key, Qt::CaseInsensitive) == 0; });
}

NewPlace placeOf(const PostingAccount &account, const FormVersion &form)
{
    NewPlace place{account.id, QStringLiteral("%1 (%2)").arg(account.name, account.platform), {}, {}};
    for (const QString &media : {QStringLiteral("image/"), QStringLiteral("video/")}) {
        if (!isAsked(form, media + account.place()))
            place.purposes << media + account.place();
    }
    const bool isNamed = form.publicAccounts.contains(account.name, Qt::CaseInsensitive)
        || form.publicAccounts.contains(account.place(), Qt::CaseInsensitive);
    if (account.isPublic && !isNamed)
        place.publicAccount = account.name;
    return place;
}

const FormVersion *formOf(const ConsentBook &book, const School &school, const QDate &day)
{
    return book.latestForm(school.id, AcademicYear::containing(day, school.yearStarts).start);
}

} // namespace

QList<NewPlace> newPlaces(const ConsentBook &book, const PostingAccounts &accounts, const School &school,
                          const QDate &day)
{
    QList<NewPlace> places;
    const FormVersion *form = formOf(book, school, day);
    for (const PostingAccount &account : accounts.all) {
        const bool isHere = account.isTrusts || account.school == school.id;
        const NewPlace place
            = form && account.isLive && isHere && !account.platform.isEmpty() ? placeOf(account, *form) : NewPlace();
        if (!place.purposes.isEmpty() || !place.publicAccount.isEmpty())
            places << place;
    }
    return places;
}

Result<FormVersion> formAskingAbout(const ConsentBook &book, const QList<NewPlace> &places, const School &school,
                                    const QDate &day)
{
    const FormVersion *form = formOf(book, school, day);
    if (!form || places.isEmpty())
        return failure(Error::Code::Refused,
                       Text::tr("The consent form asks about every account already. Nothing was changed."));
    FormWish wish{form->purposes, form->publicAccounts};
    for (const NewPlace &place : places) {
        for (const QString &key : place.purposes) {
            const bool isThere = std::any_of(wish.purposes.begin(), wish.purposes.end(),
                                             [&](const Purpose &one) { return one.key == key; });
            if (!isThere)
                wish.purposes << Purpose{key, purposeLabel(key)};
        }
        if (!place.publicAccount.isEmpty())
            wish.publicAccounts << place.publicAccount;
    }
    return revisedForm(book, *form, wish);
}

} // namespace lanyard
