#pragma once

#include "models/consent/statements.h"

#include <span>
#include <vector>

namespace lanyard {

/// What one person answered to one purpose on one day: rule 2, two different answers of a day are unclear.
struct DayAnswer
{
    Said said = Said::Nothing;
    const Statement *statement = nullptr; ///< the one that says so; of several alike the one signed last

    QDate day() const { return statement->record->receivedOn; }
};

/// What one person said, in the order it was received.
using Statements = std::span<const Statement>;

/// A person's days in order, forms of different years apart.
class DayAnswers
{
public:
    void collect(Statements statements, int purpose);

    const DayAnswer *latestStanding() const; ///< null where nothing stands
    /// The withdrawal that has not been lifted: in writing or by word of mouth, or a yes that became a no. Null: none.
    const ConsentReturn *withdrawal(Statements statements, const QString &purpose, bool byAmendment) const;

private:
    bool replacesYes(const DayAnswer &answer) const;
    bool isLifted(const QDate &withdrawn) const;

    std::vector<DayAnswer> m_days;
};

} // namespace lanyard
