#include "app/start/role_choice.h"

#include <QCheckBox>
#include <QGridLayout>

namespace lanyard {

RoleChoice::RoleChoice(const QList<Role> &offered, int columns, QWidget *parent)
    : QWidget(parent)
    , m_offered(offered)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const int rows = (int(offered.size()) + columns - 1) / columns;
    for (int at = 0; at < offered.size(); ++at) {
        auto *box = new QCheckBox(roleLabel(offered.at(at)));
        box->setAccessibleName(box->text());
        grid->addWidget(box, at % rows, at / rows);
        m_boxes.insert(offered.at(at), box);
        connect(box, &QCheckBox::toggled, this, &RoleChoice::changed);
    }
    if (!offered.isEmpty())
        setFocusProxy(m_boxes.value(offered.first()));
}

QList<Role> RoleChoice::roles() const
{
    QList<Role> chosen;
    for (const Role role : m_offered) {
        if (m_boxes.value(role)->isChecked())
            chosen.append(role);
    }
    return chosen;
}

void RoleChoice::setRoles(const QList<Role> &roles)
{
    for (const Role role : std::as_const(m_offered))
        m_boxes.value(role)->setChecked(roles.contains(role));
}

} // namespace lanyard
