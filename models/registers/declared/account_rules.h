#pragma once

#include "models/registers/surroundings.h"
#include "models/registers/workflow.h"

namespace lanyard {

// What section 3 of the policy asks before the school speaks anywhere on social media: a sentence for each thing that
// is missing, none where all is there.

/// Every gate's sentences, one after the other.
Gate allOf(QList<Gate> gates);

/// "The site must have at least two approved administrators" (Appendix C).
QStringList twoAdministrators(const FormRecord &record, const Surroundings &around);
/// The account is linked to an official school e-mail account, never to somebody's own.
QStringList officialEmail(const FormRecord &record, const Surroundings &around);
/// A moderator who still works here.
QStringList workingModerator(const FormRecord &record, const Surroundings &around);

/// The platform's minimum age against the youngest pupil of these ages ("11 to 16").
QStringList platformAge(const FormRecord &record, const QString &ages, const QString &whose,
                        const Surroundings &around);

/// Before posting rights: the agreement in its version in force acknowledged, and training on the platform held.
QStringList lacksForPosting(const RecordId &person, const RecordId &platform, const Surroundings &around);
QStringList mayPost(const FormRecord &account, const Surroundings &around); ///< of each administrator and poster

} // namespace lanyard
