#pragma once

#include "models/access/strokes.h"

#include <QElapsedTimer>
#include <QWidget>

class QTouchEvent;

namespace lanyard {

/// Where somebody draws their signature: with a pen and its pressure, a finger, the mouse, or the keyboard (Space puts
/// the pen down and lifts it, the arrow keys move it). What is drawn is kept in hundredths of a millimetre, so that it
/// is the same at every scale and on every screen.
class InkPad : public QWidget
{
    Q_OBJECT

public:
    explicit InkPad(QWidget *parent = nullptr);

    const Strokes &strokes() const { return m_strokes; }
    QString device() const { return m_device; } ///< "pen", "touch", "mouse", "keyboard"; of the last stroke
    bool isEmpty() const { return m_strokes.isEmpty(); }
    void clear();
    void undoStroke();
    QSize sizeHint() const override { return {300, 160}; }

Q_SIGNALS:
    void drawn(); ///< a stroke was begun, ended or taken away

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool touch(QTouchEvent &event);
    void begin(const QPointF &at, qreal pressure, const QString &device);
    void extend(const QPointF &at, qreal pressure);
    void end();
    void moveNib(const QPointF &step);
    void toggleNib();
    void paintNib(QPainter &painter) const;
    StrokePoint pointAt(const QPointF &at, qreal pressure) const;
    QRectF box() const;

    Strokes m_strokes;
    QElapsedTimer m_since;
    QString m_device;
    QPointF m_nib; ///< of the keyboard, in the widget's own pixels
    qsizetype m_points = 0;
    bool m_drawing = false;
};

} // namespace lanyard
