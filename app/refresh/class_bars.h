#pragma once

#include "models/consent/refresh.h"

#include <QWidget>

class QPainter;

namespace lanyard {

/// A bar for each class: how many of it have answered, in words beside it. A click asks for that class.
class ClassBars : public QWidget
{
    Q_OBJECT

public:
    explicit ClassBars(QWidget *parent = nullptr);

    void show(const QList<ClassProgress> &classes);
    const QList<ClassProgress> &classes() const { return m_classes; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(const QString &registrationGroup);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void paintClass(QPainter &painter, int top, const ClassProgress &one) const;

    QList<ClassProgress> m_classes;
};

} // namespace lanyard
