#include "tests/gui/support/desk_window.h"

#include "app/look/theme.h"
#include "app/page.h"
#include "app/session.h"

#include <QApplication>
#include <QSettings>

namespace lanyard::test {

DeskWindow::DeskWindow()
{
    QApplication::setOrganizationName(QStringLiteral("Lanyard test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::instance().install(*qApp, Look::Light);
}

MainWindow &DeskWindow::open(const RegisterFixture &fixture, const QString &place, const QString &user)
{
    close();
    m_window = std::make_unique<MainWindow>(fixture.options());
    m_window->resize(1440, 900);
    m_window->show();
    m_window->open(fixture.open(user));
    m_window->frame()->goTo(place);
    m_window->activateWindow();
    return *m_window;
}

bool DeskWindow::isOpenFor(const QString &user) const
{
    return m_window && m_window->frame() && m_window->frame()->currentPage()->session().user().name == user;
}

void DeskWindow::look() { m_window->frame()->currentPage()->session().setIdle(false); }

void DeskWindow::close() { m_window.reset(); }

} // namespace lanyard::test
