#pragma once

#include "app/widgets/ground.h"

namespace lanyard {

class Monogram;
class Navigation;
class TextLabel;

/// The left column: school and trust, the places, who is signed in and the lock.
class Sidebar : public Ground
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    Navigation *navigation() const { return m_navigation; }
    void setSchool(const QString &school, const QString &trust);
    void setUser(const QString &name, const QString &roles);

Q_SIGNALS:
    void lockWanted();

private:
    QLayout *schoolBlock();
    QLayout *userBlock();

    Navigation *m_navigation;
    Monogram *m_schoolMark;
    Monogram *m_userMark;
    TextLabel *m_school;
    TextLabel *m_trust;
    TextLabel *m_user;
    TextLabel *m_roles;
};

} // namespace lanyard
