#pragma once

#include "models/people/imports/column_mapping.h"

#include <QByteArrayList>

namespace lanyard {

/// A header's words, folded, without punctuation, "Contact1" cut in two.
QByteArrayList headerWords(const QString &header);

/// What a header says by itself, by the many names SIMS, Arbor, Bromcom, ScholarPack and school offices use. "Contact"
/// or "Parent" in it makes it a contact's, numbered where it carries a number. Ignored for words nobody knows.
MappedColumn columnFromWords(const QString &header);

/// The same for a header that stands among a contact's columns ("Priority", "Mobile number").
ImportField contactFieldFromWords(const QString &header);

} // namespace lanyard
