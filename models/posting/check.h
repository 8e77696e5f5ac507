#pragma once

#include "models/consent/consent_book.h"
#include "models/posting/posting_account.h"
#include "models/store/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

enum class Media { Image, Video, Text };

QString mediaKey(Media media); ///< "image", "video", "text"
QString mediaLabel(Media media);
std::optional<Media> mediaFromKey(const QString &key);

/// May these pupils appear, in this kind of media, on this account, with first name, with age, as an individual or a
/// group, on this date? (Policy, section 7: staff refer to the consent record before posting.)
struct CheckQuestion
{
    QList<RecordId> pupils; ///< who can be recognised
    Media media = Media::Image;
    QString platform; ///< the school's account there ("X"), or "trust", "website", "newsletter", …
    bool firstName = false;
    bool age = false;
    bool group = false; ///< three or more identifiable pupils
    QDate on;
    QString post; ///< the title of a post with a one-off consent; empty: none
    QList<RecordId> covered; ///< in the picture, and covered beyond recovery
    RecordId account; ///< in the register of accounts; null: the platform alone is asked about
    RecordId poster; ///< who would post it; null: nobody's authorisation is asked about

    bool operator==(const CheckQuestion &) const = default;
};

/// What stands in the way of a yes.
enum class Obstacle {
    None,
    Consent, ///< the purpose is not consented: `state` says why
    NotOnTheForm, ///< the form asks for no such purpose or platform
    Public, ///< anybody can see the account, and the form did not say so
    NeedsOneOff, ///< a name beside an individual picture
    NotLive, ///< the account is not in use, or is in no register
    NotAuthorised, ///< whoever would post it may not post there
    OtherSchool, ///< the account is another school's: consent does not follow a pupil
};

struct CheckAnswer
{
    RecordId pupil;
    Obstacle obstacle = Obstacle::None;
    QString purpose; ///< the first that stands in the way
    ConsentState state = ConsentState::Consented;
    RecordId because; ///< the return that says so
    bool hasLeft = false; ///< a warning: consent runs to its year's end
    bool isCovered = false; ///< beyond recovery: needs no yes

    bool isYes() const { return obstacle == Obstacle::None; }
    bool operator==(const CheckAnswer &) const = default;
};

/// What consent alone says: one answer a pupil, in the order asked, then those who are covered. Usage where the
/// question itself is wrong: a group of fewer than three who can be recognised, text with neither name nor age, nobody
/// or nothing asked about.
Result<QList<CheckAnswer>> check(const CheckQuestion &question, const ConsentBook &book, qint64 knownBy = KnownNow);

/// The check in full: the same, and the account must be live, this school's or the trust's, and the person authorised
/// to post there. A pupil's own reason comes before the account's.
Result<QList<CheckAnswer>> checkInFull(const CheckQuestion &question, const ConsentBook &book,
                                       const PostingAccounts &accounts, qint64 knownBy = KnownNow);

/// What consent alone says about one pupil, of whom `consent` holds what counts: with or without a return.
CheckAnswer checkConsent(const CheckQuestion &question, const PupilConsent &consent, const ConsentBook &book,
                         qint64 knownBy = KnownNow);

bool allYes(const QList<CheckAnswer> &answers);

/// Why not, in a sentence; empty for a yes. Who may not know of protection reads "refused", and no record is cited.
QString reasonText(const CheckAnswer &answer, const ConsentBook &book, bool seesProtection);

/// What the question needs, by purpose key. An account on X needs `image` and `image/X`; the trust's, the website and
/// the printed places only their own.
QStringList neededPurposes(const CheckQuestion &question);
/// The trust, the website, what is printed: no social media account of the school, and its own purpose is all it needs.
bool standsAlone(const QString &platform);
/// A name beside an individual picture: only a one-off consent permits it.
bool needsOneOff(const CheckQuestion &question);

} // namespace lanyard
