#pragma once

#include "app/look/glyph.h"

#include "app/widgets/push_button.h"

namespace lanyard {

/// A round button above a table. While it narrows what is shown it is softly filled, and its cross, Delete or Backspace
/// ask for that to end.
class Chip : public PushButton
{
    Q_OBJECT

public:
    explicit Chip(Glyph leading, Glyph trailing, QWidget *parent = nullptr);

    QString caption() const { return m_caption; }
    bool isOn() const { return m_on; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void cleared();

protected:
    void setCaption(const QString &caption, bool isOn);
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Glyph trailing() const { return m_on ? Glyph::Close : m_trailing; }
    int leadingRoom() const;
    int trailingRoom() const;

    const Glyph m_leading;
    const Glyph m_trailing; ///< while it is not on
    QString m_caption;
    bool m_on = false;
};

} // namespace lanyard
