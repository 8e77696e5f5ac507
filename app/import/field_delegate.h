#pragma once

#include "models/people/imports/column_mapping.h"

#include <QStyledItemDelegate>

namespace lanyard {

/// Chooses what a column of the file holds. The list opens with one click or with Space.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void chosen(int row, const lanyard::MappedColumn &what) const;
};

} // namespace lanyard
