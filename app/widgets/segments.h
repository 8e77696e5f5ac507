#pragma once

#include <QList>
#include <QWidget>

namespace lanyard {

/// A slim row of exclusive choices, each a word with a count where there is one: the tabs of a place, yes and no. Arrow
/// keys go from one to the next.
class Segments : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        QString key;
        QString label;
        int count = 0; ///< 0: none is shown
    };

    explicit Segments(QWidget *parent = nullptr);

    void setSegments(const QList<Segment> &segments);
    void setCount(const QString &key, int count);
    void setNoneAllowed(bool allowed) { m_noneAllowed = allowed; } ///< choosing the chosen one again takes it away
    void setWrapped(); ///< what has no room goes on a further line, instead of being cut
    QString current() const { return m_current; }
    void setCurrent(const QString &key); ///< emits currentChanged where it differs
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< below its hint words are cut, each tooltip says them whole
    int heightForWidth(int width) const override;
    bool isCut(const QString &key) const; ///< for want of room

Q_SIGNALS:
    void currentChanged(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    qreal widestIn(int width) const;
    QList<QRectF> rectsIn(int width) const;
    int at(const QPointF &point) const;
    int place(const QString &key) const;
    void choose(int place);

    QList<Segment> m_segments;
    QString m_current;
    int m_hovered = -1;
    bool m_noneAllowed = false;
    bool m_wrapped = false;
};

} // namespace lanyard
