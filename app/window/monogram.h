#pragma once

#include <QWidget>

namespace lanyard {

/// The first letters of a school or a person: a square for the one, a circle for the other.
class Monogram : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Square, Circle };
    explicit Monogram(Shape shape, QWidget *parent = nullptr);
    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
    QString m_letters;
};

} // namespace lanyard
