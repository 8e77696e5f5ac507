#include "models/consent/consent_book.h"

#include "models/consent/appendix_d.h"
#include "models/consent/consent_records.h"
#include "models/people/pupil_record.h"
#include "models/people/school_records.h"

#include <algorithm>

namespace lanyard {

namespace {

template <typename Record> const Record *byId(const QList<Record> &records, const RecordId &id)
{
    const auto found
        = std::find_if(records.begin(), records.end(), [&id](const Record &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

template <typename Record> void putInto(QList<Record> &records, const Record &record)
{
    const Record *known = byId(records, record.id);
    if (known)
        records[known - records.constData()] = record;
    else
        records.append(record);
}

/// Replaces what stands among the pupil's own, or adds it there and to all.
template <typename Record> void putInto(QList<Record> &records, QList<int> &own, const Record &record)
{
    for (const int at : std::as_const(own)) {
        if (records.at(at).id == record.id) {
            records[at] = record;
            return;
        }
    }
    own.append(int(records.size()));
    records.append(record);
}

template <typename Record> QList<const Record *> pointers(const QList<Record> &records, const QList<int> &own)
{
    QList<const Record *> found;
    found.reserve(own.size());
    for (const int at : own)
        found.append(&records.at(at));
    return found;
}

template <typename Record> Result<void> take(Result<QList<Record>> read, QList<Record> &into)
{
    if (!read)
        return failure(read);
    into = std::move(*read);
    return {};
}

} // namespace

Result<ConsentBook> ConsentBook::read(Connection &connection)
{
    ConsentBook book;
    Result<void> read = take(readPupils(connection), book.m_pupils);
    if (read)
        read = book.readRest(connection, {});
    return read ? Result<ConsentBook>(std::move(book)) : failure(read);
}

Result<ConsentBook> ConsentBook::readAbout(Connection &connection, const QList<RecordId> &pupils)
{
    ConsentBook book;
    Result<void> read = take(readPupils(connection, pupils), book.m_pupils);
    // Nobody at all is a name that nobody has: it is not everybody.
    if (read)
        read = book.readRest(connection, pupils.isEmpty() ? QList{RecordId()} : pupils);
    return read ? Result<ConsentBook>(std::move(book)) : failure(read);
}

Result<void> ConsentBook::readRest(Connection &connection, const QList<RecordId> &pupils)
{
    const Rows rows{{}, pupils};
    QList<FormVersion> versions;
    Result<void> read = take(readSchools(connection), m_schools);
    if (read)
        read = take(readFormVersions(connection), versions);
    if (read)
        read = take(readReturns(connection, rows), m_returns);
    if (read)
        read = take(readProtections(connection, rows), m_protections);
    if (read)
        read = take(readFindings(connection, rows), m_findings);
    for (const FormVersion &version : std::as_const(versions))
        m_versions.insert(version.id, version);
    index();
    return read;
}

void ConsentBook::index()
{
    m_about.reserve(m_pupils.size());
    for (int i = 0; i < m_pupils.size(); ++i)
        m_about[m_pupils.at(i).id].pupil = i;
    for (int i = 0; i < m_returns.size(); ++i)
        m_about[m_returns.at(i).pupil].returns.append(i);
    for (int i = 0; i < m_protections.size(); ++i)
        m_about[m_protections.at(i).pupil].protections.append(i);
    for (int i = 0; i < m_findings.size(); ++i)
        m_about[m_findings.at(i).pupil].findings.append(i);
}

const School *ConsentBook::school(const RecordId &id) const { return byId(m_schools, id); }

const Pupil *ConsentBook::pupil(const RecordId &id) const
{
    const auto about = m_about.constFind(id);
    return about == m_about.constEnd() || about->pupil < 0 ? nullptr : &m_pupils.at(about->pupil);
}

const FormVersion *ConsentBook::version(const RecordId &id) const
{
    const auto found = m_versions.constFind(id);
    return found == m_versions.constEnd() ? nullptr : &*found;
}

const ConsentReturn *ConsentBook::given(const RecordId &id) const { return byId(m_returns, id); }

PupilConsent ConsentBook::about(const RecordId &id) const
{
    const auto about = m_about.constFind(id);
    return about == m_about.constEnd() || about->pupil < 0 ? PupilConsent()
                                                           : consent(m_pupils.at(about->pupil), *about);
}

PupilConsent ConsentBook::about(const Pupil &pupil) const { return consent(pupil, *m_about.constFind(pupil.id)); }

PupilConsent ConsentBook::consent(const Pupil &pupil, const About &about) const
{
    return {&pupil, school(pupil.school), pointers(m_returns, about.returns),
            pointers(m_protections, about.protections), pointers(m_findings, about.findings)};
}

QList<const FormVersion *> ConsentBook::annualForms(const RecordId &school, int year) const
{
    QList<const FormVersion *> forms;
    for (const FormVersion &version : m_versions) {
        if (version.school == school && version.year == year && !version.isOneOff())
            forms.append(&version);
    }
    std::sort(forms.begin(), forms.end(), [](const auto *a, const auto *b) { return a->number < b->number; });
    return forms;
}

const FormVersion *ConsentBook::latestForm(const RecordId &school, int year) const
{
    const QList<const FormVersion *> forms = annualForms(school, year);
    return forms.isEmpty() ? nullptr : forms.last();
}

bool ConsentBook::isCited(const RecordId &version) const
{
    return std::any_of(m_returns.begin(), m_returns.end(),
                       [&version](const ConsentReturn &one) { return one.version == version; });
}

QStringList ConsentBook::purposes(const QDate &day) const
{
    QStringList keys;
    QStringList added;
    for (const School &school : m_schools) {
        const int year = AcademicYear::containing(day, school.yearStarts).start;
        for (const FormVersion *form : annualForms(school.id, year)) {
            for (const Purpose &purpose : form->purposes)
                added.append(purpose.key);
        }
    }
    for (const Purpose &purpose : policyPurposes()) {
        if (added.isEmpty() || added.contains(purpose.key))
            keys.append(purpose.key);
    }
    for (const QString &key : std::as_const(added)) {
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QString ConsentBook::purposeLabel(const QString &key) const
{
    const FormVersion *latest = nullptr;
    for (const FormVersion &version : m_versions) {
        const bool isLater
            = !latest || std::pair(version.year, version.number) > std::pair(latest->year, latest->number);
        if (version.purpose(key) && isLater)
            latest = &version;
    }
    return latest ? latest->purpose(key)->label : lanyard::purposeLabel(key);
}

void ConsentBook::put(const School &school) { putInto(m_schools, school); }

void ConsentBook::put(const Pupil &pupil)
{
    About &about = m_about[pupil.id];
    if (about.pupil < 0) {
        about.pupil = int(m_pupils.size());
        m_pupils.append(pupil);
    } else {
        m_pupils[about.pupil] = pupil;
    }
}

void ConsentBook::put(const FormVersion &version) { m_versions.insert(version.id, version); }

void ConsentBook::put(const ConsentReturn &given) { putInto(m_returns, m_about[given.pupil].returns, given); }

void ConsentBook::put(const Protection &protection)
{
    putInto(m_protections, m_about[protection.pupil].protections, protection);
}

void ConsentBook::put(const Finding &finding) { putInto(m_findings, m_about[finding.pupil].findings, finding); }

} // namespace lanyard
