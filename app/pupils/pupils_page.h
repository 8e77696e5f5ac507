#pragma once

#include "app/pupils/pupil_edit.h"
#include "app/table/record_page.h"
#include "models/people/imports/import_plan.h"
#include "models/people/pupil_columns.h"

#include <memory>

namespace lanyard {

class ConflictPanel;
class ConsentSource;
class ImportPage;
class PupilEditor;
class PupilPanel;

/// The place Pupils: everybody on roll, the chosen pupil beside the table, new starters, and the import from the
/// school's MIS.
class PupilsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit PupilsPage(Session &session, QWidget *parent = nullptr);
    ~PupilsPage() override;

    void createNew() override;
    void run(const QString &action) override;
    bool mayLeave() override;

    PupilTable *table() const { return m_table.get(); }
    ImportPage *importPage() const { return m_import; }
    PupilEditor *editor() const { return m_editor; }

protected:
    void fillRecord() override;
    void openCurrent() override;
    void fillRowMenu(QMenu &menu) override;

private:
    void makePanels();
    void makeButtons();
    EmptyState *makeEmptyState();
    void takeBook();
    void startImport();
    void edit(const Pupil &pupil);
    void save();
    void store(const Pupil &pupil, const Pupil *before);
    void stored(const Pupil &pupil, const Pupil *before);
    void settle(const Pupil &mine);
    FlagChange hand() const;
    const Pupil *current() const;
    bool mayWrite() const;

    ConsentSource &m_source;
    std::unique_ptr<PupilTable> m_table;
    PupilPanel *m_panel;
    PupilEditor *m_editor;
    ConflictPanel *m_conflict;
    ImportPage *m_import;
    Pupil m_mine; ///< while a conflict is open: what this person meant to write
    Pupil m_theirs; ///< and what stands
};

} // namespace lanyard
