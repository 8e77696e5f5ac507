#pragma once

#include "models/cases/concern.h"
#include "tests/support/form_school.h"

namespace lanyard::test {

/// A school whose people report concerns and lead cases.
class CaseSchool : public FormSchool
{
public:
    /// Delivered by somebody who is signed in already; the receipt's reference.
    QString report(Role by, const QString &concerns, const QString &summary = u"Threats in a group chat"_qs,
                   const Values &more = {});
    Result<SealedConcern> seal(Role by, const QString &concerns, const QString &summary, const Values &more = {});

    /// What somebody finds who signs in now.
    QList<FormRecord> found(Role role, const QString &place = u"cases"_qs);
    FormRecord openCase(Role lead, const Values &values = {}); ///< entered and opened by who leads
};

} // namespace lanyard::test
