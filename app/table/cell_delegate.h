#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace lanyard {

/// Paints the cells of a register by their kind (TableModel::KindRole): states as pills, answers as an icon with their
/// word where there is room, everything else as text.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// What a cell of text shows.
    virtual QString wordsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static bool isUnderMouse(const QStyleOptionViewItem &option, const QModelIndex &index); ///< its whole row

private:
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintAnswer(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QFont m_text;
    QFont m_pill;
    QFont m_first; ///< the first column, which names the record
};

} // namespace lanyard
