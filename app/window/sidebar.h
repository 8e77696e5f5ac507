#pragma once

#include "app/widgets/ground.h"

class QBoxLayout;

namespace lanyard {

class Monogram;
class Navigation;
class ElidedLabel;

/// The left column: school and trust, the places, who is signed in and the lock. Where the window is narrow it shows
/// their pictures only.
class Sidebar : public Ground
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    Navigation *navigation() const { return m_navigation; }
    void setSchool(const QString &school, const QString &trust);
    void setUser(const QString &name, const QString &roles);
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void lockWanted();
    void blankWanted();

private:
    QLayout *schoolBlock();
    QLayout *makeUserBlock();

    Navigation *m_navigation;
    Monogram *m_schoolMark;
    Monogram *m_userMark;
    ElidedLabel *m_school;
    ElidedLabel *m_trust;
    ElidedLabel *m_user;
    ElidedLabel *m_roles;
    QBoxLayout *m_userBlock = nullptr;
    QBoxLayout *m_userButtons = nullptr;
};

} // namespace lanyard
