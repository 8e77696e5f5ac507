#pragma once

#include "models/consent/in_force.h"
#include "models/consent/purpose_columns.h"
#include "models/consent/voices.h"

#include <vector>

namespace lanyard {

/// What is asked: of which day, as known when, about the annual forms or one one-off form. Made once for a whole grid.
struct Question
{
    Question(const FormVersions &allVersions, QStringList purposes, const QDate &onDay, qint64 known,
             const RecordId &oneOffForm = {});

    const AcademicYear &yearOf(const School *school); ///< the year the day lies in
    /// The DPO has marked a later wording of the same school and year as materially changed.
    bool isOvertaken(const FormVersion &version) const;
    bool isAskedAbout(const FormVersion &version) const;

    const FormVersions &versions;
    PurposeColumns columns;
    QDate day;
    qint64 knownBy;
    RecordId oneOff;

private:
    std::vector<const FormVersion *> m_material;
    const School *m_school = nullptr;
    AcademicYear m_year;
};

/// What a person said about a purpose on a form. A blank, both ticked and the unreadable are unclear.
enum class Said { Nothing, Yes, No, Unclear };

/// A return or withdrawal that was known and received by the day asked about.
struct Statement
{
    const ConsentReturn *record = nullptr;
    const PurposeColumns::Layout *layout = nullptr; ///< null for a withdrawal
    int person = 0;
    int year = 0; ///< of its form
    bool isAskedAbout = false; ///< its form is the one the question is about: the annual form, or that one-off form
    bool hadEffect = false; ///< received before its year was over
    bool duringYear = false; ///< received within its year
    bool isEarlier = false; ///< of an earlier year than the day's
    bool stands = false; ///< its answers are those of this year, and not overtaken

    Said said(int purpose) const;
};

/// Everything that counts on the day: person by person, in the order it was received. Rules 1 and 6.
std::vector<Statement> statementsOn(const PupilConsent &consent, Question &question, Voices &voices);

} // namespace lanyard
