#pragma once

#include "models/people/imports/imported_pupils.h"
#include "models/people/pupil.h"
#include "models/store/change.h"
#include "models/store/progress.h"
#include "models/store/result.h"

#include <functional>

namespace lanyard {

/// Where the ids of new records come from: in tests from a list.
using IdSource = std::function<RecordId()>;

/// What a person decides about an import, and who and when it is.
struct ImportOptions
{
    RecordId school;
    RecordId by; ///< user
    QDate today;
    qint64 now = 0; ///< UTC milliseconds
    QString source; ///< the file's name, kept as the change's reason
    bool partial = false; ///< the file does not hold everybody: nobody has left
    bool leaveOutRefused = false; ///< import the rest; otherwise a single refused row stops it all
    IdSource newId = &RecordId::make;
};

/// One value that an import would change, as people read it.
struct FieldChange
{
    QString field; ///< translated
    QString from;
    QString to;

    bool operator==(const FieldChange &) const = default;
};

/// One pupil that an import would touch.
struct PlannedPupil
{
    RecordId id;
    int line = 0; ///< in the file; 0 for a leaver
    QString upn;
    QString name; ///< "Nowak, Siân"
    QList<FieldChange> changes;
};

/// What an import would do: shown as a dry run, and turned into one Change. Nothing is stored by making it.
struct ImportPlan
{
    QList<PlannedPupil> added;
    QList<PlannedPupil> changed;
    QList<PlannedPupil> left;
    int unchanged = 0;
    QList<ImportRefusal> refused;
    QStringList notes; ///< what the person should know, translated
    bool isPartial = false;
    int onRollBefore = 0;
    bool leavesOutRefused = false;
    QString source;
    QList<Write> writes;

    bool changesNothing() const { return writes.isEmpty(); }
    bool needsConfirmation() const; ///< more than a tenth of the school would be marked as left

    /// All of it or nothing. Refused where a row is refused and is not to be left out, and where many would leave
    /// and nobody confirmed it.
    Result<Change> toChange(bool leaversConfirmed) const;
};

/// Compares a file with the register. Pure: the same arguments give the same plan, but for the ids of new records.
/// Fails only with Cancelled. The rules: a pupil is recognised by UPN, otherwise by name and date of birth where that
/// is one child; only columns the file has are touched; leavers are looked for in this school only and never in a
/// partial file; contacts end only where the file has all of a pupil's; what the DPO found stays.
Result<ImportPlan> planImport(const ImportedPupils &imported, const QList<Pupil> &existing,
                              const ImportOptions &options, const Progress &progress = {});

} // namespace lanyard

Q_DECLARE_TYPEINFO(lanyard::FieldChange, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(lanyard::PlannedPupil, Q_RELOCATABLE_TYPE);
