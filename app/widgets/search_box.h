#pragma once

#include <QLineEdit>

namespace lanyard {

/// The search field above a table: a magnifier, a hint of its key, Esc empties it.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(const QString &placeholder, const QString &keyHint = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void movedDown(); ///< Down or Return: on to the first result
    void abandoned(); ///< Esc in the empty field

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_keyHint;
};

} // namespace lanyard
