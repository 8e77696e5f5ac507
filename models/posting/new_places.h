#pragma once

#include "models/consent/form_versions.h"
#include "models/posting/posting_account.h"

namespace lanyard {

/// A live account that the year's consent form does not ask about: a new account or platform, or one that anybody can
/// see now. Approving an account starts it.
struct NewPlace
{
    RecordId account;
    QString name; ///< "Larkfield Sixth Form (YouTube)"
    QStringList purposes; ///< that the next version asks besides: "image/YouTube", "video/YouTube"
    QString publicAccount; ///< that the next version names as one that anybody can see; empty: none

    bool operator==(const NewPlace &) const = default;
};

/// Of one school on a day. None where the school has no form of that year yet.
QList<NewPlace> newPlaces(const ConsentBook &book, const PostingAccounts &accounts, const School &school,
                          const QDate &day);

/// The next version of the year's form, which asks about all of them. What is new in it reads "not returned"; earlier
/// answers stand. Refused where there is nothing to ask.
Result<FormVersion> formAskingAbout(const ConsentBook &book, const QList<NewPlace> &places, const School &school,
                                    const QDate &day);

} // namespace lanyard
