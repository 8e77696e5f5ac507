#pragma once

#include "models/people/imports/imported_pupils.h"

namespace lanyard {

/// Where a text of a file goes in what is imported, and how long it may be.
template <typename Record> struct ImportedText
{
    ImportField field = ImportField::Ignored;
    QString Record::*text = nullptr;
    int limit = 0;
};

/// Null for a field that is more than a text.
const ImportedText<ImportedPupil> *pupilText(ImportField field);
const ImportedText<ImportedContact> *contactText(ImportField field);

} // namespace lanyard
