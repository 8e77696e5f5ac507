#pragma once

#include "models/access/strokes.h"

#include <QWidget>

namespace lanyard {

/// A drawn signature, to be looked at.
class InkPicture : public QWidget
{
    Q_OBJECT

public:
    explicit InkPicture(Strokes strokes, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {180, 64}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Strokes m_strokes;
};

} // namespace lanyard
