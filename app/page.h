#pragma once

#include "app/look/glyph.h"
#include "models/access/permissions.h"
#include "models/store/record_id.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace lanyard {

class Session;

/// What one place of the navigation shows: a head with title and buttons, and below it whatever the place is made of.
/// Made when the place is first opened, destroyed when the register locks; what survives a lock is its state, which
/// holds record ids and settings, never a word of a record.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session &session, QWidget *parent = nullptr);

    Session &session() const { return m_session; }

    virtual void find() { } ///< Ctrl+F
    virtual void createNew() { } ///< Ctrl+N
    virtual void print() { } ///< Ctrl+P
    virtual QList<QWidget *> areas() { return {this}; } ///< what F6 walks through, after the navigation
    virtual void open(const RecordId &) { } ///< a record, from the command box or a task
    /// One of the entry's parts by its key, and after a stroke what of it: a field of the record that is opened next.
    virtual void openPart(const QString &) { }
    virtual void run(const QString &action); ///< one of its actions, by key; "new" and "print" are known here
    virtual QVariantMap state() const { return {}; } ///< to find its place again after a lock
    virtual void restore(const QVariantMap &) { }
    virtual void saveDrafts() { } ///< before a lock; returns at once
    virtual bool mayLeave() { return true; } ///< false after having shown what is unsaved

Q_SIGNALS:
    void said(const QString &words, std::function<void()> undo); ///< to the toast
    void failed(const QString &words); ///< what went wrong, for the person
    void wantsPlace(const QString &key, const lanyard::RecordId &record);
    void wantsCommandBox();

private:
    Session &m_session;
};

/// Something a place can do, offered by the command box as well.
struct PageAction
{
    QString key;
    QString text;
    Glyph glyph = Glyph::None;
    std::function<bool(const Permissions &)> permitted = {}; ///< nothing: whoever has the place
};

/// An entry of the navigation. `places.cpp` lists them; nothing else in the window names a place.
struct PlaceEntry
{
    QString key; ///< "pupils": stays for ever, settings and the command line use it
    QString group; ///< heading above it; empty for the first entries
    QString title;
    Glyph glyph = Glyph::None;
    std::function<bool(const Permissions &)> permitted;
    std::function<Page *(Session &, QWidget *parent)> make;
    std::function<int(const Session &)> count = {}; ///< beside the title; none: nothing, 0: nothing
    std::function<int(const Session &)> waiting = {}; ///< as count, but filled: somebody must act
    QList<PageAction> actions = {};
    QStringList parts = {}; ///< keys that lead here as well: a register that is a tab of this entry
};

/// Every place this program has, in the order of the navigation.
QList<PlaceEntry> allPlaces();
QList<PlaceEntry> placesFor(const Permissions &may);

} // namespace lanyard
