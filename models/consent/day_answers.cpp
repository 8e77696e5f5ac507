#include "models/consent/day_answers.h"

#include <algorithm>

namespace lanyard {

namespace {

QDate signedDay(const ConsentReturn &record) { return record.signedOn.isValid() ? record.signedOn : record.receivedOn; }

bool isSameForm(const Statement &a, const Statement &b) { return a.year == b.year && a.isAskedAbout == b.isAskedAbout; }

bool isSameDay(const Statement &a, const Statement &b)
{
    return isSameForm(a, b) && a.stands == b.stands && a.record->receivedOn == b.record->receivedOn;
}

void merge(DayAnswer &day, const Statement &statement, Said said)
{
    if (said != day.said)
        day.said = Said::Unclear;
    if (signedDay(*statement.record) >= signedDay(*day.statement->record))
        day.statement = &statement;
}

bool covers(const ConsentReturn &withdrawal, const QString &purpose)
{
    return withdrawal.purposes.isEmpty() || withdrawal.purposes.contains(purpose);
}

} // namespace

void DayAnswers::collect(Statements statements, int purpose)
{
    m_days.clear();
    for (const Statement &statement : statements) {
        if (!statement.hadEffect)
            continue;
        const Said said = statement.said(purpose);
        if (said == Said::Nothing)
            continue;
        const auto same = std::find_if(m_days.begin(), m_days.end(),
                                       [&](const DayAnswer &day) { return isSameDay(*day.statement, statement); });
        if (same == m_days.end())
            m_days.push_back({said, &statement});
        else
            merge(*same, statement, said);
    }
}

const DayAnswer *DayAnswers::latestStanding() const
{
    const auto found
        = std::find_if(m_days.rbegin(), m_days.rend(), [](const DayAnswer &day) { return day.statement->stands; });
    return found == m_days.rend() ? nullptr : &*found;
}

const ConsentReturn *DayAnswers::withdrawal(Statements statements, const QString &purpose, bool byAmendment) const
{
    const ConsentReturn *latest = nullptr;
    for (const Statement &statement : statements) {
        const ConsentReturn &record = *statement.record;
        if (record.isWithdrawal && covers(record, purpose))
            latest = &record;
    }
    for (const DayAnswer &day : m_days) {
        const bool isLater = !latest || day.day() > latest->receivedOn;
        if (byAmendment && isLater && replacesYes(day))
            latest = day.statement->record;
    }
    return latest && !isLifted(latest->receivedOn) ? latest : nullptr;
}

bool DayAnswers::replacesYes(const DayAnswer &answer) const
{
    return answer.said == Said::No && answer.statement->duringYear
        && std::any_of(m_days.begin(), m_days.end(), [&](const DayAnswer &before) {
               return before.said == Said::Yes && before.day() < answer.day()
                   && isSameForm(*before.statement, *answer.statement);
           });
}

bool DayAnswers::isLifted(const QDate &withdrawn) const
{
    return std::any_of(m_days.begin(), m_days.end(), [&](const DayAnswer &day) {
        const ConsentReturn &record = *day.statement->record;
        return day.statement->isAskedAbout && (day.said == Said::Yes || day.said == Said::No) && day.day() > withdrawn
            && signedDay(record) > withdrawn && record.method != Method::Orally;
    });
}

} // namespace lanyard
