#pragma once

#include "app/consent/form_entry.h"
#include "app/table/record_page.h"
#include "models/consent/consent_table.h"
#include "models/store/draft.h"

#include <memory>
#include <optional>

class QPushButton;
class QTimer;

namespace lanyard {

class AsOfChip;
class ConsentDesk;
class ConsentPrinting;
class ConsentRecordPanel;
class ConsentSource;
class EntryPanel;
class FindingPanel;
class OneOffPanel;
class PostingSource;
class WithdrawalPages;
class WithdrawPanel;
struct CheckQuestion;
struct Evidence;

/// The place Consent record: every pupil against what may be published, the chosen pupil's record beside it, and where
/// forms and withdrawals are entered.
class ConsentPage : public RecordPage
{
    Q_OBJECT

public:
    explicit ConsentPage(Session &session, QWidget *parent = nullptr);
    ~ConsentPage() override;

    void createNew() override;
    void print() override;
    /// A state's key: the pupils whose consent stands so. "one-off/" and a post's id: a form about that post.
    void openPart(const QString &part) override;
    void run(const QString &action) override;
    void saveDrafts() override;

    EntryPanel *entryPanel() const { return m_entry; }
    WithdrawPanel *withdrawPanel() const;
    WithdrawalPages *withdrawal() const { return m_withdrawal; }
    OneOffPanel *oneOffPanel() const { return m_oneOff; }
    ConsentTable *table() const { return m_table.get(); }

protected:
    void fillRecord() override;
    void fillRowMenu(QMenu &menu) override;

private:
    void makeButtons();
    void makePanels();
    void connectRecord();
    void connectWriting();
    void takeBook();
    void makeTable(const QList<Purpose> &purposes);
    void askForRows();
    void showSummary();
    void toRecord();

    void enterForm(const RecordId &pupil = {});
    void saveForm(const FormEntry &entry, const std::optional<Evidence> &evidence);
    void takeBack(const RecordId &given);
    void withdraw(const RecordId &pupil);
    void lookForTakedowns(const ConsentReturn &given);
    void sayProtected(const RecordId &pupil, int stillOut, bool isProtected);
    void protect(bool isProtected);
    void startOneOff(const CheckQuestion &post);
    void startOneOffAbout(const RecordId &post);
    void makeOneOff();
    void offerDrafts(const QList<Draft> &drafts);
    void keepDraft();

    ConsentPrinting printing();
    void fillPrintMenu(QMenu &menu);
    const Pupil *currentPupil() const;
    QString filteredClass() const;
    ConsentView view() const;

    ConsentSource &m_source;
    PostingSource &m_posting;
    QPushButton *m_print = nullptr;
    ConsentDesk *m_desk;
    std::unique_ptr<ConsentTable> m_table;
    QList<Purpose> m_purposes;
    AsOfChip *m_asOf;
    ConsentRecordPanel *m_record;
    EntryPanel *m_entry;
    WithdrawalPages *m_withdrawal;
    FindingPanel *m_finding;
    OneOffPanel *m_oneOff;
    QTimer *m_draftTimer;
    std::optional<ConsentReturn> m_last; ///< the form entered last, as it stands
    RecordId m_draft;
    std::optional<FormEntry> m_resumed; ///< found at the start, until it is taken up
    int m_asked = 0; ///< which answer about rows is the latest
};

} // namespace lanyard
