#pragma once

#include "app/consent/form_entry.h"
#include "app/page.h"
#include "models/consent/consent_table.h"
#include "models/store/draft.h"

#include <memory>
#include <optional>

class QMenu;
class QStackedWidget;
class QTimer;

namespace lanyard {

class AsOfChip;
class ConsentDesk;
class ConsentRecordPanel;
class ConsentSource;
class EntryPanel;
class EvidenceView;
class FindingPanel;
class PageHead;
class PrintPanel;
class RegisterTable;
class WithdrawPanel;
struct Evidence;
struct PrintJob;

/// The place Consent record: every pupil against what may be published, the chosen pupil's record beside it, and where
/// forms and withdrawals are entered.
class ConsentPage : public Page
{
    Q_OBJECT

public:
    explicit ConsentPage(Session &session, QWidget *parent = nullptr);
    ~ConsentPage() override;

    void find() override;
    void createNew() override;
    void print() override;
    void open(const RecordId &pupil) override;
    void run(const QString &action) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void saveDrafts() override;

    EntryPanel *entryPanel() const { return m_entry; }
    EvidenceView *evidenceView() const { return m_evidence; }
    WithdrawPanel *withdrawPanel() const { return m_withdraw; }
    PrintPanel *printPanel() const { return m_printing; }
    RegisterTable *registerTable() const { return m_register; }
    ConsentTable *table() const { return m_table.get(); }

private:
    QWidget *makeRegister();
    void makePanels();
    void takeBook();
    void makeTable(const QList<Purpose> &purposes);
    void askForRows();
    void takeRows(const QList<ConsentRow> &rows);
    void showSummary();
    void showRecord();
    void showPanel(QWidget *panel);

    void enterForm(const RecordId &pupil = {});
    void saveForm(const FormEntry &entry, const std::optional<Evidence> &evidence);
    void takeBack(const RecordId &given);
    void withdraw(const RecordId &pupil);
    void offerUndo(const ConsentReturn &withdrawal);
    void protect(bool isProtected);
    void offerDrafts(const QList<Draft> &drafts);
    void keepDraft();

    void fillPrintMenu(QMenu &menu);
    void fillSheetMenu(QMenu &menu);
    void fillPupilMenu(QMenu &menu);
    void preview(PrintJob job);
    const Pupil *currentPupil() const;
    QString filteredClass() const;
    ConsentView view() const;

    ConsentSource &m_source;
    ConsentDesk *m_desk;
    std::unique_ptr<ConsentTable> m_table;
    QList<Purpose> m_purposes;
    QStackedWidget *m_pages;
    QWidget *m_registerPage;
    PageHead *m_head;
    QStackedWidget *m_panels;
    RegisterTable *m_register = nullptr;
    AsOfChip *m_asOf = nullptr;
    ConsentRecordPanel *m_record;
    EvidenceView *m_evidence;
    EntryPanel *m_entry;
    WithdrawPanel *m_withdraw;
    FindingPanel *m_finding;
    PrintPanel *m_printing;
    QTimer *m_draftTimer;
    std::optional<ConsentReturn> m_last; ///< the form entered last, as it stands
    RecordId m_draft;
    std::optional<FormEntry> m_resumed; ///< found at the start, until it is taken up
    RecordId m_wanted; ///< to be chosen once the table has it
    int m_asked = 0; ///< which answer about rows is the latest
};

} // namespace lanyard
