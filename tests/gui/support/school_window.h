#pragma once

#include "models/people/pupil.h"
#include "tests/gui/support/desk_window.h"

#include <QTest>

namespace lanyard::test {

/// A school with a class of pupils in a real register, and the real window over it, offscreen.
class SchoolWindow
{
public:
    explicit SchoolWindow(const QList<Role> &creatorRoles = {Role::Office, Role::Headteacher});

    RegisterFixture &fixture() { return m_fixture; }
    const RegisterFixture &fixture() const { return m_fixture; }
    const QList<Pupil> &pupils() const { return m_pupils; }
    const Pupil &pupil(const QString &surname, const QString &forename = {}) const;

    /// Signs in and opens the window at a place. The window before is closed.
    MainWindow &open(const QString &place, const QString &user = QStringLiteral("anna"));
    MainWindow &window() { return m_desk.window(); } ///< once it is open
    void close() { m_desk.close(); }
    template <typename PageType> PageType &page(const QString &key) { return m_desk.page<PageType>(key); }

    /// Another desk: a second sign-in to the same files.
    std::unique_ptr<Register> otherDesk() const { return m_fixture.open(); }
    QList<Pupil> storedPupils() const;

private:
    void addPupils();

    RegisterFixture m_fixture;
    QList<Pupil> m_pupils;
    DeskWindow m_desk;
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
