#pragma once

#include "app/widgets/push_button.h"

namespace lanyard {

/// A register in the list of those opened before: its folder's name, and quietly where it lies.
class RegisterButton : public PushButton
{
    Q_OBJECT

public:
    explicit RegisterButton(const QString &folder, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {300, 52}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_where;
};

} // namespace lanyard
