#pragma once

#include "app/table/column_fit.h"
#include "models/store/record_id.h"

#include <QHash>
#include <QTableView>
#include <QVariantMap>

class QHelpEvent;
class QMenu;

namespace lanyard {

class TableModel;

/// The table of a place: rows of 38, columns that can be chosen, moved and sized, and are kept for the place in this
/// desk's settings by their keys. Until somebody sizes them they share the room there is. Return opens the row, Ctrl+C
/// copies the chosen rows.
class RegisterView : public QTableView
{
    Q_OBJECT

public:
    RegisterView(const QString &placeKey, TableModel *model, QWidget *parent = nullptr);

    RecordId currentId() const { return m_current; } ///< also while a search or filter hides its row
    QList<RecordId> selectedIds() const; ///< in the order shown
    bool setCurrentId(const RecordId &id); ///< false where it is hidden or unknown
    int hoveredRow() const { return m_hovered; } ///< that the mouse is over; -1: none
    void copyRows() const;
    void fillColumnsMenu(QMenu &menu);

Q_SIGNALS:
    void currentIdChanged(const lanyard::RecordId &id);
    void opened(const lanyard::RecordId &id);
    void leftUpwards(); ///< Up in the first row, or Esc: back to the search box

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVariantMap keptWidths() const;
    void applyColumns();
    void keepColumns() const;
    ColumnWish wishOf(int column) const;
    void fitColumns();
    void fitOnceRead();
    void fitState(const QModelIndex &changed);
    void showColumn(int column, bool shown);
    void showHeadTip(const QHelpEvent &event);
    void setHoveredRow(int row);
    void comeBack();

    QString m_key;
    TableModel *m_model;
    QHash<int, ColumnWish> m_wishes; ///< of the columns that are shown
    RecordId m_current;
    int m_hovered = -1;
    bool m_applying = false;
    bool m_measured = false; ///< there were rows to measure
};

} // namespace lanyard
