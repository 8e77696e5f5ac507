#pragma once

#include "app/command.h"
#include "app/page.h"

#include <QHash>
#include <QVariantMap>

class QStackedWidget;

namespace lanyard {

class CommandBox;
class Session;
class Sidebar;
class StatusLine;
class Toast;

/// The window while somebody is signed in: the places at the left, the chosen place, the status line. Places are made
/// when they are first opened.
class Frame : public QWidget
{
    Q_OBJECT

public:
    explicit Frame(Session &session, QWidget *parent = nullptr);

    void say(const QString &words, std::function<void()> undo); ///< in the toast
    void openPlace(const QString &key); ///< an entry of the navigation, as it was left
    /// An entry, one of its parts, and a record there: "filtering", "blocked-content", "blocked-content/url".
    void goTo(const QString &key, const RecordId &record = {});
    QString currentKey() const;
    Page *page(const QString &key); ///< made if it was not; null where the role has no such place
    Page *currentPage() const;
    QStringList keys() const;
    StatusLine *statusLine() const { return m_status; }

    void openCommandBox();
    void bringKeyboard(); ///< to the place that is shown, where it was left there
    void walkAreas(bool isBackwards); ///< F6: navigation, table, record
    void undoLast(); ///< Ctrl+Z outside of a field
    bool mayLeave(); ///< asks the open places; shows the one that has something unsaved
    void saveDrafts();
    QVariantMap state() const; ///< of every open place, for unlocking
    void restore(const QVariantMap &state);

Q_SIGNALS:
    void lockWanted();
    void blankWanted(); ///< the privacy screen
    void currentKeyChanged(const QString &key);
    void firstPlacePainted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *placeColumn();
    void show(const QString &key);
    void showCounts();
    void showSchool();
    QList<Command> find(const QString &words, int most);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Session &m_session;
    QList<PlaceEntry> m_places;
    QHash<QString, Page *> m_pages;
    QHash<QString, bool> m_shown; ///< afterwards a place remembers where the keyboard was
    QVariantMap m_pending; ///< states of places not yet opened again
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    Toast *m_toast;
    CommandBox *m_commands;
};

} // namespace lanyard
