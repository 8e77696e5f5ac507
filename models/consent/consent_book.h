#pragma once

#include "models/consent/in_force.h"
#include "models/store/result.h"

#include <QHash>
#include <QList>

namespace lanyard {

class Connection;

/// Everything the consent rules read, in memory: loaded in one forward pass, kept fresh from the change feed by
/// ConsentStore. Filled through read() and put(), which keep what is said about each pupil together.
class ConsentBook
{
public:
    static Result<ConsentBook> read(Connection &connection);
    /// What is said about these pupils alone: for a rule that is asked while something is written.
    static Result<ConsentBook> readAbout(Connection &connection, const QList<RecordId> &pupils);

    const QList<School> &schools() const { return m_schools; }
    const QList<Pupil> &pupils() const { return m_pupils; }
    const FormVersions &versions() const { return m_versions; }
    const QList<ConsentReturn> &returns() const { return m_returns; }
    const QList<Protection> &protections() const { return m_protections; }
    const QList<Finding> &findings() const { return m_findings; }

    // By id; null where there is none. Pointers hold until the book changes.
    const School *school(const RecordId &id) const;
    const Pupil *pupil(const RecordId &id) const;
    const FormVersion *version(const RecordId &id) const;
    const ConsentReturn *given(const RecordId &id) const; ///< a return or withdrawal

    PupilConsent about(const RecordId &pupil) const; ///< pointers into this book
    PupilConsent about(const Pupil &pupil) const; ///< one of pupils()

    /// Annual forms of a school and year, first number first.
    QList<const FormVersion *> annualForms(const RecordId &school, int year) const;
    const FormVersion *latestForm(const RecordId &school, int year) const; ///< null before the first
    bool isCited(const RecordId &version) const; ///< a return answers it: its wording is frozen
    /// The purposes of the year's annual forms of every school that are in use on a day: the policy's first, in its
    /// order, then others as they were added. The policy's own where there are no forms.
    QStringList purposes(const QDate &day) const;
    QString purposeLabel(const QString &key) const; ///< the latest version's label

    // Adds the record, or replaces the one with its id.
    void put(const School &school);
    void put(const Pupil &pupil);
    void put(const FormVersion &version);
    void put(const ConsentReturn &given);
    void put(const Protection &protection);
    void put(const Finding &finding);

private:
    struct About
    {
        int pupil = -1;
        QList<int> returns;
        QList<int> protections;
        QList<int> findings;
    };

    Result<void> readRest(Connection &connection, const QList<RecordId> &pupils);
    PupilConsent consent(const Pupil &pupil, const About &about) const;
    void index();

    QList<School> m_schools;
    QList<Pupil> m_pupils;
    FormVersions m_versions;
    QList<ConsentReturn> m_returns;
    QList<Protection> m_protections;
    QList<Finding> m_findings;
    QHash<RecordId, About> m_about;
};

} // namespace lanyard
