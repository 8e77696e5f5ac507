#pragma once

#include "models/posting/check.h"
#include "models/posting/name_search.h"
#include "models/registers/surroundings.h"
#include "models/registers/workflow.h"

namespace lanyard {

// What sections 3 and 7 of the policy ask before the school posts anything: a sentence for each thing that is missing,
// none where all is there. Gates of the register of posts.

/// Every criterion of section 3 ticked, and every confirmation that this post needs.
QStringList criteriaAndConfirmations(const FormRecord &post, const Surroundings &around);
/// The account is live, and the post says rightly whose it is; the device is on the list of approved ones.
QStringList accountAndDevice(const FormRecord &post, const Surroundings &around);
/// An adult's objection is a no.
QStringList adultsAgree(const FormRecord &post, const Surroundings &around);
/// No name of this school's roll that is not meant to be there; full names never.
QStringList namesInPost(const FormRecord &post, const Surroundings &around);
/// Those names: neither meant to be there nor dismissed with a reason.
QList<NameHit> namesToLookAt(const FormRecord &post, const Surroundings &around);
/// The check, asked anew: each pupil whom it refuses by name, and why, as far as whoever asks may know.
QStringList consentForPost(const FormRecord &post, const Surroundings &around);

QStringList mayBeSubmitted(const FormRecord &post, const Surroundings &around); ///< all of the above
/// The same once more, on the day of publication, and whoever publishes is authorised to post there.
QStringList mayBePublished(const FormRecord &post, const Surroundings &around);

/// Wording signed in advance: this very wording, in force, and nobody in it.
QStringList mayBePublishedAsNotice(const FormRecord &post, const Surroundings &around);
/// What is signed in advance names nobody.
QStringList namesNobody(const FormRecord &notice, const Surroundings &around);

/// Keeps the check that the post relies on: when it is handed in, and once more for the day of publication.
QList<Write> keepCheckRelied(const FormRecord &post, const Surroundings &around);
QList<Write> keepCheckOfPublication(const FormRecord &post, const Surroundings &around);
/// Takes over the wording that was signed.
QList<Write> takeWording(const FormRecord &post, const Surroundings &around);

/// Whether an approved post waits although consent for it has gone.
bool lostItsConsent(const FormRecord &post, const Surroundings &around);

} // namespace lanyard
