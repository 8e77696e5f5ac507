#pragma once

#include <QStringList>
#include <QWidget>

class QPainter;

namespace lanyard {

/// A chart of bars, a row each: it takes the width it is given and the height its rows need, and says its figures to
/// whoever cannot see them.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    static constexpr int Row = 26;
    static constexpr int Bar = 12;

    void renew(const QStringList &said); ///< its figures have changed
    /// On the left of a row; cut with an ellipsis where it is too long.
    static void paintLabel(QPainter &painter, const QRectF &where, const QString &label);
};

} // namespace lanyard
