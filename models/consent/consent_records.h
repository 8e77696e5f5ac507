#pragma once

#include "models/consent/consent_return.h"
#include "models/consent/form_version.h"
#include "models/store/change.h"
#include "models/store/result.h"

#include <QList>

namespace lanyard {

class Connection;

// Consent's records as rows of the office vault. A withdrawal's purposes stand in the column of the answers.
Fields toFields(const FormVersion &version);
Fields toFields(const ConsentReturn &given);
Fields toFields(const Protection &protection);
Fields toFields(const Finding &finding);

// A Write that creates the record where its revision is 0, and otherwise replaces all of its values.
Write toWrite(const FormVersion &version);
Write toWrite(const ConsentReturn &given);
Write toWrite(const Protection &protection);
Write toWrite(const Finding &finding);

/// Which rows a read wants: all, in the order they were entered, or one, or those about some pupils.
struct Rows
{
    std::optional<RecordId> only = {};
    QList<RecordId> about = {}; ///< where any is named; not of form versions
};

// Each in one forward pass. Damaged where a packed column cannot be read.
Result<QList<FormVersion>> readFormVersions(Connection &connection, const Rows &rows = {});
Result<QList<ConsentReturn>> readReturns(Connection &connection, const Rows &rows = {});
Result<QList<Protection>> readProtections(Connection &connection, const Rows &rows = {});
Result<QList<Finding>> readFindings(Connection &connection, const Rows &rows = {});

} // namespace lanyard
