#pragma once

#include <QKeySequence>
#include <QShortcut>

namespace lanyard {

/// Runs something while the keyboard is in a widget or in anything it holds.
template <typename Run> void onKey(QWidget *in, const QKeySequence &key, Run run)
{
    auto *shortcut = new QShortcut(key, in);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, in, run);
}

} // namespace lanyard
