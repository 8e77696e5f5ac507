#pragma once

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace lanyard {

/// Disabling a widget takes the keyboard from whatever has it there. This gives it back afterwards.
class FocusKeeper
{
public:
    /// Before `part` is disabled; a second time without a giveBack() between keeps the first.
    void keep(const QWidget *part)
    {
        if (part->isAncestorOf(QApplication::focusWidget()))
            m_before = QApplication::focusWidget();
    }
    void giveBack()
    {
        if (m_before && m_before->isVisible())
            m_before->setFocus();
        m_before.clear();
    }

private:
    QPointer<QWidget> m_before;
};

} // namespace lanyard
