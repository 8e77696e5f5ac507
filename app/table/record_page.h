#pragma once

#include "app/page.h"
#include "app/printing/print_job.h"
#include "app/table/row_changes.h"
#include "models/store/attachment.h"

#include <functional>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace lanyard {

class EmptyState;
class EvidenceView;
class PageHead;
class PrintPanel;
class RegisterTable;
class TableModel;
class Vault;

/// A place made of one register: a head with its buttons, search and chips over the table, the chosen record beside it,
/// and, in place of all that, the pages to print. A register adds its model, its panels and its words; what happens to
/// every register alike happens here. A class of its own calls setTable() in its constructor.
class RecordPage : public Page
{
    Q_OBJECT

public:
    /// `key` names the settings.
    RecordPage(Session &session, const QString &key, const QString &title, QWidget *parent = nullptr);

    void find() override;
    void print() override; ///< the list as it is shown, unless a register has more to print
    QList<QWidget *> areas() override; ///< the table and what stands beside it
    void open(const RecordId &record) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    RegisterTable *registerTable() const { return m_register; }
    PrintPanel *printPanel(); ///< made when first needed, as the next is
    EvidenceView *evidenceView();

protected:
    using FillMenu = std::function<void(QMenu &)>;

    /// Called again where the columns change: searching, sorting, the chosen row, the panels and the keyboard stay.
    /// Both must outlive this; `empty` shows while the register holds nothing.
    void setTable(TableModel *model, const QString &searchHint, EmptyState *empty);
    void addTabs(QWidget *tabs); ///< below the head, above search and chips
    void addBanner(QWidget *banner); ///< there as well, over the whole width
    void addTool(QWidget *tool); ///< after the chips
    /// Beside the table: the record's own first, then those in which somebody writes. They stay until they are left.
    void addPanel(QWidget *panel);
    void showPanel(QWidget *panel);
    bool isShown(const QWidget *panel) const;
    /// In place of the table, beside the record, until another record is chosen or it is uncovered.
    void cover(QWidget *with);
    void uncover();
    void addPage(QWidget *page); ///< in place of the register
    void showPage(QWidget *page);
    void showRegister(); ///< with the keyboard in the table
    void showRecord(); ///< the record's own panel

    PageHead *head() const { return m_head; }
    QPushButton *addButton(const QString &text, Glyph glyph, std::function<void()> act);
    QPushButton *addMenuButton(const QString &text, Glyph glyph, FillMenu fill);
    QPushButton *addNewButton(const QString &text, Glyph glyph); ///< the filled one, also Ctrl+N; goes last

    RecordId currentId() const;
    void preview(PrintJob job);
    void previewList();
    void showEvidence(const KeptAttachment &file); ///< in place of the table, beside its record

    /// What the register holds now, row by row, so that the selection stays.
    template <typename Record> void takeRows(Table<Record> &table, const QList<Record> &rows, RecordId Record::*id)
    {
        applyRows(table, rows, id);
        rowsTaken();
    }

    virtual Vault &vault() const; ///< where its records are; office
    /// Fills the record's own panel: another record was chosen, or none, or this one has changed.
    virtual void fillRecord() = 0;
    virtual void openCurrent() { } ///< Return or a double click
    virtual void fillRowMenu(QMenu &) { }

private:
    void connectTable();
    void fitPanels();
    void rowsTaken();

    QString m_key;
    QString m_title;
    QStackedWidget *m_pages;
    QWidget *m_registerPage;
    PageHead *m_head;
    QWidget *m_tools;
    QStackedWidget *m_panels;
    TableModel *m_model = nullptr;
    RegisterTable *m_register = nullptr;
    EvidenceView *m_evidence = nullptr;
    PrintPanel *m_printing = nullptr;
};

} // namespace lanyard
