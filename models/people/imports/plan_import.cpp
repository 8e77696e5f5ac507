#include "models/people/imports/import_applying.h"
#include "models/people/imports/import_plan.h"
#include "models/people/imports/import_words.h"
#include "models/people/imports/pupil_matching.h"
#include "models/people/pupil_record.h"
#include "models/store/clock.h"

#include <QSet>
#include <QtConcurrentMap>

namespace lanyard {

namespace {

constexpr int PupilsBetweenReports = 256;

class Planner
{
public:
    Planner(const ImportedPupils &imported, const QList<Pupil> &existing, const ImportOptions &options)
        : m_imported(imported)
        , m_existing(existing)
        , m_options(options)
        , m_matching(existing, options.school, imported)
    {
        m_plan.isPartial = options.partial || imported.isPartial;
        m_plan.leavesOutRefused = options.leaveOutRefused;
        m_plan.source = options.source;
        m_plan.refused = imported.refused;
        if (imported.isPartial)
            m_plan.notes
                += ImportWords::tr("The file says that it does not hold every pupil: nobody is marked as left.");
    }

    Result<ImportPlan> plan(const Progress &progress)
    {
        int done = 0;
        for (const ImportedPupil &row : m_imported.pupils) {
            take(row);
            if (++done % PupilsBetweenReports == 0)
                progress.report(done, m_imported.pupils.size());
            if (progress.isCancelled())
                return failure(Error::Code::Cancelled,
                               ImportWords::tr("The import was cancelled. Nothing was stored."));
        }
        for (const ImportedPupil &row : m_imported.leftOut)
            m_mentioned.insert(m_matching.find(row));
        lookForLeavers();
        makeNew();
        return std::move(m_plan);
    }

private:
    struct New
    {
        const ImportedPupil *row;
        size_t firstId;
    };

    void take(const ImportedPupil &row)
    {
        const Pupil *known = m_matching.find(row);
        if (known && m_mentioned.contains(known))
            return refuse(row,
                          ImportWords::tr("Two rows of the file are the same pupil, %1.").arg(known->sortedName()));
        m_mentioned.insert(known);
        if (!known)
            return takeNew(row);
        if (PupilMatching::isSomebodyElse(*known, row))
            return refuse(row,
                          ImportWords::tr("In the register this UPN is another child's: %1, born %2.")
                              .arg(known->sortedName(), dateText(known->born)));
        const Pupil after = appliedTo(*known, row, m_options, m_options.newId);
        if (after == *known)
            ++m_plan.unchanged;
        else
            write(m_plan.changed, after, *known, row.line);
    }

    void takeNew(const ImportedPupil &row)
    {
        if (row.surname.isEmpty() || row.forename.isEmpty())
            return refuse(row, ImportWords::tr("The pupil is not in the register, and the file has no name to enter."));
        m_new.push_back({&row, m_ids.size()});
        for (qsizetype i = 0; i <= row.contacts.size(); ++i)
            m_ids.push_back(m_options.newId());
    }

    /// A first import makes and packs thousands of pupils: on every core.
    void makeNew()
    {
        QList<Write> writes(qsizetype(m_new.size()));
        m_plan.added.resize(writes.size());
        QtConcurrent::blockingMap(
            m_new, [this, first = m_new.data(), added = m_plan.added.data(), write = writes.data()](const New &one) {
                const auto nextId = [id = m_ids.data() + one.firstId]() mutable { return *id++; };
                const Pupil pupil = newPupil(*one.row, m_options, nextId);
                added[&one - first] = {pupil.id, one.row->line, pupil.upn, pupil.sortedName(), {}};
                write[&one - first] = *pupilWrite(pupil);
            });
        m_plan.writes = std::move(writes) + m_plan.writes;
    }

    void write(QList<PlannedPupil> &to, const Pupil &after, const Pupil &before, int line)
    {
        to += PlannedPupil{after.id, line, after.upn, after.sortedName(), differences(before, after, m_options)};
        if (auto written = pupilWrite(after, &before))
            m_plan.writes += std::move(*written);
    }

    void refuse(const ImportedPupil &row, const QString &why) { m_plan.refused += ImportRefusal{row.line, 0, {}, why}; }

    void lookForLeavers()
    {
        for (const Pupil &pupil : m_existing) {
            if (pupil.school != m_options.school || !pupil.isOnRoll(m_options.today, m_options.now))
                continue;
            ++m_plan.onRollBefore;
            if (!m_plan.isPartial && !m_mentioned.contains(&pupil))
                write(m_plan.left, leaver(pupil, m_options), pupil, 0);
        }
    }

    const ImportedPupils &m_imported;
    const QList<Pupil> &m_existing;
    const ImportOptions &m_options;
    const PupilMatching m_matching;
    QSet<const Pupil *> m_mentioned;
    std::vector<New> m_new;
    std::vector<RecordId> m_ids; ///< of new pupils and their contacts, taken in order whatever the cores do
    ImportPlan m_plan;
};

} // namespace

Result<ImportPlan> planImport(const ImportedPupils &imported, const QList<Pupil> &existing,
                              const ImportOptions &options, const Progress &progress)
{
    return Planner(imported, existing, options).plan(progress);
}

} // namespace lanyard
