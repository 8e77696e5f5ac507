#pragma once

#include "models/people/imports/import_file.h"
#include "models/people/imports/import_plan.h"
#include "models/people/imports/remembered_mapping.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace lanyard {

class Session;

/// One import from the file to the register, without widgets: opens, reads by a mapping, compares, commits. Everything
/// long runs beside the window and can be cancelled; until commit() nothing is stored.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    explicit ImportRun(Session &session, QObject *parent = nullptr);
    ~ImportRun() override;

    void open(const QString &path);
    const std::optional<ImportFile> &file() const { return m_file; }

    const ColumnMapping &mapping() const { return m_mapping; }
    bool isRemembered() const { return m_remembered.has_value(); } ///< the mapping comes from an earlier import
    void setMapping(const ColumnMapping &mapping); ///< reads again after a moment
    const std::optional<ImportedPupils> &imported() const { return m_imported; }

    ImportOptions &options() { return m_options; } ///< school, partial, leave out: takes effect with plan()
    void plan();
    const std::optional<ImportPlan> &planned() const { return m_plan; }

    void commit(bool leaversConfirmed);
    void cancel(); ///< what is running
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void opened();
    void read(); ///< imported() is new
    void planMade();
    void committed();
    void cancelled();
    void progressed(qint64 done, qint64 total);
    void busyChanged(bool busy);
    void failed(const QString &words);

private:
    void takeFile(const Result<ImportFile> &file);
    void startReading();
    Progress startProgress();
    void stop(const Error &error);
    void setBusy(bool busy);

    Session &m_session;
    std::optional<ImportFile> m_file;
    std::optional<RememberedMapping> m_remembered;
    ColumnMapping m_mapping;
    std::optional<ImportedPupils> m_imported;
    std::optional<ImportPlan> m_plan;
    ImportOptions m_options;
    Progress m_progress;
    QTimer m_soon; ///< so that choosing through a list of fields reads once
    bool m_busy = false;
};

} // namespace lanyard
