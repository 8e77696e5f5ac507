#pragma once

#include "models/access/role.h"

#include <QHash>
#include <QWidget>

class QCheckBox;

namespace lanyard {

/// Which roles somebody holds: a box each.
class RoleChoice : public QWidget
{
    Q_OBJECT

public:
    explicit RoleChoice(const QList<Role> &offered, int columns = 2, QWidget *parent = nullptr);
    QList<Role> roles() const;
    void setRoles(const QList<Role> &roles);

Q_SIGNALS:
    void changed();

private:
    QList<Role> m_offered;
    QHash<Role, QCheckBox *> m_boxes;
};

} // namespace lanyard
