#pragma once

#include "models/consent/form_versions.h"
#include "models/posting/check.h"

namespace lanyard {

/// What a one-off form has to ask about, all of it: "image", "first-name".
QStringList purposesShown(const CheckQuestion &question);

/// The one-off form that permits what is asked about (policy, section 7: "separate consent"): it names the post and the
/// place as the check looks for them, asks for each thing shown, and says so where anybody can see it. `use` is said in
/// people's own words.
OneOffWish oneOffWish(const CheckQuestion &question, const QString &use, const PostingAccounts &accounts,
                      const School &school);

/// Whether the form is for a post that goes there: to the very account, not its platform. An account of the register
/// is known by its record, so that a new name loses no consent and takes none along: the form's words stay as they were
/// printed. Only the platform has to be the one that they say. Else `place` is what placeText() says.
bool namesPlace(const FormVersion &oneOff, const PostingAccount *account, const QString &place);

} // namespace lanyard
