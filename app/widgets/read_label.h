#pragma once

#include "app/widgets/text_label.h"

namespace lanyard {

/// A value to be read, selected and copied. A word that is wider than its place, such as an address, goes on in the
/// next line; what is copied is the word as it was stored.
class ReadLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit ReadLabel(const QString &text, TextSize size = TextSize::Normal, Colour colour = Colour::Text,
                       QWidget *parent = nullptr);

    QString value() const { return m_value; } ///< without the places where its words may break

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString chosen() const;

    QString m_value;
};

} // namespace lanyard
