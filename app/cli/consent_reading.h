#pragma once

#include "app/cli/arguments.h"
#include "app/cli/session.h"
#include "models/consent/consent_book.h"

namespace lanyard::cli {

/// Everything said about consent, read once.
Result<ConsentBook> readConsentBook(Session &session);

/// Both time axes as asked: what had effect on a day, as far as was known by a moment.
struct AskedMoment
{
    QDate day;
    qint64 knownBy = KnownNow; ///< UTC milliseconds
};

/// From --as-of (else today) and --known-on (its last moment in London; else all that is known). Usage for no date.
Result<AskedMoment> askedMoment(const Session &session, const Arguments &arguments);

} // namespace lanyard::cli
