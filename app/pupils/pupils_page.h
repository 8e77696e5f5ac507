#pragma once

#include "app/page.h"
#include "app/pupils/pupil_edit.h"
#include "models/people/imports/import_plan.h"
#include "models/people/pupil_columns.h"

#include <memory>

class QStackedWidget;

namespace lanyard {

class ConflictPanel;
class ConsentSource;
class ImportPage;
class PageHead;
class PrintPanel;
class PupilEditor;
class PupilPanel;
class RegisterTable;

/// The place Pupils: everybody on roll, the chosen pupil beside the table, new starters, and the import from the
/// school's MIS.
class PupilsPage : public Page
{
    Q_OBJECT

public:
    explicit PupilsPage(Session &session, QWidget *parent = nullptr);
    ~PupilsPage() override;

    void find() override;
    void createNew() override;
    void print() override;
    void open(const RecordId &pupil) override;
    void run(const QString &action) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    bool mayLeave() override;

    RegisterTable *registerTable() const { return m_register; }
    PupilTable *table() const { return m_table.get(); }
    ImportPage *importPage() const { return m_import; }
    PupilEditor *editor() const { return m_editor; }

private:
    void makeRegister();
    void makePanels();
    void takeBook();
    void showCurrent();
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
    QStackedWidget *m_pages;
    QWidget *m_registerPage;
    PageHead *m_head;
    RegisterTable *m_register;
    QStackedWidget *m_panels;
    PupilPanel *m_panel;
    PupilEditor *m_editor;
    ConflictPanel *m_conflict;
    ImportPage *m_import;
    PrintPanel *m_printing;
    Pupil m_mine; ///< while a conflict is open: what this person meant to write
    Pupil m_theirs; ///< and what stands
    RecordId m_wanted;
};

} // namespace lanyard
