#pragma once

#include "models/consent/day_answers.h"

#include <vector>

namespace lanyard {

/// One pupil's record, read for one question: what all purposes share is worked out once. Rules 2 and 4.
class PupilReading
{
public:
    PupilReading(const PupilConsent &consent, Question &question);
    PupilReading(const PupilReading &) = delete; // m_speakers points into m_statements
    PupilReading &operator=(const PupilReading &) = delete;

    InForce of(int purpose); ///< an index into the question's purposes

private:
    /// What counts as a person's word on the purpose, and the record that says so.
    struct Position
    {
        int person = 0;
        Said said = Said::Nothing;
        const ConsentReturn *because = nullptr;
    };

    const ConsentReturn *collect(int purpose); ///< the positions; a withdrawal by somebody entitled ends it
    void keepOnlyThePupils();
    bool hasEntitled() const;
    bool isUnclear(const Position &position, bool entitledAnswered) const;
    bool isDisputed() const;
    bool hasEveryoneWhoMustBeAsked() const;
    const ConsentReturn *permission() const;
    const ConsentReturn *lapsedYes(int purpose) const; ///< of an earlier year, nothing said in this
    InForce resolved(int purpose) const;

    const Question &m_question;
    Voices m_voices;
    std::vector<Statement> m_statements;
    std::vector<Statements> m_speakers; ///< the statements of each person who said anything
    std::vector<Position> m_positions;
    DayAnswers m_days;
    bool m_isProtected;
};

} // namespace lanyard
