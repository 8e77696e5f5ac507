#include "models/consent/statements.h"

#include <algorithm>
#include <tuple>

namespace lanyard {

namespace {

bool isKnown(const ConsentReturn &record, const Question &question)
{
    const bool isCancelled = record.cancelled != 0 && record.cancelled <= question.knownBy;
    return record.entered <= question.knownBy && !isCancelled && record.receivedOn <= question.day;
}

/// The latest day before which answers no longer stand because the pupil's circumstances changed.
QDate changedOn(const PupilConsent &consent, const Question &question)
{
    QDate latest;
    for (const Finding *finding : consent.findings) {
        const bool counts = finding->kind == Finding::Kind::MaterialChange && finding->from <= question.day
            && finding->entered <= question.knownBy;
        if (counts && (!latest.isValid() || finding->from > latest))
            latest = finding->from;
    }
    return latest;
}

bool inOrder(const Statement &a, const Statement &b)
{
    const auto key = [](const Statement &one) {
        return std::make_tuple(one.person, one.record->receivedOn, one.record->entered, one.record->id);
    };
    return key(a) < key(b);
}

class Collector
{
public:
    Collector(const PupilConsent &consent, Question &question, Voices &voices)
        : m_consent(consent)
        , m_question(question)
        , m_voices(voices)
        , m_year(question.yearOf(consent.school))
        , m_changedOn(changedOn(consent, question))
    {
    }

    void add(const ConsentReturn &record)
    {
        Statement statement;
        statement.record = &record;
        statement.person = m_voices.personOf(record);
        if (m_voices.isSetAside(record, statement.person))
            return;
        if (record.isWithdrawal || readForm(statement))
            m_statements.push_back(statement);
    }

    std::vector<Statement> sorted()
    {
        std::sort(m_statements.begin(), m_statements.end(), inOrder);
        return std::move(m_statements);
    }

private:
    /// Rule 6: a form of another school says nothing here. Rule 1: the year is the form version's.
    bool readForm(Statement &statement)
    {
        const auto version = m_question.versions.constFind(statement.record->version);
        if (version == m_question.versions.constEnd() || version->school != m_consent.pupil->school)
            return false;
        if (version->year > m_year.start)
            return false;
        statement.isAskedAbout = m_question.isAskedAbout(*version);
        if (!statement.isAskedAbout && version->isOneOff())
            return false;
        const ConsentReturn &record = *statement.record;
        statement.year = version->year;
        statement.layout = m_question.columns.layout(record.answers, *version);
        const int ago = version->year - m_year.start;
        statement.hadEffect = record.receivedOn < m_year.first.addYears(ago + 1);
        statement.duringYear = statement.hadEffect && record.receivedOn >= m_year.first.addYears(ago);
        statement.isEarlier = ago < 0;
        statement.stands = statement.isAskedAbout && ago == 0 && !m_question.isOvertaken(*version)
            && !(m_changedOn.isValid() && record.receivedOn < m_changedOn);
        return true;
    }

    const PupilConsent &m_consent;
    Question &m_question;
    Voices &m_voices;
    const AcademicYear m_year;
    const QDate m_changedOn;
    std::vector<Statement> m_statements;
};

} // namespace

Question::Question(const FormVersions &allVersions, QStringList purposes, const QDate &onDay, qint64 known,
                   const RecordId &oneOffForm)
    : versions(allVersions)
    , columns(std::move(purposes))
    , day(onDay)
    , knownBy(known)
    , oneOff(oneOffForm)
{
    for (const FormVersion &version : allVersions) {
        const bool hasBegun = !version.materialFrom.isValid() || version.materialFrom <= day;
        if (version.materiallyChanged && !version.isOneOff() && hasBegun && version.materialEntered <= knownBy)
            m_material.push_back(&version);
    }
}

const AcademicYear &Question::yearOf(const School *school)
{
    if (school != m_school || !m_year.first.isValid()) {
        m_school = school;
        m_year = AcademicYear::containing(day, school ? school->yearStarts : School().yearStarts);
    }
    return m_year;
}

bool Question::isOvertaken(const FormVersion &version) const
{
    return !version.isOneOff() && std::any_of(m_material.begin(), m_material.end(), [&](const FormVersion *changed) {
        return changed->school == version.school && changed->year == version.year && changed->number > version.number;
    });
}

bool Question::isAskedAbout(const FormVersion &version) const
{
    return oneOff.isNull() ? !version.isOneOff() : version.id == oneOff;
}

Said Statement::said(int purpose) const
{
    if (!layout)
        return Said::Nothing;
    const PurposeColumns::Place place = (*layout)[size_t(purpose)];
    if (place.index < 0)
        return Said::Nothing;
    switch (record->answers.at(place.index)) {
    case Answer::Yes:
        return place.isAsked ? Said::Yes : Said::No;
    case Answer::No:
        return Said::No;
    default:
        return Said::Unclear;
    }
}

std::vector<Statement> statementsOn(const PupilConsent &consent, Question &question, Voices &voices)
{
    Collector collector(consent, question, voices);
    for (const ConsentReturn *record : consent.returns) {
        if (isKnown(*record, question))
            collector.add(*record);
    }
    return collector.sorted();
}

} // namespace lanyard
