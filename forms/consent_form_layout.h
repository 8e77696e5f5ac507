#pragma once

#include "forms/paper/furniture.h"
#include "forms/paper/page_flow.h"
#include "models/consent/form_version.h"

#include <QStringList>

namespace lanyard {

/// The fixed pages of a consent form and the places of its entries: the gaps "parent", "pupil" and "year", two ticks a
/// purpose, the lines to sign on. `warnings` gains a sentence for each thing the school has not set.
FormLayout layOutConsentForm(const FormVersion &version, bool isPupilVariant, const School &school,
                             const Furniture &furniture, QStringList *warnings);

/// The title of the form, as its first heading has it.
QString consentFormTitle(const FormVersion &version, bool isPupilVariant);

} // namespace lanyard
