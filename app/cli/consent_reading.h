#pragma once

#include "app/cli/session.h"
#include "models/consent/consent_book.h"

namespace lanyard::cli {

/// Everything said about consent, read once.
Result<ConsentBook> readConsentBook(Session &session);

/// The last moment of a London day: what had been entered by then was known on it.
qint64 endOfDay(const QDate &day);

} // namespace lanyard::cli
