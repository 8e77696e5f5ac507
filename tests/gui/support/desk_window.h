#pragma once

#include "app/window/frame.h"
#include "app/window/main_window.h"
#include "tests/support/register_fixture.h"

#include <QTemporaryDir>

#include <memory>

namespace lanyard::test {

/// The real window of one desk, offscreen, over the register of a fixture. Nothing is written to the home folder.
class DeskWindow
{
public:
    DeskWindow();

    /// Signs in and opens the window at a place. The window before is closed.
    MainWindow &open(const RegisterFixture &fixture, const QString &place, const QString &user);
    bool isOpenFor(const QString &user) const; ///< signed in, not locked
    MainWindow &window() { return *m_window; } ///< once it is open
    /// Has the window see now what other desks wrote, and not only at its next look.
    void look();
    void close();
    template <typename PageType> PageType &page(const QString &key)
    {
        auto *found = qobject_cast<PageType *>(m_window->frame()->page(key));
        if (!found)
            qFatal("there is no page %s", qPrintable(key));
        return *found;
    }

private:
    QTemporaryDir m_settings; ///< of this desk
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lanyard::test
