#pragma once

#include "models/consent/consent_book.h"
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
    QList<RecordId> pupils;
    Media media = Media::Image;
    QString platform; ///< the school's account there ("X"), or "trust", "website", "newsletter", …
    bool firstName = false;
    bool age = false;
    bool group = false; ///< three or more identifiable pupils
    QDate on;
    QString post; ///< the title of a post with a one-off consent; empty: none

    bool operator==(const CheckQuestion &) const = default;
};

/// What stands in the way of a yes.
enum class Obstacle {
    None,
    Consent, ///< the purpose is not consented: `state` says why
    NotOnTheForm, ///< the form asks for no such purpose or platform
    Public, ///< anybody can see the account, and the form did not say so
    NeedsOneOff, ///< a name beside an individual picture
};

struct CheckAnswer
{
    RecordId pupil;
    Obstacle obstacle = Obstacle::None;
    QString purpose; ///< the first that stands in the way
    ConsentState state = ConsentState::Consented;
    RecordId because; ///< the return that says so
    bool hasLeft = false; ///< a warning: consent runs to its year's end

    bool isYes() const { return obstacle == Obstacle::None; }
    bool operator==(const CheckAnswer &) const = default;
};

/// One answer a pupil, in the order asked. Usage where the question itself is wrong: a group of fewer than three, text
/// with neither name nor age, nobody or nothing asked about.
Result<QList<CheckAnswer>> check(const CheckQuestion &question, const ConsentBook &book, qint64 knownBy = KnownNow);

bool allYes(const QList<CheckAnswer> &answers);

/// Why not, in a sentence; empty for a yes. Who may not know of protection reads "refused", and no record is cited.
QString reasonText(const CheckAnswer &answer, const ConsentBook &book, bool seesProtection);

/// What the question needs, by purpose key. An account on X needs `image` and `image/X`; the trust's, the website and
/// the printed places only their own.
QStringList neededPurposes(const CheckQuestion &question);
/// A name beside an individual picture: only a one-off consent permits it.
bool needsOneOff(const CheckQuestion &question);

} // namespace lanyard
