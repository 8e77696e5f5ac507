#pragma once

#include "forms/picture/marked_areas.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace lanyard {

/// A photograph as its copy will look, in which areas are marked: drawn with the mouse, or by keyboard put in the
/// middle, moved with the arrow keys and made larger or smaller with Shift and them. Ctrl makes the steps small.
class PictureCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget *parent = nullptr);

    void setPicture(const QImage &picture); ///< upright; null: none
    const QImage &picture() const { return m_picture; }
    const MarkedAreas &marked() const { return m_marked; }
    void setHow(CoveredArea::How how); ///< for the next, and for the one that is chosen
    CoveredArea::How how() const { return m_how; }

    void addInTheMiddle();
    void add(const QRect &where); ///< pixels of the picture
    void removeChosen();
    void undo();
    void redo();
    int chosen() const { return m_chosen; } ///< -1: none

    QSize sizeHint() const override { return {640, 480}; }

Q_SIGNALS:
    void changed(); ///< the areas, or which is chosen

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF shownRect() const; ///< of the picture, within the widget
    QRectF toWidget(const QRect &area) const;
    QPoint toPicture(const QPointF &point) const;
    QRect drawn() const; ///< as the mouse is drawing it, in the picture's pixels
    int areaAt(const QPointF &point) const;
    void choose(int place);
    void moveChosen(const QPoint &by);
    void resizeChosen(const QPoint &by);
    bool arrow(QKeyEvent *event);
    void paintArea(QPainter &painter, const CoveredArea &area) const;
    void settle();

    QImage m_picture;
    QPixmap m_shown; ///< the picture at the size it has here
    MarkedAreas m_marked;
    CoveredArea::How m_how = CoveredArea::How::Cover;
    int m_chosen = -1;
    std::optional<QPointF> m_from; ///< where the mouse went down
    QPointF m_to;
    QPoint m_drag; ///< how far the chosen area was taken along, in the picture's pixels
    bool m_takes = false; ///< the mouse moves the chosen area instead of drawing one
};

} // namespace lanyard
