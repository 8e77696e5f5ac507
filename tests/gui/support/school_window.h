#pragma once

#include "app/window/main_window.h"
#include "models/people/pupil.h"
#include "tests/support/register_fixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace lanyard::test {

/// A school with a class of pupils in a real register, and the real window over it, offscreen.
class SchoolWindow
{
public:
    explicit SchoolWindow(const QList<Role> &creatorRoles = {Role::Office, Role::Headteacher});

    RegisterFixture &fixture() { return m_fixture; }
    const QList<Pupil> &pupils() const { return m_pupils; }
    const Pupil &pupil(const QString &surname, const QString &forename = {}) const;

    /// Signs in and opens the window at a place. The window before is closed.
    MainWindow &open(const QString &place, const QString &user = QStringLiteral("anna"));
    MainWindow &window() { return *m_window; } ///< once it is open
    void close();
    template <typename PageType> PageType &page(const QString &key);

    /// Another desk: a second sign-in to the same files.
    std::unique_ptr<Register> otherDesk() const { return m_fixture.open(); }
    QList<Pupil> storedPupils() const;

private:
    void addPupils();

    QTemporaryDir m_settings; ///< of this desk; nothing is written to the home folder
    RegisterFixture m_fixture;
    QList<Pupil> m_pupils;
    std::unique_ptr<MainWindow> m_window;
};

/// Types on whatever has the keyboard, and counts every key that goes down.
class Keys
{
public:
    Keys &type(const QString &text);
    Keys &press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    int count() const { return m_count; }

private:
    int m_count = 0;
};

} // namespace lanyard::test

#include "app/page.h"
#include "app/window/frame.h"

template <typename PageType> PageType &lanyard::test::SchoolWindow::page(const QString &key)
{
    auto *found = qobject_cast<PageType *>(m_window->frame()->page(key));
    if (!found)
        qFatal("there is no page %s", qPrintable(key));
    return *found;
}
