#pragma once

#include "app/table/register_view.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

#include <functional>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace lanyard {

class Card;
class ElidedLabel;
class EmptyState;
class FilterChip;
class SearchBox;
class TableModel;
class WrapLayout;

/// A register as people see it: search box and chips over the table, the chosen record at its right. Everything
/// comes from the model's columns; a place adds only its panel, its words and its menu.
class RegisterTable : public QWidget
{
    Q_OBJECT

public:
    /// `placeKey` names the settings; the model must outlive the table.
    RegisterTable(const QString &placeKey, TableModel *model, const QString &searchHint, QWidget *parent = nullptr);

    RegisterView *view() const { return m_view; }
    SearchBox *searchBox() const { return m_search; }
    FilterChip *chip(const QString &columnKey) const { return m_chips.value(columnKey); }
    void addTool(QWidget *tool); ///< after the chips
    void setPanel(QWidget *panel); ///< the record's, on the right; takes it
    void fitPanel(int needed); ///< pixels that what the panel holds now cannot do without
    void setPanelShown(bool shown);
    void setCover(QWidget *cover); ///< what can take the table's place, the record staying beside it; takes it
    void setCovered(bool covered);
    void setEmpty(EmptyState *empty); ///< shown while the register holds nothing; takes it
    void setSummary(const QString &words); ///< right of the chips; else "28 of 412"

    void find(); ///< into the search box
    void showAll(); ///< no search, no filters
    bool setCurrentId(const RecordId &id); ///< clears search and filters where they hide it
    void exportCsv();
    /// Asked before rows leave the program as a file: goes on with `then`, or not.
    using BeforeLeaving = std::function<void(std::function<void()> then)>;
    void setBeforeLeaving(BeforeLeaving before) { m_beforeLeaving = std::move(before); }

    QWidget *shownLeft() const; ///< the table, or what has taken its place
    void takeOver(const RegisterTable &before); ///< search, filters, sorting, the chosen row

    QVariantMap state() const; ///< current record and sorting; no words of a record
    void restore(const QVariantMap &state);

Q_SIGNALS:
    void currentChanged(const lanyard::RecordId &id);
    void opened(const lanyard::RecordId &id);
    void escaped();
    void menuWanted(QMenu &menu, const QList<lanyard::RecordId> &rows); ///< to add a place's own entries on top
    void failed(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeChips();
    void placePanel();
    void showCount(int shown, int all);
    void openMenu(const QPoint &at);
    void write(const QString &file);

    QString m_key;
    TableModel *m_model;
    SearchBox *m_search;
    QWidget *m_bar;
    WrapLayout *m_tools;
    ElidedLabel *m_count;
    QSplitter *m_splitter;
    QStackedWidget *m_left;
    QWidget *m_cover = nullptr;
    QStackedWidget *m_stack;
    RegisterView *m_view;
    EmptyState *m_nothingFound;
    EmptyState *m_empty = nullptr;
    Card *m_panel = nullptr;
    int m_needed = 0;
    bool m_placed = false; ///< the panel has been given its width
    QHash<QString, FilterChip *> m_chips;
    QString m_summary;
    BeforeLeaving m_beforeLeaving;
    RecordId m_wanted; ///< to be made current once the model has it
};

} // namespace lanyard
