#pragma once

#include "models/people/imports/column_mapping.h"

namespace lanyard {

/// Guesses which column holds what from the header alone. A second "Forename" and "Surname" are the contact's, a third
/// the second contact's; columns that could belong to either ("Email") are a contact's once a contact's columns have
/// begun.
ColumnMapping guessMapping(const QStringList &headers);

/// How many of the cells read like headers of a pupil list: tells the header from title lines above it.
int recognisedHeaders(const QStringList &cells);

} // namespace lanyard
