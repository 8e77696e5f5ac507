#pragma once

#include "app/registers/field_choices.h"
#include "app/registers/form_drafts.h"
#include "models/registers/form_desk.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace lanyard {

class FormEditor;
class FormStoring;
class MoveCard;
class OwnedEntry;

/// The records of one register that are part of an open one, as its declaration has them: the entries of a case, its
/// actions. The latest stands first; a new one, a correction or a change is written in their place.
class OwnedPage : public QWidget
{
    Q_OBJECT

public:
    OwnedPage(Session &session, const FormRegister &form, QWidget *parent = nullptr);
    ~OwnedPage() override;

    const FormRegister &form() const { return m_desk.form(); }
    FormEditor *editor() const { return m_editor; }
    MoveCard *moveCard() const { return m_move; }

    struct Shown
    {
        FormRecord owner;
        QList<FormRecord> records;
        FormNames names;
        bool mayAdd = false;
    };
    void show(const Shown &shown); ///< what is being written stays
    /// What a place offers to do with a record besides its moves; null: nothing.
    void setExtra(std::function<QPushButton *(const FormRecord &)> extra) { m_extra = std::move(extra); }
    void startNew();
    void saveDrafts();

Q_SIGNALS:
    void said(const QString &words);
    void failed(const QString &words);
    void linkChosen(const QString &registerKey, const lanyard::RecordId &record);

private:
    QWidget *makeList();
    void connectWriting();
    void fillList();
    OwnedEntry *makeEntry(const FormRecord &record);
    QString nameOf(const RecordId &record) const;
    FormRecord blank() const;
    void write(const FormRecord &record);
    void correct(const FormRecord &record);
    void chooseMove(const FormRecord &record, const FormMove *move);
    void keepDraft();
    void throwDraftAway();
    FormDraft draft() const;
    RecordId draftKey(const FormRecord &record) const;
    void showList();

    Session &m_session;
    FormDesk m_desk;
    FieldChoices m_choices;
    FormDrafts *m_drafts;
    Shown m_shown;
    std::function<QPushButton *(const FormRecord &)> m_extra;
    QStackedWidget *m_stack;
    QWidget *m_list;
    QPushButton *m_add;
    QScrollArea *m_scroll;
    QVBoxLayout *m_entries;
    FormEditor *m_editor;
    MoveCard *m_move;
    FormStoring *m_storing;
};

} // namespace lanyard
