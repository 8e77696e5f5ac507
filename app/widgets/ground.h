#pragma once

#include "app/look/theme.h"

#include <QWidget>

namespace lanyard {

/// A plain area in one of the theme's colours, with a hair line along some of its edges.
class Ground : public QWidget
{
    Q_OBJECT

public:
    explicit Ground(Colour colour, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Colour m_colour;
    Qt::Edges m_lines;
};

} // namespace lanyard
