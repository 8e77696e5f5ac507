#include "models/consent/pupil_reading.h"

#include <algorithm>

namespace lanyard {

namespace {

InForce because(ConsentState state, const ConsentReturn *record) { return {state, record ? record->id : RecordId()}; }

bool isNewer(const ConsentReturn *a, const ConsentReturn *b) { return !b || a->receivedOn >= b->receivedOn; }

std::vector<Statements> byPerson(const std::vector<Statement> &statements)
{
    std::vector<Statements> persons;
    for (size_t first = 0; first < statements.size();) {
        size_t end = first;
        while (end < statements.size() && statements[end].person == statements[first].person)
            ++end;
        persons.emplace_back(statements.data() + first, end - first);
        first = end;
    }
    return persons;
}

} // namespace

PupilReading::PupilReading(const PupilConsent &consent, Question &question)
    : m_question(question)
    , m_voices(consent, question.day, question.knownBy)
    , m_statements(statementsOn(consent, question, m_voices))
    , m_speakers(byPerson(m_statements))
    , m_isProtected(isProtected(consent, question.day, question.knownBy))
{
}

InForce PupilReading::of(int purpose)
{
    if (m_isProtected)
        return {ConsentState::Protected, {}};
    if (m_statements.empty())
        return {};
    if (const ConsentReturn *withdrawal = collect(purpose))
        return because(ConsentState::Withdrawn, withdrawal);
    if (m_voices.isAdult() && hasEntitled())
        keepOnlyThePupils();
    return resolved(purpose);
}

const ConsentReturn *PupilReading::collect(int purpose)
{
    m_positions.clear();
    const QString &key = m_question.columns.purposes().at(purpose);
    const ConsentReturn *withdrawn = nullptr;
    for (const Statements &said : m_speakers) {
        const int person = said.front().person;
        const bool isEntitled = m_voices.isEntitled(person);
        m_days.collect(said, purpose);
        const ConsentReturn *withdrawal = m_days.withdrawal(said, key, isEntitled);
        if (withdrawal && isEntitled && isNewer(withdrawal, withdrawn))
            withdrawn = withdrawal;
        if (withdrawal)
            m_positions.push_back({person, Said::No, withdrawal});
        else if (const DayAnswer *latest = m_days.latestStanding())
            m_positions.push_back({person, latest->said, latest->statement->record});
    }
    return withdrawn;
}

void PupilReading::keepOnlyThePupils()
{
    std::erase_if(m_positions, [&](const Position &position) { return !m_voices.isEntitled(position.person); });
}

bool PupilReading::hasEntitled() const
{
    return std::any_of(m_positions.begin(), m_positions.end(),
                       [&](const Position &position) { return m_voices.isEntitled(position.person); });
}

bool PupilReading::isUnclear(const Position &position, bool entitledAnswered) const
{
    const bool isClear = position.said == Said::No || position.said == Said::Yes;
    if (m_voices.isEntitled(position.person))
        return !isClear;
    if (position.said == Said::Yes && m_voices.person(position.person).mustBeAsked)
        return !entitledAnswered;
    return position.said == Said::Yes || !entitledAnswered;
}

bool PupilReading::isDisputed() const
{
    const auto hasParent = [&](Said said) {
        return std::any_of(m_positions.begin(), m_positions.end(), [&](const Position &position) {
            return position.said == said && m_voices.person(position.person).voice == Voices::Voice::Parent;
        });
    };
    return hasParent(Said::Yes) && hasParent(Said::No);
}

bool PupilReading::hasEveryoneWhoMustBeAsked() const
{
    for (int person = 0; person < m_voices.count(); ++person) {
        const Voices::Person &who = m_voices.person(person);
        const auto saysYes
            = [&](const Position &position) { return position.person == person && position.said == Said::Yes; };
        if (who.mustBeAsked && !who.setAside && std::none_of(m_positions.begin(), m_positions.end(), saysYes))
            return false;
    }
    return true;
}

const ConsentReturn *PupilReading::permission() const
{
    const ConsentReturn *yes = nullptr;
    for (const Position &position : m_positions) {
        const bool permits = position.said == Said::Yes && m_voices.canPermit(position.person);
        if (permits && isNewer(position.because, yes))
            yes = position.because;
    }
    return yes && hasEveryoneWhoMustBeAsked() ? yes : nullptr;
}

const ConsentReturn *PupilReading::lapsedYes(int purpose) const
{
    const ConsentReturn *yes = nullptr;
    for (const Statement &statement : m_statements) {
        const Said said = statement.said(purpose);
        if (said != Said::Nothing && statement.isAskedAbout && !statement.isEarlier)
            return nullptr;
        const bool permitted = said == Said::Yes && statement.isAskedAbout && m_voices.canPermit(statement.person);
        if (permitted && isNewer(statement.record, yes))
            yes = statement.record;
    }
    return yes;
}

InForce PupilReading::resolved(int purpose) const
{
    const bool entitledAnswered = hasEntitled();
    const ConsentReturn *refusal = nullptr;
    const ConsentReturn *doubt = nullptr;
    for (const Position &position : m_positions) {
        if (position.said == Said::No)
            refusal = position.because;
        else if (isUnclear(position, entitledAnswered))
            doubt = position.because;
    }
    if (isDisputed())
        return because(ConsentState::Disputed, refusal);
    if (refusal)
        return because(ConsentState::Refused, refusal);
    if (doubt)
        return because(ConsentState::Unclear, doubt);
    if (const ConsentReturn *yes = permission())
        return because(ConsentState::Consented, yes);
    const ConsentReturn *earlier = lapsedYes(purpose);
    return earlier ? because(ConsentState::Expired, earlier) : InForce();
}

} // namespace lanyard
