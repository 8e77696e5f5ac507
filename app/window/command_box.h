#pragma once

#include "app/command.h"

#include <QPointer>
#include <QWidget>

class QListWidget;

namespace lanyard {

class SearchBox;

/// Ctrl+K: a few letters find a place, an action or a pupil; Return goes there.
class CommandBox : public QWidget
{
    Q_OBJECT

public:
    using Find = std::function<QList<Command>(const QString &words, int most)>;

    explicit CommandBox(QWidget *window);
    void setFind(Find find) { m_find = std::move(find); }
    void open();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(const QString &words);
    void runCurrent();
    bool keyPressed(int key);

    SearchBox *m_search;
    QListWidget *m_list;
    QList<Command> m_commands;
    Find m_find;
    QPointer<QWidget> m_before; ///< where the keyboard was
};

} // namespace lanyard
