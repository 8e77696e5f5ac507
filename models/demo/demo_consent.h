#pragma once

#include "models/consent/consent_return.h"
#include "models/consent/form_version.h"
#include "models/demo/demo_random.h"
#include "models/people/pupil.h"
#include "models/people/school.h"

#include <QList>

namespace lanyard {

/// Three years of what a school is told about consent: forms, forms left partly blank or ticked both ways, a second
/// parent who disagrees, withdrawals, old pupils who answer for themselves, forms cancelled because of a slip.
class DemoConsent
{
public:
    /// `forms` of successive years, the current one last.
    DemoConsent(DemoRandom &random, const School &school, const QDate &today, QList<FormVersion> forms,
                const RecordId &office);

    QList<ConsentReturn> about(const Pupil &pupil);
    std::optional<Protection> protection(const Pupil &pupil, const RecordId &dsl);
    /// How some of the disputes ended.
    std::optional<Finding> finding(const Pupil &pupil, const QList<ConsentReturn> &returns, const RecordId &dpo);

private:
    enum class Mood { AllYes, AllNo, Mixed, Careless };

    void answerYear(const Pupil &pupil, const FormVersion &form, QList<ConsentReturn> &returns);
    ConsentReturn by(const Pupil &pupil, const Contact &contact, const QDate &day);
    ConsentReturn byPupil(const Pupil &pupil, const QDate &day);
    void fillIn(ConsentReturn &given, const FormVersion &form, Mood mood);
    Mood mood();
    Method method();
    void maybeWithdraw(const Pupil &pupil, QList<ConsentReturn> &returns);
    QDate latest(const AcademicYear &year) const;

    DemoRandom &m_random;
    const School m_school;
    const QDate m_today;
    const QList<FormVersion> m_forms;
    const RecordId m_office;
};

} // namespace lanyard
