#pragma once

#include "app/registers/field_choices.h"
#include "app/registers/form_drafts.h"
#include "app/registers/form_panel.h"
#include "app/registers/form_source.h"
#include "app/table/record_page.h"

#include <QPointer>

namespace lanyard {

class EvidenceBox;
class FormEditor;
class FormStoring;
class LivePreview;
class MoveCard;
class RecordAddition;
class RegisterTabs;

/// One form-shaped register as its people see it, from its declaration alone: its table, the chosen record beside it,
/// read, changed or moved on in place, and its forms on paper.
class FormPane : public RecordPage
{
    Q_OBJECT

public:
    /// `title` heads the page; takes `tabs`.
    FormPane(Session &session, const FormRegister &form, const QString &title, RegisterTabs *tabs,
             QWidget *parent = nullptr);
    ~FormPane() override;

    const FormRegister &form() const { return m_form; }
    FormSource &source() const { return m_source; }
    FormDrafts &drafts() const { return *m_drafts; }
    FormEditor *editor() const { return m_editor; }
    FormPanel *panel() const { return m_panel; }
    MoveCard *moveCard() const { return m_move; }

    void createNew() override;
    void print() override; ///< the record where one is chosen, else the list
    void printBlank();
    void togglePreview(); ///< F4: the printed form beside the record, as it is being written
    void run(const QString &action) override;
    void open(const RecordId &record) override;
    void openPart(const QString &field) override { m_wantedField = field; }
    void saveDrafts() override;
    bool isOpened(const FormRecord &record) const; ///< to be read; in office every one is

protected:
    void showEvent(QShowEvent *event) override;
    void fillRecord() override;
    void openCurrent() override; ///< to be read, else to be changed
    void fillRowMenu(QMenu &menu) override;

private:
    void makePanels();
    void makeButtons();
    EmptyState *makeEmptyState();
    bool mayAddHere() const;
    RecordId schoolToAddTo() const;
    const FormRecord *current() const;
    void leaveWriting(); ///< back to reading, with the keyboard in the table

    void openToRead();
    void closeAgain();
    void forgetOpened();
    void coverWithAddition();
    void showWantedPart();
    void fillShown(FormPanel::Shown &shown, const FormRecord &record);
    RecordAddition *additionOf(const FormRecord &record, bool isStale);
    EvidenceBox *evidenceOf(const FormRecord &record);
    void readAroundOf(const FormRecord &record);
    void followRows();
    void withBegun(const FormRecord &record, const std::function<void(const FormRecord &)> &then);
    void edit(const QString &field = {});
    void startEditing(const FormRecord &record, const QString &field);
    void keepDraft();
    void throwDraftAway();
    void stored(const FormRecord &before, const FormRecord &after);
    void chooseMove(const FormMove *move);
    void signAgain(const QString &block);
    void moved(const FormRecord &before);
    void renewMove();
    void reread(const RecordId &id, std::function<void(const FormRecord &)> then);
    void offerUndo(const QString &words, const FormRecord &now, const FormRecord &before);
    std::optional<FormRecord> shownRecord() const; ///< as it is being written, where it is
    PrintJob formJob(const FormRecord &record) const;
    void printList();
    void noteListing(const QString &how, std::function<void()> then); ///< of the closed vaults: first in their trail
    void refreshPreview();

    const FormRegister &m_form;
    FieldChoices m_choices;
    FormSource &m_source;
    FormDrafts *m_drafts;
    FormPanel *m_panel = nullptr;
    FormEditor *m_editor = nullptr;
    MoveCard *m_move = nullptr;
    FormStoring *m_storing = nullptr;
    LivePreview *m_preview = nullptr; ///< made when it is first asked for

    RecordAround m_around; ///< the chosen record, read after it
    bool m_isAroundStale = true; ///< something was written since
    QPointer<RecordAddition> m_addition; ///< stays while its record does, however often that is shown anew
    QPointer<EvidenceBox> m_evidence; ///< likewise
    QWidget *m_beside = nullptr; ///< holds an addition that takes the table's place; made when first needed
    RecordId m_opened; ///< of the closed vaults: its reading is noted
    RecordId m_toOpen; ///< as soon as it is there
    QString m_wantedPart; ///< of the record of the closed vaults that is opened next
    QString m_wantedField; ///< of the record that is opened next: the editor begins there
};

} // namespace lanyard
