#pragma once

#include "models/registers/form_names.h"

#include <QDate>

namespace lanyard {

/// What several cases say together, for whoever leads one: "The third concern about Ida Stone this term." Made once
/// from all cases that a person may read; asking it about one of them is quick.
class CasePatterns
{
public:
    /// Counted are those reported from `from` on, the first day of the term, that were not entered by mistake.
    CasePatterns(const QList<FormRecord> &cases, const QDate &from);

    /// Sentences, none where nobody in it stands in another case. `names` says who they are.
    QStringList about(const FormRecord &record, const FormNames &names) const;
    QList<RecordId> othersWith(const FormRecord &record) const; ///< cases that name somebody of this one

private:
    QHash<RecordId, QList<RecordId>> m_casesOf; ///< by pupil or member of staff
};

} // namespace lanyard
