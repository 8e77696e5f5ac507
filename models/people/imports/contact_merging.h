#pragma once

#include "models/people/imports/import_plan.h"

namespace lanyard {

/// The contacts of a pupil after a row of a file. A contact is recognised by name and relationship, otherwise by a name
/// that only one on each side has, so that answers given earlier stay theirs. Contacts the file does not have end only
/// where it has all of this pupil's.
QList<Contact> mergedContacts(const QList<Contact> &known, const ImportedPupil &row, const ImportOptions &options,
                              const IdSource &newId);

/// Whether a contact still belongs to the pupil: until an import that has all of them no longer has this one.
bool isListed(const Contact &contact, const QDate &day, qint64 knownBy);

} // namespace lanyard
