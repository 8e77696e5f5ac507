#pragma once

#include <QRectF>
#include <QStyledItemDelegate>

namespace lanyard {

/// Paints one question of a form: its words, what stands on the paper, and the paper's two boxes.
class AnswerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 30;

    struct Boxes
    {
        QRectF yes;
        QRectF no;
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    static Boxes boxes(const QRectF &row); ///< where a click counts
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lanyard
